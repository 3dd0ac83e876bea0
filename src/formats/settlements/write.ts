import type { Doubt } from '../../model/doubts.ts';
import { type FieldPath, toXPath } from '../../model/fieldPath.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Problem } from '../../model/problem.ts';
import type { SettledReading } from '../../model/settledReading.ts';
import type { Settlement } from '../../model/settlement.ts';

/** What the record is about: the input by its bytes, and the document before and after. */
export interface SettlementRecord {
  readonly input: { readonly name: string; readonly sha256: string };
  readonly read: OwnershipDocument;
  readonly settled: SettledReading;
  readonly doubts: readonly Doubt[];
  readonly settlements: readonly Settlement[];
}

const FORMAT = 'section16 settlements 1';

/**
 * The record of what a person settled, as JSON: for each place what the reader said, what it had read, what was settled, by
 * whom and when; and what is still open. It stands beside the document, which has no place for it. XPaths are those of the
 * settled document; those of a line that was left out, of the document as read.
 */
export function writeSettlements({ input, read, settled, doubts, settlements }: SettlementRecord): string {
  const after = settled.reading.document;
  const place = (path: FieldPath) => {
    const now = settled.now(path);
    return {
      path: now === null ? toXPath(path, read) : toXPath(now, after),
      place: now === null ? onTheForm(path, read) : onTheForm(now, after),
    };
  };
  const byPlace = new Map(settlements.map((one) => [one.at, one]));
  const record = {
    format: FORMAT,
    input,
    document: {
      type: after.documentType,
      issuer: after.issuer.name,
      owner: after.reportingOwners[0]?.name ?? null,
      period: after.periodOfReport,
    },
    settlements: [...byPlace.values()].map(({ at, deed, who, when, changes }) => ({
      ...place(at),
      deed,
      who,
      when,
      said: said(doubts.find((doubt) => doubt.at === at)?.problems ?? []),
      changes: changes.map((change) => ({ path: place(change.path).path, read: change.read, settled: change.settled })),
    })),
    open: doubts
      .filter(({ at }) => !byPlace.has(at))
      .map(({ at, read: text, problems }) => ({ ...place(at), read: text, said: said(problems) })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function said(problems: readonly Problem[]): object[] {
  return problems.map(({ code, severity, message, at }) => ({
    code,
    severity,
    message,
    at: at === null ? null : { line: at.line, column: at.column },
  }));
}
