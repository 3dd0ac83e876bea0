import { type FieldPath, toXPath } from '../../model/fieldPath.ts';
import { makeDocument } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Problem } from '../../model/problem.ts';
import type { DocumentReading, Reading } from '../../model/reading.ts';
import { decodeText } from '../decodeText.ts';
import { linePositions } from '../linePositions.ts';
import type { PageRun } from '../page/formPage.ts';
import { drawnText, drawnWidth, isDrawn } from '../ruled/drawnText.ts';
import { readRuled } from '../ruled/read.ts';
import { isAsciiForm } from './ascii/asciiBoxes.ts';
import { readAsciiForm } from './ascii/asciiForm.ts';
import { constrain } from './constraints/constrain.ts';
import { Evidence } from './evidence.ts';
import { type FormLine, formLines } from './formLines.ts';
import { formOf } from './header/documentType.ts';
import { readHead } from './header/readHead.ts';
import { readNotes } from './notes/readNotes.ts';
import { withoutPageFurniture } from './pageFurniture.ts';
import { FORM_TEXT_PROBLEMS } from './problems.ts';
import { readTables } from './readTables.ts';
import { looksScanned } from './rows/scanned.ts';
import { tellOfScan } from './scanDoubts.ts';
import { scanQualityOf } from './scanQuality.ts';
import { linesOf, type Sections, sectionsOf } from './sections.ts';
import { readSignatures } from './signatures/readSignatures.ts';

/**
 * Reads the text of a Form 3, 4 or 5: a filing of before the SEC's XML, the text of a PDF, what text recognition or a layout model
 * made of a page. The form is known in advance; its printed labels say what stands where. Each value has its place and how sure
 * the reader is of it; what is missing or unsure is a problem at its path.
 *
 * A confidence is 1 where no other place is nearly as good for the value, or where other values of the form confirm it (balances,
 * underlying shares); 0.5 at most where it is doubted; between, by how much the second best reading of its row is worse, and lower
 * for what only the characters of a scan say.
 */
export function readFormText(input: Uint8Array | string, given: FormTextGiven = {}): Reading {
  const decoded = typeof input === 'string' ? { text: input, problem: null } : decodeText(input);
  const problems = decoded.problem === null ? [] : [decoded.problem];
  const drawn = isDrawn(decoded.text) ? readDrawn(decoded.text) : null;
  if (drawn !== null) {
    const reading = { ...drawn, problems: [...problems, ...drawn.problems] };
    return { format: 'formText', documents: [reading], attachments: [], problems: [] };
  }
  const evidence = new Evidence();
  const document = documentIn(decoded.text, evidence);
  if (document === null) return { format: 'unknown', documents: [], attachments: [], problems: [notAForm()] };
  if (given.certainty !== undefined) doubtUncertain(evidence, given.certainty);
  const place = linePositions(decoded.text);
  for (const { path, code, severity, message, at, readings } of evidence.doubts) {
    const position = at === null ? null : place(at.start, at.end);
    const problem = { code, severity, path: xpath(path, document), message, at: position };
    problems.push(readings.length === 0 ? problem : { ...problem, readings });
  }
  const source = {
    at: (path: FieldPath) => {
      const at = evidence.places.get(path);
      return at === undefined ? null : { position: place(at.start, at.end), confidence: at.confidence };
    },
  };
  const reading = { document, problems, source, name: null, filing: null };
  return { format: 'formText', documents: [reading], attachments: [], problems: [] };
}

/** A text in which every value stands between drawn rules; null where not all of the form is drawn so. */
function readDrawn(text: string): DocumentReading | null {
  const { page, places } = drawnText(text);
  const placeOf = (run: PageRun) => places.get(run) ?? { start: 0, end: 0 };
  return readRuled([page], { placeOf, widthOf: drawnWidth }, linePositions(text));
}

/** What whoever made the text knows of it. */
export interface FormTextGiven {
  /** How sure text recognition was of a part of the text, 0 to 1. */
  readonly certainty?: (start: number, end: number) => number;
}

/** Below this a person is to look. Chosen by judgement: how often recognition is wrong above and below it was not measured. */
const CERTAIN = 0.7;

function doubtUncertain(evidence: Evidence, certainty: (start: number, end: number) => number): void {
  for (const [path, { start, end }] of [...evidence.places]) {
    if (certainty(start, end) >= CERTAIN || evidence.said(path) || evidence.isConfirmed(path)) continue;
    evidence.unsure(path, 'TEXT_VALUE_UNSURE', 'Text recognition was not sure of the characters of this value.');
  }
}

/** A text may quote one of the form's labels; two are a form, or a part of one. */
function isForm(sections: Sections): boolean {
  return sections.headings.size >= 2 || (sections.headings.has('ownerBox') && formOf(sections.head).form !== null);
}

function notAForm(): Problem {
  const { severity, means, remedy } = FORM_TEXT_PROBLEMS.TEXT_NOT_A_FORM;
  return { code: 'TEXT_NOT_A_FORM', severity, path: '/', message: `${means} ${remedy}`, at: null };
}

/** Null where the lines are no form. */
function documentIn(text: string, evidence: Evidence): OwnershipDocument | null {
  const lines = formLines(text);
  if (isAsciiForm(lines)) return readAsciiForm(lines, evidence);
  const sections = sectionsOf(withoutPageFurniture(lines));
  return isForm(sections) ? assemble(sections, lines, text, evidence) : null;
}

function assemble(sections: Sections, lines: readonly FormLine[], text: string, evidence: Evidence): OwnershipDocument {
  const print = scanQualityOf([...sections.head, ...sections.tableOne, ...sections.foot]);
  const head = readHead(sections, print !== 'clean', evidence);
  // A scan without specks among its print shows elsewhere that it is one.
  const quality = print === 'clean' && looksScanned(linesOf(sections)) ? 'good' : print;
  const owners = (head.reportingOwners ?? []).flatMap(({ name }) => name ?? []);
  const facts = { isScan: quality !== 'clean', period: head.periodOfReport ?? null, owners };
  const notes = readNotes(sections, facts, evidence);
  const ownerSignatures = readSignatures(notes.signatureLines, notes.belowSignatures, facts, evidence);
  const tables = readTables(sections, head, notes.footnotes, evidence);
  const document = makeDocument({
    ...head,
    ...tables,
    footnotes: notes.footnotes,
    remarks: notes.remarks,
    ownerSignatures,
  });
  tellOfScan(document, quality, lines, evidence);
  const written = (path: FieldPath) => {
    const place = evidence.places.get(path);
    return place === undefined ? '' : text.slice(place.start, place.end);
  };
  return constrain(document, quality === 'clean' && looksScanned(lines) ? 'good' : quality, written, evidence);
}

function xpath(path: FieldPath, document: OwnershipDocument): string {
  if (path === 'nonDerivativeTable' || path === 'derivativeTable') return `/ownershipDocument/${path}`;
  return toXPath(path, document);
}
