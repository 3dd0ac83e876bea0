import { plainWords } from './plainWords.ts';

/** Words shorter than this may differ by a letter and mean something else: class and series letters, numbers, by and to. */
const SHORTEST = 5;

/** A word with a digit, or a Roman numeral: another number is another thing. */
const NUMERAL = /\d|^[ivxlcdm]+$/;

/**
 * True when two texts differ in one longer word, and there by one letter that is wrong, missing, doubled or swapped with
 * its neighbour, as in `Common Sotck`. Singular and plural are alike, and so are texts that differ in case or punctuation.
 */
export function nearlyAlike(a: string, b: string): boolean {
  const left = plainWords(a).split(' ');
  const right = plainWords(b).split(' ');
  if (left.length !== right.length) return false;
  let slips = 0;
  for (let i = 0; i < left.length; i++) {
    const x = left[i] ?? '';
    const y = right[i] ?? '';
    if (x === y) continue;
    if (x.length < SHORTEST || y.length < SHORTEST || `${x}s` === y || `${y}s` === x || !isSlip(x, y)) return false;
    slips++;
  }
  return slips === 1;
}

function isSlip(x: string, y: string): boolean {
  if (NUMERAL.test(x) || NUMERAL.test(y)) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  const restX = x.slice(start);
  const restY = y.slice(start);
  if (restX.slice(1) === restY.slice(1) || restX.slice(1) === restY || restX === restY.slice(1)) return true;
  return restX[0] === restY[1] && restX[1] === restY[0] && restX.slice(2) === restY.slice(2);
}
