import type { CalendarDate } from '../../../base/calendarDate.ts';
import type { Spelling } from '../../../model/asWritten.ts';
import { type FieldPath, fieldPath } from '../../../model/fieldPath.ts';
import type { FormNumber } from '../../../model/onTheForm.ts';
import type { DocumentType, Issuer, OwnershipDocument } from '../../../model/ownershipDocument.ts';
import { printedDate } from '../dates.ts';
import type { PageEvidence } from '../evidence.ts';
import type { LabelKey } from '../labels.ts';
import { cikOf } from '../owners/ownerBlock.ts';
import { type Line, partOf as partOfSlice, type Slice, slice } from '../page/page.ts';
import { checkMark } from './checkMark.ts';
import { type Part, partOf, textsOf } from './parts.ts';

type Head = Pick<
  OwnershipDocument,
  | 'documentType'
  | 'periodOfReport'
  | 'dateOfOriginalSubmission'
  | 'notSubjectToSection16'
  | 'form3HoldingsReported'
  | 'form4TransactionsReported'
  | 'aff10b5One'
  | 'issuer'
  | 'spellings'
>;

/** The heading and the boxes above Table I, those of the reporting person excepted. */
export function readHead(parts: readonly Part[], lines: readonly Line[], evidence: PageEvidence): Head {
  const spellings: Spelling[] = [];
  const form = formOf(parts);
  const period = dateIn(partOf(parts, 'period'), 'periodOfReport', spellings, evidence);
  const original = dateIn(partOf(parts, 'original'), 'dateOfOriginalSubmission', spellings, evidence);
  if (period === null && !spellings.some(({ path }) => path === 'periodOfReport')) {
    evidence.lacks(fieldPath('periodOfReport'), 'HTML_VALUE_MISSING', 'The page has no date of the report.');
  }
  const documentType = typeOf(form, parts, original !== null, evidence);
  const exit = partOf(parts, 'exitBox');
  const exitMark = exit === undefined ? null : checkMark(exit, lines);
  const isDoubtful = exitMark?.isTick === true && !exitMark.checked;
  if (isDoubtful) {
    const message =
      'The box is not ticked. The SEC’s stylesheets tick it when the document says 1 and not when it says true, so that this page does not tell.';
    evidence.asks(fieldPath('notSubjectToSection16'), message, exitMark.at);
  }
  const box = (key: LabelKey, path: string): boolean | null => {
    const part = partOf(parts, key);
    if (part === undefined) return null;
    const { checked, at } = checkMark(part, lines);
    evidence.stood(fieldPath(path), at);
    return checked;
  };
  return {
    documentType,
    periodOfReport: period,
    dateOfOriginalSubmission: original,
    notSubjectToSection16: isDoubtful ? null : box('exitBox', 'notSubjectToSection16'),
    form3HoldingsReported: box('form3Holdings', 'form3HoldingsReported'),
    form4TransactionsReported: box('form4Transactions', 'form4TransactionsReported'),
    aff10b5One: box('tenB5One', 'aff10b5One'),
    issuer: issuerOf(parts, evidence),
    spellings,
  };
}

/** The number in the form's heading; where that is cut off, the date box of each form has words of its own. */
export function formOf(parts: readonly Part[]): FormNumber | null {
  const heading = /^FORM ([345])/i.exec(partOf(parts, 'formName')?.line.text ?? '')?.[1];
  if (heading !== undefined) return heading as FormNumber;
  const period = partOf(parts, 'period')?.line.text ?? '';
  if (/Date of Event/i.test(period)) return '3';
  if (/Earliest Transaction/i.test(period)) return '4';
  return /Fiscal Year/i.test(period) ? '5' : null;
}

function typeOf(
  form: FormNumber | null,
  parts: readonly Part[],
  dated: boolean,
  evidence: PageEvidence,
): DocumentType | null {
  const path = fieldPath('documentType');
  const line = (partOf(parts, 'formName') ?? partOf(parts, 'period'))?.line;
  if (line !== undefined) evidence.stood(path, slice(line));
  if (form === null) {
    evidence.lacks(path, 'HTML_VALUE_MISSING', 'The page does not say which form it is.');
    return null;
  }
  const named = /^FORM [345]\/A/i.test(line?.text ?? '');
  if (named && !dated) {
    const message = 'The form is an amendment; the page has no date of the original.';
    evidence.lacks(fieldPath('dateOfOriginalSubmission'), 'HTML_VALUE_MISSING', message);
  }
  return named || dated ? `${form}/A` : form;
}

function dateIn(
  part: Part | undefined,
  field: string,
  spellings: Spelling[],
  evidence: PageEvidence,
): CalendarDate | null {
  const [first] = textsOf(part);
  if (first === undefined) return null;
  const path = fieldPath(field);
  evidence.stood(path, first);
  const read = printedDate(first.text);
  if (read === null) {
    spellings.push({ path, text: first.text });
    evidence.lacks(path, 'HTML_VALUE_UNREADABLE', `“${first.text.slice(0, 40)}” is not a date.`, first);
    return null;
  }
  if (read.spelled !== null) spellings.push({ path, text: read.spelled });
  return read.on;
}

function issuerOf(parts: readonly Part[], evidence: PageEvidence): Issuer {
  const part = partOf(parts, 'issuer');
  const at = (field: string): FieldPath => fieldPath('issuer', field);
  const { name, symbol } = nameAndSymbol(part);
  const foreign = bracketed(textsOf(partOf(parts, 'foreignSymbol'))[0]);
  const cik = cikOf(part?.lines.find(({ links }) => links.length > 0));
  const issuer = {
    cik: evidence.take(at('cik'), cik),
    name: evidence.take(at('name'), name),
    tradingSymbol: evidence.take(at('tradingSymbol'), symbol),
    foreignTradingSymbol: evidence.take(at('foreignTradingSymbol'), foreign),
  };
  if (issuer.name === null) evidence.lacks(at('name'), 'HTML_VALUE_MISSING', 'The page names no issuer.');
  if (issuer.cik === null)
    evidence.missing(at('cik'), 'HTML_NOT_SHOWN', 'The page does not show the CIK of the issuer.');
  if (issuer.tradingSymbol === null) {
    evidence.lacks(
      at('tradingSymbol'),
      'HTML_VALUE_MISSING',
      'The page has no trading symbol behind the issuer’s name.',
    );
  }
  return issuer;
}

/** `ACME INC [ACME]`: the symbol is in the last brackets, as a name may have some of its own. */
function nameAndSymbol(part: Part | undefined): { name: Slice | null; symbol: Slice | null } {
  const [whole, ...more] = textsOf(part);
  if (whole === undefined) return { name: null, symbol: null };
  const open = whole.text.lastIndexOf('[');
  if (open < 0) return { name: whole, symbol: bracketed(more[0]) };
  const name = whole.text.slice(0, open).trim();
  return {
    name: name === '' ? null : partOfSlice(whole, 0, name.length),
    symbol: bracketed(partOfSlice(whole, open)),
  };
}

function bracketed(of: Slice | undefined): Slice | null {
  const inner = /^\[\s*(.*?)\s*\]?$/.exec(of?.text ?? '')?.[1];
  if (of === undefined || inner === undefined || inner === '') return null;
  return partOfSlice(of, of.text.indexOf(inner, 1), inner.length);
}
