import { describe, expect, it } from 'vitest';
import { approximateMatch, distance } from '../../../src/formats/formText/approximate.ts';
import { formLines, lineSlice, offsetIn } from '../../../src/formats/formText/formLines.ts';
import { cityLineOf } from '../../../src/formats/formText/header/address.ts';
import { findLabels } from '../../../src/formats/formText/header/labels.ts';
import { noteMarks } from '../../../src/formats/formText/notes/noteMarks.ts';
import { partNotes } from '../../../src/formats/formText/notes/partNotes.ts';
import { withoutPageFurniture } from '../../../src/formats/formText/pageFurniture.ts';
import { looksMisread, scanQualityOf } from '../../../src/formats/formText/scanQuality.ts';
import { sectionsOf } from '../../../src/formats/formText/sections.ts';
import { signatureBlocks } from '../../../src/formats/formText/signatures/signatureBlocks.ts';

describe('formLines', () => {
  it('parts cells at tabulators, rules and runs of spaces, and keeps offsets under markdown', () => {
    const text = 'first\n## **Table** | two  three\t\tD <sup>(1)</sup>';
    const line = formLines(text)[1];
    expect(line?.text).toBe('Table | two  three\t\tD (1)');
    expect(line?.cells.map((c) => [c.text, c.column])).toEqual([
      ['Table', 0],
      ['two', 1],
      ['three', 1],
      ['D (1)', 3],
    ]);
    for (const cell of line?.cells ?? []) expect(text[cell.start]).toBe(cell.text[0]);
    if (line === undefined) throw new Error('no line');
    expect(text.slice(offsetIn(line, line.text.indexOf('(1)'))).startsWith('(1)')).toBe(true);
    expect(lineSlice(line, 8, 11).cells[0]?.start).toBe(text.indexOf('two'));
  });

  it('counts pages by form feeds', () => {
    expect(formLines('a\n\fb\nc').map((l) => [l.number, l.page, l.text])).toEqual([
      [1, 1, 'a'],
      [2, 2, 'b'],
      [3, 2, 'c'],
    ]);
  });
});

describe('approximateMatch', () => {
  it('finds the place with the fewest letters wrong', () => {
    expect(approximateMatch('signature', 'xxsignaturexx', 0)).toEqual({ start: 2, end: 11, errors: 0 });
    expect(approximateMatch('signature', 'xxsignoturexx', 2)).toEqual({ start: 2, end: 11, errors: 1 });
    expect(approximateMatch('signature', 'xxsigturexx', 2)?.errors).toBe(2);
    expect(approximateMatch('signature', 'nothing', 2)).toBeNull();
  });

  it('counts the changes between words up to a bound', () => {
    expect(distance('street', 'steet', 2)).toBe(1);
    expect(distance('street', 'city', 2)).toBe(3);
  });
});

describe('findLabels', () => {
  const names = (text: string) => findLabels(text).map((label) => label.name);
  it('tells printed labels from what is filled in', () => {
    expect(names('1. Name and Address of Reporting Person* Quill Marguerite')).toEqual(['ownerBox']);
    expect(names('X Director X 10% Owner')).toEqual(['director', 'tenPercent']);
    expect(names('Managing Director')).toEqual([]);
    expect(names('(City) (State) (Zip)')).toEqual(['city', 'city', 'zip']);
    expect(names('EXAMPLE CORP [ FAST ]')).toEqual([]);
  });
  it('knows them when letters were misread', () => {
    expect(names('5, Relatlonship of Reporting Person(s).to lssuer')).toEqual(['relationshipBox']);
    expect(names('Officer (give titIe Other (specity')).toEqual(['officer', 'other']);
  });
});

