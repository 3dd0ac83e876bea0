import { readFormText } from '../../src/formats/formText/read.ts';
import { readPdf } from '../../src/formats/pdf/read.ts';
import { readSecHtml } from '../../src/formats/secHtml/read.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import type { Reading } from '../../src/model/reading.ts';
import { formView } from '../../src/render/formView.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderPdf } from '../../src/render/pdf/renderPdf.ts';
import { renderText } from '../../src/render/text.ts';
import { leafDifferences, printedLeaves } from './printedLeaves.ts';

// A document printed by this program and read back: what is not as it was, and what of that no problem names.

export const ROUTES = ['edgar', 'stylesheet', 'text', 'pdf'] as const;
export type Route = (typeof ROUTES)[number];

export interface RoundTrip {
  /** Leaves that the paper shows. */
  readonly leaves: number;
  /** Right ones that a problem names. */
  readonly alarms: number;
  /** `path: printed, read`. */
  readonly wrong: readonly string[];
  /** Those of them that no problem names. */
  readonly silent: readonly string[];
}

export async function roundTrip(document: OwnershipDocument, route: Route, width?: number): Promise<RoundTrip> {
  return compareReading(document, await printedAndRead(document, route, width));
}

/** How a reading differs from the document that was printed. */
export function compareReading(document: OwnershipDocument, { documents: [reading] }: Reading): RoundTrip {
  const wanted = printedLeaves(document);
  if (reading === undefined) {
    const wrong = ['/ownershipDocument: not read'];
    return { leaves: wanted.size, alarms: 0, wrong, silent: wrong };
  }
  const wrong = leafDifferences(wanted, printedLeaves(reading.document));
  const named = reading.problems.filter(({ severity }) => severity !== 'info').map(({ path }) => path);
  const isNamed = (leaf: string): boolean => named.some((path) => covers(path, leaf));
  const bad = new Set(wrong.map(leafOf));
  const alarms = [...wanted.keys()].filter((leaf) => !bad.has(leaf) && isNamed(leaf)).length;
  return { leaves: wanted.size, alarms, wrong, silent: wrong.filter((line) => !isNamed(leafOf(line))) };
}

const leafOf = (difference: string): string => difference.split(': ')[0] ?? '';

/**
 * The differences that are more than a blank, set or left out where a word is wider than its column: on paper, a word that is
 * broken looks like two.
 */
export function moreThanBlanks(wrong: readonly string[]): string[] {
  return wrong.filter((line) => {
    const [printed, read] = line.replace(/^[^:]*: /, '').split(', read ');
    return printed?.replaceAll(' ', '') !== read?.replaceAll(' ', '');
  });
}

async function printedAndRead(document: OwnershipDocument, route: Route, width?: number): Promise<Reading> {
  const view = formView(document);
  if (route === 'text') return readFormText(renderText(view, width === undefined ? {} : { width }));
  if (route === 'pdf') return readPdf((await renderPdf(view)).bytes);
  // The reader must not need the paths and classes that our pages carry.
  return readSecHtml(renderHtml(view, { layout: route }).replace(/ (?:data-path|data-fields|class|id)="[^"]*"/g, ''));
}

/** A problem at an element names all below it; a step without a number names all elements of that name. */
function covers(problem: string, leaf: string): boolean {
  const wanted = problem.replace(/\/$/, '').split('/');
  return spellings(leaf).some((path) => {
    const steps = path.split('/');
    return wanted.every((step, i) => step === steps[i] || step === steps[i]?.replace(/\[\d+\]$/, ''));
  });
}

/** The suffix of a code is of two elements. */
function spellings(leaf: string): string[] {
  const row = leaf.replace(/\/transactionCoding\[1\]\/@printedSuffix$/, '');
  return row === leaf
    ? [leaf]
    : [leaf, `${row}/transactionCoding[1]/transactionFormType[1]`, `${row}/transactionTimeliness[1]/value[1]`];
}
