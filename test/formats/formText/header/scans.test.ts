import { describe, expect, it } from 'vitest';
import { readFormText } from '../../../../src/formats/formText/read.ts';
import { looksMisread } from '../../../../src/formats/formText/scanQuality.ts';

const scan = (box: string, symbol = 'NLC', specks = '| ;') => `${specks}
FORM 5 ${specks}
${box} Form 3 Holdings Reported.
${box} Form 4 Transactions Reported.
1. Name and Address of Reporting Person* 2. Issuer Name and Ticker or Trading Symbol 5. Relationship of Reporting Person(s) to Issuer
(Check all applicable)
Quill Marguerite Northern Lantern Corp [ ${symbol} ]
X Director 10% Owner
(Last) (First) (Middle) below) below)
14 HARBOUR STREET 3. Statement for Issuer's Fiscal Year Ended (Month/Day/Year)
C/O NORTHERN LANTERN CORP 12/31/2021
(Street) 4. If Amendment, Date of Original Filed (Month/Day/Year) 6. Individual or Joint/Group Filing (Check Applicable Line)
OAKFIELD MN 55111 X Form filed by One Reporting Person
(City) (State) (Zip)
Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned
Explanation of Responses:
/s/ Marguerite Quill 02/14/2022
** Signature of Reporting Person Date
`;

const read = (text: string) => readFormText(text).documents[0];
const told = (text: string, path: string) =>
  read(text)?.problems.some((problem) => problem.path.endsWith(path) && problem.severity !== 'info');

describe('boxes of a scan', () => {
  it('sees an X among the strokes of a square, and says where nothing was seen', () => {
    expect(read(scan('fx]'))?.document).toMatchObject({ form3HoldingsReported: true, form4TransactionsReported: true });
    expect(read(scan('U]'))?.document.form4TransactionsReported).toBeNull();
    expect(told(scan('U]'), '/form4TransactionsReported')).toBe(false);
    expect(told(scan(''), '/form4TransactionsReported')).toBe(true);
  });
});

describe('words of a scan', () => {
  it('doubts a symbol that is not made of the issuer’s letters', () => {
    expect(told(scan('U]'), '/issuerTradingSymbol')).toBe(false);
    expect(told(scan('U]', 'NLU'), '/issuerTradingSymbol')).toBe(true);
  });

  it('trusts words of a poor scan that the form prints twice', () => {
    const poor = scan('U]', 'NLC', '| ; ° . | ; ° . | ; ° . | ; ° . | ; ° . | ; ° .');
    expect(told(poor, '/issuerName')).toBe(false);
    expect(told(poor, '/rptOwnerName')).toBe(false);
    expect(told(poor, '/rptOwnerCity')).toBe(true);
  });

  it.each(['14 HARBOUR STREET .', 'QUILL’STREET', '7,S. HARBOUR DRIVE', 'MARGUERITE QUAY.', 'QUILL AMOS S$'])(
    '%s',
    (text) => {
      expect(looksMisread(text)).toBe(true);
    },
  );

  it.each(['NORTHERN LANTERN, INC.', '14 HARBOUR ST.', 'Quill Amos Jr.', 'P.O. BOX 5'])('%s', (text) => {
    expect(looksMisread(text)).toBe(false);
  });
});
