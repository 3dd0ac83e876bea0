import { describe, expect, it } from 'vitest';
import { readFormText } from '../../../src/formats/formText/read.ts';
import { drawnText, isDrawn } from '../../../src/formats/ruled/drawnText.ts';
import { gridsOf } from '../../../src/formats/ruled/grid.ts';
import { fieldPath } from '../../../src/model/fieldPath.ts';
import { formView } from '../../../src/render/formView.ts';
import { renderText } from '../../../src/render/text.ts';
import { jointForm4 } from '../../support/renderedSamples.ts';

const TABLE = ['┌───┬─────┐', '│ab │c  d │', '│   ├──┬──┤', '│   │e │  │', '└───┴──┴──┘'].join('\n');

describe('a text with drawn tables', () => {
  it('is a page with rules between its words', () => {
    const { page, places } = drawnText(TABLE);
    expect(page.runs.map(({ text }) => text)).toEqual(['ab', 'c', 'd', 'e']);
    const [first] = page.runs;
    const place = first === undefined ? undefined : places.get(first);
    expect(TABLE.slice(place?.start, place?.end)).toBe('ab');
    const cells = gridsOf(page)?.tables[0]?.cells.map(({ row, column, rows, columns }) => [row, column, rows, columns]);
    expect(cells).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
    ]);
  });

  it('has its boxes as squares, crossed or not', () => {
    const { page } = drawnText('[X] Director\n[ ] Officer');
    expect(gridsOf(page)?.squares.length).toBe(2);
    expect(page.runs.map(({ text }) => text)).toEqual(['X', 'Director', 'Officer']);
  });

  it('counts letters of East Asia as two columns', () => {
    const { page } = drawnText('漢  x');
    expect(page.runs.map(({ left }) => left)).toEqual([0, 20]);
  });

  it('is not every text with a line in it', () => {
    expect(isDrawn(TABLE)).toBe(true);
    expect(isDrawn('a │ b\n─────')).toBe(false);
  });
});

describe('a form drawn in a text', () => {
  const text = renderText(formView(jointForm4()));

  it('says where each value stood', () => {
    const [reading] = readFormText(text).documents;
    const at = (...path: (string | number)[]): string => {
      const place = reading?.source?.at(fieldPath(...(path as [string])))?.position;
      return text.slice(place?.start, place?.end);
    };
    expect(at('issuer', 'name')).toBe(jointForm4().issuer.name);
    expect(at('reportingOwners', 1, 'name')).toBe(jointForm4().reportingOwners[1]?.name);
    expect(at('footnotes', 1, 'text')).toBe('The option vests in four equal yearly parts.');
  });

  it('is searched for its labels where a part of its drawing is gone', () => {
    const [reading] = readFormText(text.replaceAll('┬', ' ').replaceAll('┼', ' ')).documents;
    expect(reading?.document.documentType).toBe('4/A');
    expect(reading?.problems.length).toBeGreaterThan(0);
  });

  it('asks where a word is wider than its column', () => {
    const [row] = jointForm4().nonDerivativeTable;
    if (row === undefined) throw new Error('no row');
    const title = { value: 'Antidisestablishmentarianistically weighted', footnoteIds: [] };
    const document = { ...jointForm4(), nonDerivativeTable: [{ ...row, securityTitle: title }] };
    const [reading] = readFormText(renderText(formView(document))).documents;
    const asked = reading?.problems.filter(({ path }) => path.includes('securityTitle'));
    expect(asked?.map(({ severity }) => severity)).toEqual(['review']);
  });

  it('never throws, whatever part of the text it gets', () => {
    for (let at = 0; at < text.length; at += 997) {
      expect(() => readFormText(text.slice(0, at))).not.toThrow();
      expect(() => readFormText(text.slice(at))).not.toThrow();
    }
  });
});
