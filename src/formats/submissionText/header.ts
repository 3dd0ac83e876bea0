import { type CalendarDate, parseDate } from '../../base/calendarDate.ts';
import { type EasternTime, parseAcceptanceTime } from '../../base/easternTime.ts';
import type { Filer, FilingFacts } from '../../model/filingFacts.ts';

/** What a submission's header states, and the values in it that could not be understood. */
export interface HeaderReading {
  readonly facts: FilingFacts;
  readonly faults: readonly HeaderFault[];
}

/** `offset` counts from the beginning of the header. */
export interface HeaderFault {
  readonly field: string;
  readonly text: string;
  readonly offset: number;
}

// The printed header names its fields in words, the tag form (.hdr.sgml, .nc) in tags. Both come to one key here.
const KEYS: Readonly<Record<string, string>> = {
  'CONFORMED SUBMISSION TYPE': 'TYPE',
  'FILED AS OF DATE': 'FILING-DATE',
  'CONFORMED PERIOD OF REPORT': 'PERIOD',
  'COMPANY CONFORMED NAME': 'CONFORMED-NAME',
  'CENTRAL INDEX KEY': 'CIK',
  'SEC FILE NUMBER': 'FILE-NUMBER',
  'STANDARD INDUSTRIAL CLASSIFICATION': 'ASSIGNED-SIC',
};

const ROLES: ReadonlySet<string> = new Set<Filer['role']>([
  'REPORTING-OWNER',
  'ISSUER',
  'SUBJECT-COMPANY',
  'FILED-BY',
  'FILER',
]);

// `<TAG>value`, `</TAG>`, or `WORDS OF A KEY:  value` with any indentation.
const LINE = /^[ \t]{0,40}(?:<(\/?)([A-Z][A-Z0-9-]{0,40})>[ \t]*(.*)|([A-Z][A-Z0-9 -]{0,60}):[ \t]*(.*))$/;

/** Reads a header in either form. Fields that ownership reports do not need are passed over. */
export function readHeader(header: string): HeaderReading {
  const filing = new Map<string, Field>();
  const filers: { role: Filer['role']; fields: Map<string, Field> }[] = [];
  for (const line of header.matchAll(/[^\r\n]+/g)) {
    const field = fieldOf(line[0], line.index);
    if (field === null) continue;
    if (isRole(field.key)) filers.push({ role: field.key, fields: new Map() });
    else {
      const target = filers[filers.length - 1]?.fields ?? filing;
      if (field.text !== '' && !target.has(field.key)) target.set(field.key, field);
    }
  }
  return factsOf(filing, filers);
}

interface Field {
  readonly key: string;
  readonly text: string;
  readonly offset: number;
}

function fieldOf(line: string, lineOffset: number): Field | null {
  const match = LINE.exec(line.trimEnd());
  if (match === null || match[1] === '/') return null;
  const words = match[2] ?? match[4] ?? '';
  const text = (match[3] ?? match[5] ?? '').trim();
  return { key: KEYS[words] ?? words.replaceAll(' ', '-'), text, offset: lineOffset + line.lastIndexOf(text) };
}

function isRole(key: string): key is Filer['role'] {
  return ROLES.has(key);
}

function factsOf(
  filing: ReadonlyMap<string, Field>,
  filers: readonly { role: Filer['role']; fields: ReadonlyMap<string, Field> }[],
): HeaderReading {
  const faults: HeaderFault[] = [];
  const take = <T>(key: string, parse: (text: string) => T | null): T | null => {
    const field = filing.get(key);
    if (field === undefined) return null;
    const value = parse(field.text);
    if (value === null) faults.push({ field: key, text: field.text, offset: field.offset });
    return value;
  };
  const facts: FilingFacts = {
    accessionNumber: take('ACCESSION-NUMBER', accessionNumber),
    submissionType: filing.get('TYPE')?.text ?? null,
    periodOfReport: take('PERIOD', headerDate),
    filedOn: take('FILING-DATE', headerDate),
    acceptedAt: take<EasternTime>('ACCEPTANCE-DATETIME', parseAcceptanceTime),
    publicDocumentCount: take('PUBLIC-DOCUMENT-COUNT', (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null)),
    filers: filers.map(({ role, fields }) => filerOf(role, (key) => fields.get(key)?.text ?? null)),
  };
  return { facts, faults };
}

function filerOf(role: Filer['role'], text: (key: string) => string | null): Filer {
  return {
    role,
    conformedName: text('CONFORMED-NAME'),
    cik: text('CIK'),
    formType: text('FORM-TYPE'),
    fileNumber: text('FILE-NUMBER'),
    fiscalYearEnd: text('FISCAL-YEAR-END'),
    stateOfIncorporation: text('STATE-OF-INCORPORATION'),
    sic:
      /\d{3,4}/.exec(/\[(\d{0,4})\]/.exec(text('ASSIGNED-SIC') ?? '')?.[1] ?? text('ASSIGNED-SIC') ?? '')?.[0] ?? null,
  };
}

function accessionNumber(text: string): string | null {
  return /^\d{10}-\d{2}-\d{6}$/.test(text) ? text : null;
}

function headerDate(text: string): CalendarDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match === null ? null : parseDate(`${match[1]}-${match[2]}-${match[3]}`);
}
