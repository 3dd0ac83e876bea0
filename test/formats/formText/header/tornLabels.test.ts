import { describe, expect, it } from 'vitest';
import { formLines } from '../../../../src/formats/formText/formLines.ts';
import { itemsOf } from '../../../../src/formats/formText/header/items.ts';
import { tornLabel } from '../../../../src/formats/formText/header/tornLabels.ts';
import { unmixed } from '../../../../src/formats/formText/header/unmixed.ts';

describe('labels in brackets that were misread', () => {
  it.each([
    ['(Casi)', 'last'],
    ['idle)', 'last'],
    ['(sreet)', 'street'],
    ['(ci)', 'city'],
    ['(Lasi)', 'last'],
    ['(Zio)', 'zip'],
    ['(Trustee)', null],
    ['Street', null],
  ])('%s', (word, name) => {
    expect(tornLabel(word)).toBe(name);
  });

  it('stands in for those that are lost: the street begins where one reads so, the city at its zip code', () => {
    const text = `1. Name and Address of Reporting Person* 2. Issuer Name and Ticker or Trading Symbol
Quill Marguerite Northern Lantern Corp [ NLC ]
14 HARBOUR STREET 3. Statement for Issuer's Fiscal Year Ended (Month/Day/Year)
OAKFIELD MN 55111 12/31/2021`;
    const { items } = unmixed(itemsOf(formLines(text)), '5', new Set());
    const owner = items.slice(
      0,
      items.findIndex((item) => item.kind === 'label' && item.name === 'issuerBox'),
    );
    expect(owner.map((item) => (item.kind === 'label' ? item.name : item.text))).toEqual([
      'ownerBox',
      'Quill Marguerite',
      'last',
      '14 HARBOUR STREET',
      'street',
      'OAKFIELD MN 55111',
    ]);
  });
});
