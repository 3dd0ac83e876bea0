import { describe, expect, it } from 'vitest';
import { date } from '../../../../src/base/calendarDate.ts';
import { Evidence } from '../../../../src/formats/formText/evidence.ts';
import { formLines } from '../../../../src/formats/formText/formLines.ts';
import { partSignatures } from '../../../../src/formats/formText/signatures/partSignatures.ts';
import { readSignatures } from '../../../../src/formats/formText/signatures/readSignatures.ts';
import { signatureBlocks } from '../../../../src/formats/formText/signatures/signatureBlocks.ts';
import { findDate, mendSignatureDate } from '../../../../src/formats/formText/signatures/signatureDates.ts';
import { mendName } from '../../../../src/formats/formText/signatures/signatureName.ts';

function read(text: string, given: { isScan?: boolean; owners?: string[]; foot?: string } = {}) {
  const evidence = new Evidence();
  const facts = { isScan: given.isScan ?? false, owners: given.owners ?? [], period: date('2024-03-01') };
  const signatures = readSignatures(formLines(text), formLines(given.foot ?? ''), facts, evidence);
  return { signatures, doubts: evidence.doubts.map(({ path }) => path) };
}

describe('findDate', () => {
  it('takes whole dates, and misread ones only at the end of a scanned line', () => {
    expect(findDate('Ada Clerk 03/04/2024')).toEqual({ index: 10, text: '03/04/2024' });
    expect(findDate('Ada Clerk O3A4/2024')).toBeNull();
    expect(findDate('Ada Clerk O3A4/2024', true)?.text).toBe('O3A4/2024');
    expect(findDate('The plan was adopted on 2/10/2024.', true)).toBeNull();
    expect(findDate('filed as doc 1234/5678', true)).toBeNull();
  });
});

describe('mendSignatureDate', () => {
  it('takes the day that looks most like the letters, of those on which the report may be signed', () => {
    expect(mendSignatureDate('93/04/2024', date('2024-03-01'), [])).toBe('2024-03-04');
    expect(mendSignatureDate('O3IO4/2024', date('2024-03-01'), [])).toBe('2024-03-04');
    expect(mendSignatureDate('B3AL4/2024', date('2024-03-01'), [date('2024-03-14')])).toBe('2024-03-14');
  });
  it('takes none where two are as likely, or nothing is like it', () => {
    expect(mendSignatureDate('03/?4/2024', null, [])).toBeNull();
    expect(mendSignatureDate('xxxxxx2024', null, [])).toBeNull();
  });
});

describe('mendName', () => {
  it.each([
    ['/s/ Ada Clerk, attorney-ii-fact', '/s/ Ada Clerk, attorney-in-fact'],
    ['/s/ Ada Clerk. . ° for Marguerite Quill,', '/s/ Ada Clerk. for Marguerite Quill'],
    ['Example Partners 1V, LLG', 'Example Partners IV, LLC'],
    ["'s/ Ada Clerk.", '/s/ Ada Clerk'],
  ])('of a scan %j', (text, name) => {
    expect(mendName(text, true)).toBe(name);
  });
  it('leaves what is written alone', () => {
    expect(mendName('Example, L.P.; By: Ada Clerk.', false)).toBe('Example, L.P.; By: Ada Clerk.');
  });
});

describe('partSignatures', () => {
  const part = (text: string, owners: string[] = [], dateBelow = false) =>
    partSignatures(formLines(text), { isScan: false, dateBelow, owners })
      .signatures.map((line) => line.text)
      .join('|');
  it('keeps remarks and the last lines of notes out', () => {
    expect(part('Exhibit 24 - Power of Attorney.\nAda Clerk, Attorney-in-Fact for\n03/04/2024\nMarguerite Quill')).toBe(
      'Ada Clerk, Attorney-in-Fact for|03/04/2024|Marguerite Quill',
    );
    const note = `1. ${'Words of a note as wide as the page are. '.repeat(4)}\nthe shares of Example.`;
    expect(part(`${note}\nThe Quill Group, LLC, /s/ Ada\n03/04/2024\nClerk, General Counsel`)).toBe(
      'The Quill Group, LLC, /s/ Ada|03/04/2024|Clerk, General Counsel',
    );
    expect(part('No more than one plan was adopted on 2/10/2024.')).toBe('');
  });
  it('takes the name of a firm above the person who signs for it', () => {
    const text = 'Held by the Fund.\nExample Partners, L.P.\nBy: /s/ Example GP, LLC, its\nGeneral Partner 03/04/2024';
    expect(part(text, ['EXAMPLE PARTNERS, L.P.'])).toContain('Example Partners, L.P.|By: /s/');
  });
  it('takes the last short lines where the date stands below the label', () => {
    expect(part('1. All of a note.\nMarguerite A. Quill by: Ada-Louise\nClerk, POA', [], true)).toBe(
      'Marguerite A. Quill by: Ada-Louise|Clerk, POA',
    );
  });
});

