import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORM_4, FORM_5, SUBMISSION_OF_TWO } from './filings.ts';
import { scratchFolder, section16 } from './program.ts';

const folder = scratchFolder();
beforeAll(() => {
  writeFileSync(folder.at('five.xml'), FORM_5);
  writeFileSync(folder.at('two.txt'), SUBMISSION_OF_TWO);
});
afterAll(() => folder.remove());

describe('render', () => {
  it('tells a document in plain English', async () => {
    const { code, out, err } = await section16(['render', folder.at('five.xml'), '--to', 'english']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('This is Form 5');
    expect(out).toContain('500 shares');
  });

  it('shows the form in text and HTML, several inputs one after another', async () => {
    const text = await section16(['render', folder.at('five.xml'), folder.at('two.txt'), '--to', 'text']);
    expect(text.out.match(/^ *FORM [45]$/gm)?.map((line) => line.trim())).toEqual(['FORM 5', 'FORM 4', 'FORM 5']);
    const { out } = await section16(['render', folder.at('five.xml'), '--to', 'html']);
    expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*Example Widgets Inc[\s\S]*<\/html>\s*$/);
  });

  it('writes a page a document', async () => {
    await section16(['render', folder.at('two.txt'), '--to', 'html', '--out', folder.at('pages/')]);
    expect(readdirSync(folder.at('pages'))).toEqual(['two.1.html', 'two.2.html']);
  });

  it('draws the form as PDF, one file a document', async () => {
    const { code, err } = await section16([
      'render',
      folder.at('five.xml'),
      '--to',
      'pdf',
      '--out',
      folder.at('five.pdf'),
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(readFileSync(folder.at('five.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const two = await section16(['render', folder.at('two.txt'), '--to', 'pdf']);
    expect(two.code).toBe(3);
    expect(two.err).toContain('--out FOLDER/');
  });

  it('needs to know into what', async () => {
    const { code, err } = await section16(['render', 'x.xml']);
    expect(code).toBe(3);
    expect(err).toContain('section16 render x.xml --to text');
  });
});

describe('read --to csv', () => {
  const heads = (csv: string): string[] => csv.split('\r\n').filter((line) => line.includes(',ACCESSION_NUMBER,'));

  it('has the names of the columns once, however many documents follow', async () => {
    const { code, out } = await section16(['read', folder.at('five.xml'), folder.at('two.txt'), '--to', 'csv']);
    expect(code).toBe(0);
    expect(new Set(heads(out)).size).toBe(heads(out).length);
    expect(out.match(/^SUBMISSION,(?!ACCESSION)/gm)).toHaveLength(3);
    await section16([
      'read',
      folder.at('five.xml'),
      folder.at('two.txt'),
      '--to',
      'csv',
      '--out',
      folder.at('all.csv'),
    ]);
    expect(readFileSync(folder.at('all.csv'), 'utf8')).toBe(out);
  });

  it('has them in each file of a folder, and a key for what has no accession number', async () => {
    await section16(['read', folder.at('two.txt'), '--to', 'csv', '--out', folder.at('tables/')]);
    expect(readdirSync(folder.at('tables'))).toEqual(['two.1.csv', 'two.2.csv']);
    await section16(['read', '-', '--to', 'csv', '--out', folder.at('stdin/')], FORM_4);
    const csv = readFileSync(folder.at('stdin', 'stdin.csv'), 'utf8');
    expect(heads(csv).length).toBeGreaterThan(3);
    expect(csv).toMatch(/^SUBMISSION,stdin,/m);
  });
});
