import { cutAtRules } from '../page/cutAtRules.ts';
import type { FormPage, PageRun } from '../page/formPage.ts';
import { drawnRules } from './drawnRules.ts';
import type { PdfPage } from './openPdf.ts';

/** The text layer of one page with its places, and the lines of its tables. */
export async function pageContent(page: PdfPage, number: number): Promise<FormPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: PageRun[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const { str, transform, width, height } = item;
    const [x, baseline] = viewport.convertToViewportPoint(transform[4] ?? 0, transform[5] ?? 0) as [number, number];
    const size = height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
    runs.push(...parts(str, x, width).map((part) => ({ ...part, ...vertical(baseline, size), confidence: 1 })));
  }
  const drawn = await drawnRules(page, viewport);
  const sheet = { width: viewport.width, height: viewport.height, askew: 0 };
  return { number, sheet, runs: cutAtRules(runs, drawn.rules), ...drawn };
}

/** Letters reach about three quarters of the type's size above the line, and a fifth below. */
function vertical(baseline: number, size: number) {
  return { top: baseline - 0.75 * size, bottom: baseline + 0.2 * size, baseline };
}

/** What wide gaps inside a run part; the places between its ends are in proportion. */
function parts(str: string, x: number, width: number) {
  const each = width / str.length;
  return [...str.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text:
      text.normalize('NFKC') === text
        ? text
        : text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')),
    left: x + index * each,
    right: x + (index + text.length) * each,
  }));
}