describe('signatureBlocks', () => {
  const names = (text: string, owners: string[] = [], isScan = false) =>
    signatureBlocks(formLines(text), { isScan, owners }).map((block) =>
      block.pieces.map((piece) => piece.text.trim()).join(' '),
    );
  it('parts names of many lines, also where a page broke one', () => {
    const one = 'Example Partners One, L.P., By:\nExample Management LLC, its\ngeneral partner, By: /s/ Ada Clerk,\n';
    const two = one.replace('One', 'Two');
    const text = `${one}03/04/2024\nAttorney-in-Fact\n${two}Attorney-in-Fact\n03/05/2024`;
    expect(names(text, ['Example Partners One, L.P.', 'Example Partners Two, L.P.'])).toEqual([
      `${one.replace(/\n/g, ' ')}Attorney-in-Fact`,
      `${two.replace(/\n/g, ' ')}Attorney-in-Fact`,
    ]);
  });
  it('drops what recognition makes of the strip of page beside a date', () => {
    expect(names('/s/ Ada Clerk, attorney-in-fact for\nYOHP 03/04/2024\nMarguerite Quill', [], true)).toEqual([
      '/s/ Ada Clerk, attorney-in-fact for Marguerite Quill',
    ]);
    expect(names('/s/ Ada Clerk, by power of 03/04/2024\nattorney OO', [], true)).toEqual([
      '/s/ Ada Clerk, by power of attorney',
    ]);
    expect(names('Example Partners GP III,\nL.P., /s/ Ada Clerk, of 03/04/2024\nCounsel', [], true)).toEqual([
      'Example Partners GP III, L.P., /s/ Ada Clerk, of Counsel',
    ]);
  });
});

describe('readSignatures', () => {
  it('reads one signature to a label, with dates in order wherever a text has put them', () => {
    const label = 'Signature of Reporting Person';
    const text = `/s/ Ada Clerk\n**\n${label}\nExample LLC By: /s/ Ada Clerk\n${label}\n/s/ Bea Tell\n${label}\n`;
    const { signatures } = read(text, { foot: '03/04/2024\nDate\n03/05/2024\nDate\n03/06/2024' });
    expect(signatures).toEqual([
      { name: '/s/ Ada Clerk', date: '2024-03-04' },
      { name: 'Example LLC By: /s/ Ada Clerk', date: '2024-03-05' },
      { name: '/s/ Bea Tell', date: '2024-03-06' },
    ]);
  });
  it('mends a misread date and says so', () => {
    const { signatures, doubts } = read('/s/ Ada Clerk 93/04/2024', { isScan: true });
    expect(signatures[0]?.date).toBe('2024-03-04');
    expect(doubts).toEqual(['ownerSignatures/0/date']);
  });
  it('doubts a name that is almost one of a reporting person’s', () => {
    expect(read('Marguerite Quiil 03/04/2024', { isScan: true, owners: ['QUILL MARGUERITE'] }).doubts).toEqual([
      'ownerSignatures/0/name',
    ]);
    expect(read('Marguerite Quill 03/04/2024', { isScan: true, owners: ['QUILL MARGUERITE'] }).doubts).toEqual([]);
  });
  it('says where two signatures may have run into one', () => {
    const text = '/s/ Ada Clerk, Attorney in Fact\n/s/ Bea Tell\nAttorney in Fact 03/04/2024';
    expect(read(text, { isScan: true }).doubts).toContain('ownerSignatures');
  });
});
