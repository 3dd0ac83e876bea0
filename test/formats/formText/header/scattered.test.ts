import { describe, expect, it } from 'vitest';
import { readFormText } from '../../../../src/formats/formText/read.ts';

const FOOT = `
Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

/s/ Marguerite Quill

02/14/2022

** Signature of Reporting Person

Date
`;

const read = (head: string) => readFormText(`FORM 5\n\n${head.split('\n').join('\n\n')}\n${FOOT}`).documents[0];

const RIGHT = `5. Relationship of Reporting Person(s) to Issuer
(Check all applicable)
Northern Lantern Corp [ NLC ]
Quill Marguerite
OAKFIELD`;

const LATE = `2. Issuer Name and Ticker or Trading Symbol
(Middle)
14 HARBOUR STREET
(Street)
X
Director
10% Owner
Officer (give title
below)
Other (specify
below)
3. Statement for Issuer's Fiscal Year Ended (Month/Day/Year)
12/31/2021
MN
${RIGHT}
1. Name and Address of Reporting Person*
(First)
Check this box if no longer subject to
Section 16. Form 4 or Form 5 obligations
may continue. See Instruction 1(b).
(Last)
55111
X
Form filed by One Reporting Person
(City)
(State)
(Zip)`;

describe('boxes whose word groups come in an order of their own', () => {
  it('reads them though the owner’s label comes last', () => {
    const document = read(LATE)?.document;
    expect(document?.issuer).toMatchObject({ name: 'Northern Lantern Corp', tradingSymbol: 'NLC' });
    expect(document?.periodOfReport).toBe('2021-12-31');
    expect(document?.reportingOwners[0]).toMatchObject({
      name: 'Quill Marguerite',
      address: { street1: '14 HARBOUR STREET', city: 'OAKFIELD', state: 'MN', zipCode: '55111' },
      relationship: { isDirector: true },
    });
    expect(document?.notSubjectToSection16).toBeNull();
  });

  it('tells that a name is a guess where no signature has it', () => {
    const reading = read(LATE.replace('Quill Marguerite', 'Bramble Oswin'));
    expect(reading?.document.reportingOwners[0]?.name).toBe('Bramble Oswin');
    const path = '/ownershipDocument/reportingOwner[1]/reportingOwnerId/rptOwnerName';
    expect(reading?.problems.find((problem) => problem.path === path)?.severity).toBe('review');
  });

  it('doubts a lone mark where the labels do not follow row by row', () => {
    const torn = LATE.replace('Director\n10% Owner\n', '').replace('12/31/2021', '12/31/2021\n10% Owner\nDirector');
    const path = '/ownershipDocument/reportingOwner[1]/reportingOwnerRelationship';
    const told = (text: string) => read(text)?.problems.some((problem) => problem.path === path);
    expect([told(LATE), told(torn)]).toEqual([false, true]);
  });
});
