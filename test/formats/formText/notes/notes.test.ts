import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../../src/formats/formText/evidence.ts';
import { formLines } from '../../../../src/formats/formText/formLines.ts';
import { mendText } from '../../../../src/formats/formText/notes/mendText.ts';
import { noteMarks } from '../../../../src/formats/formText/notes/noteMarks.ts';
import { readNotes } from '../../../../src/formats/formText/notes/readNotes.ts';
import { sectionsOf } from '../../../../src/formats/formText/sections.ts';

function read(text: string, isScan = false) {
  const evidence = new Evidence();
  const notes = readNotes(sectionsOf(formLines(text)), { isScan, owners: [] }, evidence);
  return { ...notes, doubts: evidence.doubts.map(({ path }) => path) };
}

describe('noteMarks', () => {
  const numbers = (text: string) => noteMarks(formLines(text), true).map((mark) => mark.number);
  it('knows numbers that recognition misread from their neighbours', () => {
    expect(numbers('1. One note.\n2, Two notes.\n8. Three notes.\n4 Four notes.')).toEqual([1, 2, 3, 4]);
    expect(numbers('(1) One note.\n) Two notes are here.\n(3) Three notes.')).toEqual([1, 2, 3]);
    expect(numbers('° 1. One note.\n1.-Not a note, as it is\n2. Two notes.')).toEqual([1, 2]);
  });
  it('follows numbers that were sorted as text', () => {
    const order = [1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9];
    const text = order.map((n) => `${n}. The note says this.`).join('\n');
    expect(numbers(text)).toEqual(order);
    expect(read(`Explanation of Responses:\n${text}`)).toMatchObject({ doubts: [] });
  });
  it('leaves a gap where a note is lost', () => {
    expect(numbers('1. One note.\n2. Two notes.\nand more.\n4. Four notes.\n5. Five notes.\n6. Six.')).toEqual([
      1, 2, 4, 5, 6,
    ]);
  });
});

describe('readNotes', () => {
  it('keeps the end of a note that says the same as a caption, and drops captions', () => {
    const { footnotes } = read(
      'Explanation of Responses:\n1. 22,000 of these came with no change in\nbeneficial ownership.\n10.\nOwnership\nForm',
    );
    expect(footnotes).toEqual([{ id: 'F1', text: '22,000 of these came with no change in beneficial ownership.' }]);
  });
  it('names the note whose mark is lost, and the one into which it ran', () => {
    const notes = '1. One note.\n2. Two notes.\nand more.\n4. Four notes.\n5. Five notes.\n6. Six notes.';
    expect(read(`Explanation of Responses:\n${notes}`).doubts).toEqual(['footnotes/2', 'footnotes/1']);
  });
  it('says that notes may have run together where a line begins like one', () => {
    const wide = 'A note of many words that fills the whole of its line from one side to the other';
    const text = `Explanation of Responses:\n1. ${wide}\nends.\nAnother begins here.\n2. ${wide}.`;
    expect(read(text, true).doubts).toContain('footnotes');
  });
  it('says that the part is missing where its heading is', () => {
    expect(
      read('FORM 4\n/s/ Ada Clerk 03/04/2024\n* If the form is filed by more than one reporting person').doubts,
    ).toEqual(['footnotes']);
  });
  it('takes the dates of signatures out of the notes below them', () => {
    const text =
      'Signatures\n/s/ Ada Clerk\nSignature of Reporting Person\nExplanation of Responses:\n03/04/2024\n(1)\nOne note.';
    const { footnotes, belowSignatures } = read(text);
    expect(footnotes[0]?.text).toBe('One note.');
    expect(belowSignatures.some((line) => line.text === '03/04/2024')).toBe(true);
  });
});

describe('mendText', () => {
  it.each([
    ['Held by Example LLC (""Example") . as trustee', 'Held by Example LLC ("Example") as trustee'],
    ['under the plan (the Plan"). : It', 'under the plan (the "Plan"). It'],
    ['each share of Class ACommon Stock', 'each share of Class A Common Stock'],
    ['the "Plan" and the "Fund" (as amended)', 'the "Plan" and the "Fund" (as amended)'],
  ])('%j', (text, mended) => {
    expect(mendText(text)).toBe(mended);
  });
});
