import type { Picture } from '../page/picture.ts';

/** 1 where there is ink. The threshold is Otsu's, between paper and ink of the whole page (IEEE Trans. SMC 9, 1979, p. 62). */
export function binarise({ grey }: Picture): Uint8Array {
  const threshold = Math.min(thresholdOf(grey), 200);
  const ink = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i++) if ((grey[i] ?? 255) <= threshold) ink[i] = 1;
  return ink;
}

function thresholdOf(grey: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  const total = grey.length;
  const sum = counts.reduce((all, count, value) => all + count * value, 0);
  let below = 0;
  let sumBelow = 0;
  let best = 128;
  let most = -1;
  for (let value = 0; value < 256; value++) {
    below += counts[value] ?? 0;
    sumBelow += value * (counts[value] ?? 0);
    if (below === 0 || below === total) continue;
    const apart = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * apart * apart;
    if (between > most) {
      most = between;
      best = value;
    }
  }
  return best;
}
