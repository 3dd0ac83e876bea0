import { isDeepStrictEqual } from 'node:util';
import { ParseOption } from 'libxml2-wasm';
import { fastRead } from '../../src/formats/ownershipXml/fastRead.ts';
import { treeRead } from '../../src/formats/ownershipXml/treeRead.ts';
import { parseXml } from '../../src/formats/xml/parseXml.ts';
import { mutate, seededRandom } from './mutate.ts';
import { contentOf, libxml2, ours, saxes } from './xmlOracles.ts';

/** What comparing our scanner with the two others over mutated texts came to. */
export interface DifferentialTally {
  compared: number;
  /** Texts that all three took, and whose values were compared. */
  accepted: number;
  /** Accepted texts that the fast reader took as well, and gave the careful reader's document for. */
  fast: number;
  /** Known ways in which the oracles differ from XML 1.0 as this product reads it, with how often each was met. */
  allowed: Record<string, number>;
  /** Everything else. */
  differences: string[];
}

const HALF_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const OTHER_VERSION = /^<\?xml\s+version\s*=\s*["'](?!1\.0["'])/;

/** Compares `count` mutations of `texts`, from `seed` on: same acceptance, same values. */
export function compareParsers(texts: readonly string[], count: number, seed = 0): DifferentialTally {
  const tally: DifferentialTally = { compared: 0, accepted: 0, fast: 0, allowed: {}, differences: [] };
  for (let n = 0; n < count; n++) {
    const text = mutate(texts[(seed + n) % texts.length] as string, seededRandom(seed + n));
    const difference = compareOne(text, tally);
    tally.compared++;
    if (difference !== null) tally.differences.push(`seed ${seed + n}: ${difference}`);
  }
  return tally;
}

function compareOne(text: string, tally: DifferentialTally): string | null {
  const allow = (reason: string): null => {
    tally.allowed[reason] = (tally.allowed[reason] ?? 0) + 1;
    return null;
  };
  const mine = ours(text);
  const bySaxes = saxes(text);
  const byLibxml2 = libxml2(text, ParseOption.XML_PARSE_NONET);
  if (mine === null) {
    if (fastTakes(text)) return 'the fast reader takes what is not well-formed';
    if (bySaxes === null && byLibxml2 === null) return null;
    if (text.includes('<!DOCTYPE')) return allow('a document type declaration, which we refuse');
    if (OTHER_VERSION.test(text) && bySaxes === null) return allow('a version of XML other than 1.0, which we refuse');
    if (HALF_SURROGATE.test(text) && byLibxml2 === null) return allow('saxes takes half surrogates');
    return `refused by us, taken by ${bySaxes === null ? 'libxml2' : byLibxml2 === null ? 'saxes' : 'both'}`;
  }
  if (bySaxes === null) return 'taken by us, refused by saxes';
  if (mine.join('\n') !== bySaxes.join('\n')) return 'other values than saxes';
  if (byLibxml2 === null) {
    // A prefix without a declaration is an error of Namespaces in XML, not of XML 1.0; our reader reports the element as unknown.
    return /<[^\s>/]*:/.test(text) ? allow('libxml2 refuses undeclared prefixes') : 'taken by us, refused by libxml2';
  }
  if (contentOf(mine) !== byLibxml2.content) return 'other text than libxml2';
  tally.accepted++;
  return compareReaders(text, tally);
}

function fastTakes(text: string): boolean {
  return !HALF_SURROGATE.test(text) && fastRead(text) !== null;
}

function compareReaders(text: string, tally: DifferentialTally): string | null {
  const fast = fastRead(text);
  if (fast === null) return null;
  tally.fast++;
  const careful = treeRead(parseXml(text), text);
  if (!isDeepStrictEqual(fast, careful.document)) return 'the fast reader gives another document than the careful one';
  return careful.problems.some((problem) => problem.severity !== 'info')
    ? `the fast reader is silent where the careful one says ${careful.problems[0]?.code}`
    : null;
}