describe('cityLineOf', () => {
  it.each([
    [['CHICAGO IL 60611'], 'CHICAGO', 'IL', '60611'],
    [['NEW YORK, NY 10016'], 'NEW YORK', 'NY', '10016'],
    [['NORTH', 'MA', '01864', 'READING'], 'NORTH READING', 'MA', '01864'],
    [['LA JOLLA CA 92037'], 'LA JOLLA', 'CA', '92037'],
    [['NASSAU', 'C5', 'BH1-1000'], 'NASSAU', 'C5', 'BH1-1000'],
    [['TORONTO A6 M5V 2T6'], 'TORONTO', 'A6', 'M5V 2T6'],
    [['MILWAUKEE', 'WISCONSIN', '53202', 'UNITED STATES'], 'MILWAUKEE', 'WI', '53202'],
  ])('%j', (pieces, city, state, zipCode) => {
    expect(cityLineOf(pieces)).toMatchObject({ city, state, zipCode, sure: true });
  });
  it('takes a country below the zip code', () => {
    expect(cityLineOf(['TOKYO', 'JAPAN', '105-5135', 'JAPAN'])).toMatchObject({
      city: 'TOKYO',
      nonUSStateTerritory: 'JAPAN',
      country: 'M0',
      zipCode: '105-5135',
    });
  });
});

describe('notes', () => {
  const numbers = (text: string) => noteMarks(formLines(text)).map((mark) => mark.number);
  it('follows the numbers, not every number at the beginning of a line', () => {
    expect(numbers('1. One note of\n10. words, says the plan\n2. Another')).toEqual([1, 2]);
    expect(numbers('(1)\tOne\n(2)\nTwo\n(3) Three')).toEqual([1, 2, 3]);
    expect(numbers('(8) (9)\n(1) One')).toEqual([1]);
  });
  it('takes a garbled mark by its place, and says so where that may be another', () => {
    const sure = (text: string) => noteMarks(formLines(text)).map((m) => [m.number, m.sure]);
    expect(sure('(1) One note\nQ) Two notes\n(3) Three')).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(sure('(1) One note\n”) Two notes\nQ) Three notes\n(3) Four')).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });
  it('gives lines above a mark that stands half-way down to its note', () => {
    const long = 'words that go on and on to the very end of the line of this note';
    const lines = formLines(`${long} and\n(1) ${long} or\nthe end.\nSecond note ${long}\n(2)\nends here.`);
    const notes = partNotes(lines, noteMarks(lines)).map((n) => n.pieces.map((p) => p.text.trim().slice(0, 6)));
    expect(notes).toEqual([
      ['words ', 'words ', 'the en'],
      ['Second', 'ends h'],
    ]);
  });
});

describe('signatureBlocks', () => {
  it('parts names whose dates stand half-way down or behind', () => {
    const text =
      'Example Partners One, LLC, /s/ Ada\n01/02/2023\nClerk, authorized signatory\nExample Partners Two, LLC, /s/ Ada\nClerk, authorized signatory\n01/03/2023';
    const blocks = signatureBlocks(formLines(text));
    expect(blocks.map((b) => [b.pieces.length, b.date?.text])).toEqual([
      [2, '01/02/2023'],
      [2, '01/03/2023'],
    ]);
  });
});

describe('sections and scans', () => {
  it('finds tables whose headings were misread, and drops what a browser prints', () => {
    const text =
      '1. Name and Address of Reporting Person\nQuill\n2/11/23 SEC FORM 5\nTabIe I - Non-Derivatlve Securities\nrow\nTable Il - Derivative Securities\nhttps://www.example.org/a.xml 2/3\nExplanation of Responses:\n1. Note';
    const sections = sectionsOf(withoutPageFurniture(formLines(text)));
    expect(sections.head.map((l) => l.text)).toEqual(['1. Name and Address of Reporting Person', 'Quill']);
    expect(sections.tableOne.map((l) => l.number)).toEqual([4, 5]);
    expect(sections.tableTwo.map((l) => l.number)).toEqual([6]);
    expect(sections.notes.map((l) => l.number)).toEqual([8, 9]);
  });
  it('tells scans by their specks', () => {
    expect(scanQualityOf(formLines('Name and Address of Reporting Person'))).toBe('clean');
    expect(scanQualityOf(formLines('Name . and | Address ; of ~ Reporting ° Person _ |'))).toBe('poor');
    expect(looksMisread('Includes shares bought under the plan.')).toBe(false);
    expect(looksMisread('Includes sh:ares bought')).toBe(true);
    expect(looksMisread('Held by UGP Ill, LLG')).toBe(true);
  });
});
