import type { Position, Problem } from '../../model/problem.ts';
import type { DocumentReading, Reading } from '../../model/reading.ts';
import { readFormText } from '../formText/read.ts';
import { linePositions } from '../linePositions.ts';
import { readRuled } from '../ruled/read.ts';
import type { FormPage, PageRun, PageSheet } from './formPage.ts';
import { type LayoutPiece, type LayoutText, layoutText } from './layoutText.ts';

/** A reading of pages, with the text that its positions count in. */
export interface PageReading extends Reading {
  readonly text: string;
  readonly pages: readonly PageSheet[];
}

/** What the reader of pages tells while it reads, and how it is stopped. */
export interface PageWatch {
  /** The page that is being read, 1-based, of how many, and how much of it is done, from 0 to 1. */
  readonly onPage?: (page: number, of: number, done: number) => void;
  /** Settles when nobody waits for the reading any more. */
  readonly cancelled?: Promise<unknown>;
}

/** Reads the form on some pages. Positions count in the text of the pages, and carry page and box. */
export function readPages(pages: readonly FormPage[], format: 'pdf' | 'image'): PageReading {
  const layout = layoutText(pages);
  const drawn = format === 'pdf' ? readDrawn(pages, layout) : null;
  const sheets = pages.map(({ sheet }) => sheet);
  if (drawn !== null) {
    const documents = [placed(drawn, layout)];
    return { format, documents, attachments: [], problems: [], text: layout.text, pages: sheets };
  }
  const certainty = format === 'image' ? (start: number, end: number) => certaintyOf(layout, start, end) : null;
  const reading = readFormText(layout.text, certainty === null ? {} : { certainty });
  const documents = reading.documents.map((document) => placed(document, layout));
  return {
    ...reading,
    format: documents.length > 0 ? format : 'unknown',
    documents,
    text: layout.text,
    pages: sheets,
  };
}

/** Null where the form's cells are not drawn. */
function readDrawn(pages: readonly FormPage[], layout: LayoutText): DocumentReading | null {
  const places = new Map(layout.pieces.map(({ run, start, end }) => [run, { start, end }]));
  const placeOf = (run: PageRun) => places.get(run) ?? { start: 0, end: 0 };
  return readRuled(pages, { placeOf, widthOf: null }, linePositions(layout.text));
}

/** The least certain of the runs that stand in a part of the text. */
function certaintyOf(layout: LayoutText, start: number, end: number): number {
  return piecesIn(layout, start, end).reduce((least, { run }) => Math.min(least, run.confidence), 1);
}

function placed(reading: DocumentReading, layout: LayoutText): DocumentReading {
  const inner = reading.source;
  const problems = reading.problems.map(
    (problem): Problem => (problem.at === null ? problem : { ...problem, at: onThePage(problem.at, layout) }),
  );
  if (inner === null) return { ...reading, problems };
  const source: DocumentReading['source'] = {
    at: (path) => {
      const place = inner.at(path);
      return place === null ? null : { ...place, position: onThePage(place.position, layout) };
    },
  };
  return { ...reading, problems, source };
}

function onThePage(position: Position, layout: LayoutText): Position {
  const within = piecesIn(layout, position.start, position.end);
  const page = within[0]?.page;
  if (page === undefined) return position;
  const runs = inColumn(within.filter((piece) => piece.page === page).map((piece) => piece.run));
  const box = {
    left: Math.min(...runs.map((run) => run.left)),
    top: Math.min(...runs.map((run) => run.top)),
    right: Math.max(...runs.map((run) => run.right)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
  };
  return { ...position, page, box };
}

/** A value of several lines stands in one column: what is read between its lines from other columns is none of it. */
function inColumn(runs: readonly PageRun[]): readonly PageRun[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || last.top < first.bottom) return runs;
  const left = Math.min(first.left, last.left);
  const right = Math.max(first.right, last.right);
  return runs.filter((run) => run.left < right && run.right > left);
}

function piecesIn({ pieces }: LayoutText, start: number, end: number): LayoutPiece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const within: LayoutPiece[] = [];
  for (let i = low; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.start >= Math.max(end, start + 1)) break;
    within.push(piece);
  }
  return within;
}
