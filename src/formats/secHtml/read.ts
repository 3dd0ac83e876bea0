import { type FieldPath, toXPath } from '../../model/fieldPath.ts';
import { makeDocument } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Problem } from '../../model/problem.ts';
import type { DocumentReading, Reading } from '../../model/reading.ts';
import { type LinePositions, linePositions } from '../linePositions.ts';
import { decodeHtml } from './decodeHtml.ts';
import { PageEvidence } from './evidence.ts';
import { formOf, readHead } from './head/readHead.ts';
import { type Layout, layoutOf } from './layout.ts';
import { readExplanation } from './notes/readExplanation.ts';
import { findSignatures, readSignatures } from './notes/readSignatures.ts';
import { readOwners } from './owners/readOwners.ts';
import { pageOf } from './page/pageOf.ts';
import { SEC_HTML_PROBLEMS } from './problems.ts';
import { readRows } from './tables/readRows.ts';
import { tellDoubts } from './tellDoubts.ts';
import { tellMissingParts } from './tellMissingParts.ts';
import { unseenSwaps } from './unseenSwaps.ts';

/**
 * Reads the page of a Form 3, 4 or 5: as EDGAR shows filings, as the SEC's stylesheets make them, or as this program writes
 * them. The form's printed labels and column heads say what stands where; styles and fixed places are not relied on. What a
 * page does not show is left out and named. Nothing of the page is executed or fetched.
 */
export function readSecHtml(input: Uint8Array | string): Reading {
  const decoded = typeof input === 'string' ? { text: input, problem: null } : decodeHtml(input);
  const page = pageOf(decoded.text);
  if (page === null) return refused('HTML_TOO_LARGE');
  const layout = layoutOf(page);
  if (!isForm(layout)) return refused('HTML_NOT_A_FORM');
  const reading = readLayout(layout, linePositions(decoded.text));
  const problems = decoded.problem === null ? reading.problems : [decoded.problem, ...reading.problems];
  return { format: 'secHtml', documents: [{ ...reading, problems }], attachments: [], problems: [] };
}

/** A stretch of the page that leaves room for another reading. */
interface Doubtful {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Reads the form on a page whose regions are known. `place` turns offsets into positions. */
export function readLayout(layout: Layout, place: LinePositions, doubtful: readonly Doubtful[] = []): DocumentReading {
  const { page } = layout;
  const evidence = new PageEvidence();
  const document = assemble(layout, evidence);
  tellMissingParts(document, layout, evidence);
  tellDoubts(document, page, evidence);
  for (const { start, end, message } of doubtful) {
    for (const [path, at] of [...evidence.places]) {
      if (at.start < end && at.end > start && !evidence.said(path)) evidence.asks(path, message);
    }
  }
  const problems: Problem[] = [];
  for (const { path, code, severity, message, at } of evidence.doubts) {
    const position = at === null ? null : place(at.start, at.end);
    problems.push({ code, severity, path: toXPath(path, document), message, at: position });
  }
  problems.push(...unseenSwaps(document, layout));
  const source = {
    at: (path: FieldPath) => {
      const at = evidence.places.get(path);
      return at === undefined ? null : { position: place(at.start, at.end), confidence: at.confidence };
    },
  };
  return { document, problems, source, name: null, filing: null };
}

/** A page may quote a label or two; a table of the form or its boxes are the form, or a part of it. */
function isForm({ tables, head }: Layout): boolean {
  const keys = new Set(head.map(({ key }) => key));
  const boxes = (['owner', 'issuer', 'period', 'relationship', 'filing'] as const).filter((key) => keys.has(key));
  return tables.length > 0 || boxes.length >= 2;
}

function refused(code: 'HTML_NOT_A_FORM' | 'HTML_TOO_LARGE'): Reading {
  const { severity, means, remedy } = SEC_HTML_PROBLEMS[code];
  const problem: Problem = { code, severity, path: '/', message: `${means} ${remedy}`, at: null };
  return { format: 'unknown', documents: [], attachments: [], problems: [problem] };
}

function assemble(layout: Layout, evidence: PageEvidence): OwnershipDocument {
  const { page, tables, head, further, behindTables, explanation } = layout;
  const { spellings: headSpellings, ...heading } = readHead(head, page.lines, evidence);
  const reportingOwners = readOwners(head, further, page, evidence);
  const spellings = [...headSpellings];
  const context = { page, form: formOf(head), spellings, evidence };
  const nonDerivativeTable = readRows('nonDerivativeTable', tables, context);
  const derivativeTable = readRows('derivativeTable', tables, context);
  const signatures = findSignatures(page.lines, behindTables);
  const signed = readSignatures(signatures, evidence);
  const start = explanation ?? page.lines.length;
  const end = signatures.from !== null && signatures.from >= start ? signatures.from : page.lines.length;
  return makeDocument({
    ...heading,
    reportingOwners,
    nonDerivativeTable,
    derivativeTable,
    ...readExplanation(page.lines, start, end, evidence),
    ownerSignatures: signed.ownerSignatures,
    spellings: [...spellings, ...signed.spellings],
  });
}
