import { parseDate } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import {
  makeAddress,
  makeDocument,
  makeIssuer,
  makeNonDerivativeRow,
  makeOwner,
  makeRelationship,
} from '../../src/model/make.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import type { ReportingOwner } from '../../src/model/reportingOwner.ts';
import type { OwnershipForm } from '../../src/model/tableRow.ts';

export interface PageFacts {
  readonly document: OwnershipDocument;
  readonly owners: number;
}

/**
 * The document that EDGAR's page of a joint Form 3 shows, for comparing how it is laid out. Takes a page with one line in
 * Table I, none in Table II, and owners that are all ten per cent owners: what the one page of this kind at hand has.
 */
export function jointForm3OfPage(lines: readonly string[]): PageFacts {
  const after = (start: string): string => lines[lines.findIndex((line) => line.startsWith(start)) + 1] ?? '';
  const explanation = lines.indexOf('Explanation of Responses:');
  const remarks = lines.indexOf('Remarks:');
  const tableII = lines.findIndex((line) => line.startsWith('Table II'));
  const [amount = '', form = '', nature = ''] = lines.slice(tableII - 3, tableII);
  const issuer = /^(.*) \[ (.*) \]$/.exec(after('3. Issuer Name'));
  const signature = lines.indexOf('** Signature of Reporting Person');
  const owners = ownersOf(lines);
  const document = makeDocument({
    schemaVersion: 'X0206',
    documentType: '3',
    periodOfReport: dateOf(after('2. Date of Event')),
    issuer: makeIssuer({ name: issuer?.[1] ?? '', tradingSymbol: issuer?.[2] ?? '' }),
    reportingOwners: owners,
    nonDerivativeTable: [
      makeNonDerivativeRow({
        kind: 'holding',
        securityTitle: footnoted(lines[tableII - 4] ?? ''),
        sharesOwnedFollowingTransaction: footnoted(Decimal.of(textOf(amount).replaceAll(',', '')), ...marksOf(amount)),
        directOrIndirectOwnership: footnoted<OwnershipForm>(form === 'D' ? 'D' : 'I'),
        natureOfOwnership: footnoted(textOf(nature), ...marksOf(nature)),
      }),
    ],
    footnotes: lines.slice(explanation + 1, remarks).map((line) => {
      const [, number = '', text = ''] = /^(\d+)\. (.*)$/.exec(line) ?? [];
      return { id: `F${number}`, text };
    }),
    remarks: lines[remarks + 1] ?? null,
    ownerSignatures: [{ name: lines[signature - 2] ?? '', date: dateOf(lines[signature - 1] ?? '') }],
  });
  return { document, owners: owners.length };
}

/** The blocks below the tables: the first of all blocks is box 1, which shows the first owner once more. */
function ownersOf(lines: readonly string[]): ReportingOwner[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('1. Name and Address') ? [index] : [])).slice(1);
  return starts.map((start) => {
    const block = lines.slice(start);
    const streets = block.slice(block.indexOf('(Middle)') + 1, block.indexOf('(Street)'));
    const [city = '', state = '', zipCode = ''] = block.slice(block.indexOf('(Street)') + 1);
    return makeOwner({
      name: block[1] ?? '',
      address: makeAddress({ street1: streets[0] ?? null, street2: streets[1] ?? null, city, state, zipCode }),
      relationship: makeRelationship({ isTenPercentOwner: true }),
    });
  });
}

const textOf = (cell: string): string => cell.replace(/(\(\d+\))+$/, '');

const marksOf = (cell: string): string[] => [...cell.matchAll(/\((\d+)\)/g)].map((match) => `F${match[1]}`);

function dateOf(text: string) {
  const [month = '', day = '', year = ''] = text.split('/');
  return parseDate(`${year}-${month}-${day}`);
}
