import { describe, expect, it } from 'vitest';
import { formLines } from '../../../../src/formats/formText/formLines.ts';
import { itemsOf } from '../../../../src/formats/formText/header/items.ts';
import { unmixed } from '../../../../src/formats/formText/header/unmixed.ts';
import { readFormText } from '../../../../src/formats/formText/read.ts';

const HEAD = `1. Name and Address of Reporting Person* 2. Issuer Name and Ticker or Trading Symbol 5. Relationship of Reporting Person(s) to Issuer
(Check all applicable)
QUILL MARGUERITE J NORTHERN LANTERN CORP [ NLC ] Peneane)
X Director 1036 Owner
X Officer (give title Other (specify
(Last) (First) (Middle) below) below)
C/O NORTHERN LANTERN CORP 3. Statement for Issuer's Fiscal Year Ended (Month/Day/Year)
14 HARBOUR STREET 12/31/2021 Chief Financial
Officer
(Street) 4. lf Amendment, Date of Original Filed (Month/Day/Year) 6. Individual or JoinuGroup Filing (Check Applicable Line)
OAKFIELD MN 55111 X Form filed by One Reporting Person
Form filed by More than One Reporting Person
(City) (State) (Zip)`;

function texts(text: string, names: readonly string[] = []): string[] {
  const { items } = unmixed(itemsOf(formLines(text)), '5', new Set(names));
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

describe('boxes that stand side by side in lines of single spaces', () => {
  it('gives every column its words, and misread print to none', () => {
    expect(texts(HEAD, ['marguerite', 'quill'])).toEqual([
      'QUILL MARGUERITE J',
      'C/O NORTHERN LANTERN CORP',
      '14 HARBOUR STREET',
      'OAKFIELD MN 55111',
      'NORTHERN LANTERN CORP [ NLC ]',
      '12/31/2021',
      'Chief Financial',
      'Officer',
    ]);
  });

  it('keeps each label in its column', () => {
    const labels = unmixed(itemsOf(formLines(HEAD)), '5', new Set()).items.flatMap((item) =>
      item.kind === 'label' ? [item.name] : [],
    );
    expect(labels.indexOf('zip')).toBeLessThan(labels.indexOf('issuerBox'));
    expect(labels.indexOf('amendmentBox')).toBeLessThan(labels.indexOf('relationshipBox'));
  });

  it('tells where two partings are as likely', () => {
    const unclear = HEAD.replace('QUILL MARGUERITE J NORTHERN LANTERN CORP', 'QUILL MARGUERITE DAWN BRIDGE HOLDINGS')
      .replace('C/O NORTHERN LANTERN CORP', '')
      .replace('[ NLC ]', '[ DWB ]');
    const { doubts } = unmixed(itemsOf(formLines(unclear)), '5', new Set());
    expect(doubts.some((doubt) => doubt.parts.includes('name') && doubt.parts.includes('issuer'))).toBe(true);
    const table = 'Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n';
    const [reading] = readFormText(`FORM 5\n${unclear}\n${table}`).documents;
    const told = reading?.problems.filter((problem) => /reportingOwnerId|issuerName/.test(problem.path));
    expect(told?.length).toBeGreaterThan(0);
  });
});
