import { describe, expect, it } from 'vitest';
import { formLines } from '../../../../src/formats/formText/formLines.ts';
import { cityLineOf } from '../../../../src/formats/formText/header/address.ts';
import { findLabels } from '../../../../src/formats/formText/header/labels.ts';
import { ownersTableRows } from '../../../../src/formats/formText/header/ownersTable.ts';
import { relationshipColumns, relationshipOfRow } from '../../../../src/formats/formText/header/rowRelationship.ts';
import { splitStreet } from '../../../../src/formats/formText/header/streets.ts';
import { partWholeRow } from '../../../../src/formats/formText/header/wholeRow.ts';

const TABLE = `                                                                     Relationships
           Reporting Owner Name / Address
                                            Director 10% Owner Officer                      Other
Lantern Growth LLC
7 QUAY STREET                                 X         X       Treasurer                   See Remarks
OAKFIELD, MN 55111
Societe Quill S.A.
AVENUE 55                                                X
CH-1800, VEVEY, V8
`;

describe('the table of reporting owners', () => {
  const lines = formLines(TABLE);
  const rows = ownersTableRows(lines);

  it('ends an owner at a city abroad that has no zip code', () => {
    expect(rows.map((row) => row.lines)).toEqual([
      ['Lantern Growth LLC', '7 QUAY STREET', 'OAKFIELD, MN 55111'],
      ['Societe Quill S.A.', 'AVENUE 55', 'CH-1800, VEVEY, V8'],
    ]);
  });

  it('gives marks and titles to the captions above them', () => {
    const columns = relationshipColumns(lines);
    const of = (i: number) => relationshipOfRow(rows[i]?.cells ?? [], columns);
    expect(of(0)).toEqual({
      fields: {
        isDirector: true,
        isTenPercentOwner: true,
        isOfficer: true,
        officerTitle: 'Treasurer',
        isOther: true,
        otherText: 'See Remarks',
      },
      sure: true,
    });
    expect(of(1).fields).toEqual({ isTenPercentOwner: true });
  });

  it('takes a title that stands alone in a line for no owner', () => {
    const text =
      'Quill Marguerite\n7 QUAY STREET\nOAKFIELD, MN 55111\nChief Financial Officer\nQuill Amos\n7 QUAY STREET\nOAKFIELD, MN 55111\n';
    const titled = ownersTableRows(formLines(text));
    expect(titled.map((row) => row.lines[0])).toEqual(['Quill Marguerite', 'Quill Amos']);
    expect(relationshipOfRow(titled[0]?.cells ?? [], null)).toEqual({
      fields: { isOfficer: true, officerTitle: 'Chief Financial Officer' },
      sure: false,
    });
  });
});

describe('addresses', () => {
  it.each([
    [['BONN 2M 53113'], { city: 'BONN', state: '2M', zipCode: '53113' }],
    [['MAASTRICHT P7', '6221 BT'], { city: 'MAASTRICHT', state: 'P7', zipCode: '6221 BT' }],
    [['OAKFIELD NORTH DAKOTA 58111'], { city: 'OAKFIELD', state: 'ND', zipCode: '58111' }],
  ])('%j', (pieces, address) => {
    expect(cityLineOf(pieces)).toMatchObject(address);
  });

  it('joins street lines that were broken for want of room', () => {
    const lines = ['C/O NORTHERN LANTERN GROWTH', 'ACQUISITION', 'CORP. 14 HARBOUR STREET, 3RD FLOOR'];
    expect(splitStreet(lines, null, false)).toEqual({
      lines: ['C/O NORTHERN LANTERN GROWTH ACQUISITION', 'CORP. 14 HARBOUR STREET, 3RD FLOOR'],
      sure: true,
    });
  });
});

describe('labels that recognition ran together', () => {
  it.each([
    ['Otherbelow)', 'below'],
    ['(Checkall applicable)', 'relationshipBox'],
    ['6. Individual or JoinuGroup Filing', 'filingBox'],
    ['4. lf Amendment, Date of Original', 'amendmentBox'],
  ])('%s', (text, name) => {
    expect(findLabels(text)).toMatchObject([{ name, from: 0, to: text.length }]);
  });
});

describe('rows of owners that stand in one stretch of words', () => {
  it('parts them at the street, and the city as another owner has it', () => {
    const text = 'Lantern Growth LLC 7 QUAY STREET, 3RD FLOOR OAKFIELD HILLS, MN 55111';
    expect(partWholeRow(text, 'OAKFIELD HILLS')).toEqual({
      name: 'Lantern Growth LLC',
      street: '7 QUAY STREET, 3RD FLOOR',
      city: 'OAKFIELD HILLS, MN 55111',
      sure: true,
    });
    expect(partWholeRow(text, null)).toMatchObject({ city: 'OAKFIELD HILLS, MN 55111', sure: false });
    expect(partWholeRow('OAKFIELD HILLS, MN 55111', null)).toBeNull();
  });

  it('takes each line as an owner', () => {
    const lines = formLines(
      'Quill Amos C/O LANTERN 7 QUAY STREET OAKFIELD, MN 55111\tX\nBramble Oswin 9 QUAY STREET OAKFIELD, MN 55111\tX\n',
    );
    expect(ownersTableRows(lines)).toHaveLength(2);
  });

  it('leaves open whether what follows a comma is a line of its own', () => {
    expect(splitStreet(['7 QUAY STREET, SUITE 5'], null, true)).toEqual({
      lines: ['7 QUAY STREET, SUITE 5'],
      sure: false,
    });
    expect(splitStreet(['C/O LANTERN 7 QUAY STREET'], null, true).lines).toEqual(['C/O LANTERN', '7 QUAY STREET']);
  });
});
