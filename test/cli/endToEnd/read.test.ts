import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORM_3, FORM_4, FORM_4_WITH_A_FAULT, FORM_5, SUBMISSION_OF_TWO } from './filings.ts';
import { scratchFolder, section16 } from './program.ts';

const folder = scratchFolder();
const read = (path: string): string => readFileSync(path, 'utf8');

beforeAll(() => {
  mkdirSync(folder.at('in', 'deep'), { recursive: true });
  writeFileSync(folder.at('in', 'a.xml'), FORM_4);
  writeFileSync(folder.at('in', 'b.xml'), FORM_4_WITH_A_FAULT);
  writeFileSync(folder.at('in', 'deep', 'a.xml'), FORM_5);
  writeFileSync(folder.at('in', 'letter.txt'), 'Dear Sir or Madam,\n');
  writeFileSync(folder.at('in', 'two.txt'), SUBMISSION_OF_TWO);
  writeFileSync(folder.at('in', '.hidden'), FORM_3);
});
afterAll(() => folder.remove());

describe('read of one input', () => {
  it('gives the document on standard output and ends with 0', async () => {
    expect(await section16(['read', folder.at('in', 'a.xml')])).toEqual({ code: 0, out: FORM_4, err: '' });
  });

  it('takes standard input', async () => {
    const { code, out } = await section16(['read', '-', '--to', 'json'], FORM_5);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ documentType: '5', issuer: { name: 'Example Widgets Inc' } }]);
  });

  it('ends with 1 where a value could not be read, and names it', async () => {
    const { code, out, err } = await section16(['read', folder.at('in', 'b.xml')]);
    expect(code).toBe(1);
    expect(out).toContain('2024-05-44');
    expect(err).toContain('/ownershipDocument/periodOfReport');
    expect((await section16(['read', folder.at('in', 'b.xml'), '--quiet'])).err).toBe('');
  });

  it('ends with 2 where there is nothing to read, and says so in one line', async () => {
    const missing = await section16(['read', folder.at('nowhere.xml')]);
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toMatch(/^[^\n]*nowhere\.xml: could not be read: [^\n]*no such file[^\n]*\n$/);
    expect((await section16(['read', folder.at('in', 'letter.txt')])).code).toBe(2);
  });

  it('writes one file under the name that was asked for, and numbers a second document', async () => {
    expect((await section16(['read', folder.at('in', 'a.xml'), '--out', folder.at('file', 'mine.xml')])).code).toBe(0);
    expect(read(folder.at('file', 'mine.xml'))).toBe(FORM_4);
    await section16(['read', folder.at('in', 'two.txt'), '--out', folder.at('numbered', 'mine.xml')]);
    expect(readdirSync(folder.at('numbered'))).toEqual(['mine.1.xml', 'mine.2.xml']);
  });
});

describe('read of a folder', () => {
  it('writes a file a document and goes on past what it cannot read', async () => {
    const { code, out, err } = await section16(['read', folder.at('in'), '--out', folder.at('out'), '--problems']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/5 inputs, 5 documents; problems: .*; 1 input could not be read\n/);
    expect(err).toMatch(/needs a person: \S*b\.xml: 1 of weight, 0 to review; first error at line .*periodOfReport/);
    expect(err).toMatch(/unreadable: \S*letter\.txt: .*\nread whole: 2; needs a person: 2; unreadable: 1\n$/);
    expect(readdirSync(folder.at('out')).sort()).toEqual([
      'a.problems.json',
      'a.xml',
      'b.problems.json',
      'b.xml',
      'deep',
      'letter.problems.json',
      'two.1.xml',
      'two.2.xml',
      'two.problems.json',
    ]);
    expect(read(folder.at('out', 'a.xml'))).toBe(FORM_4);
    expect(readdirSync(folder.at('out', 'deep')).sort()).toEqual(['a.problems.json', 'a.xml']);
    expect(read(folder.at('out', 'deep', 'a.xml'))).toBe(FORM_5);
    expect(read(folder.at('out', 'two.2.xml'))).toBe(FORM_5);
  });

  it('says in the problems file what was unsure, and where', () => {
    const faulty = JSON.parse(read(folder.at('out', 'b.problems.json')));
    expect(faulty).toMatchObject({ input: folder.at('in', 'b.xml'), format: 'ownershipXml', documents: 1 });
    expect(faulty.problems).toContainEqual({
      code: 'VALUE_NOT_A_DATE',
      severity: 'error',
      path: '/ownershipDocument/periodOfReport',
      message: expect.any(String),
      at: { line: 5, column: expect.any(Number) },
    });
    const letter = JSON.parse(read(folder.at('out', 'letter.problems.json')));
    expect(letter.documents).toBe(0);
    expect(letter.problems).toMatchObject([{ severity: 'error', path: '/' }]);
    expect(existsSync(folder.at('out', 'letter.xml'))).toBe(false);
  });

  it('joins all documents into one JSON array, in the order of the paths', async () => {
    const { code, out } = await section16(['read', folder.at('in'), '--to', 'json', '--quiet']);
    expect(code).toBe(2);
    expect(JSON.parse(out).map((d: { documentType: string }) => d.documentType)).toEqual(['4', '4', '5', '4', '5']);
    await section16(['read', folder.at('in'), '--to', 'json', '--out', folder.at('all.json'), '--quiet']);
    expect(read(folder.at('all.json'))).toBe(out);
  });

  it('follows links, and a link to a folder above does not make it run for ever', async () => {
    mkdirSync(folder.at('links'));
    symlinkSync(folder.at('in', 'a.xml'), folder.at('links', 'one.xml'));
    symlinkSync(folder.at('links'), folder.at('links', 'self'));
    const { code, out } = await section16(['read', folder.at('links')]);
    expect([code, out]).toEqual([0, FORM_4]);
  });

  it('has nothing to read in an empty folder', async () => {
    mkdirSync(folder.at('empty'));
    expect((await section16(['read', folder.at('empty')])).code).toBe(2);
    expect(JSON.parse((await section16(['read', folder.at('in', 'letter.txt'), '--to', 'json'])).out)).toEqual([]);
  });

  it('sorts texts, pages and what is none of them, and names what half a form lacks', async () => {
    mkdirSync(folder.at('mixed', 'one'), { recursive: true });
    mkdirSync(folder.at('mixed', 'two'));
    writeFileSync(folder.at('mixed', 'one', 'x.xml'), FORM_4);
    writeFileSync(folder.at('mixed', 'two', 'x.xml'), FORM_5);
    const half =
      'FORM 4\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n1. Name and Address of Reporting Person*\nQuill Marguerite\n' +
      '(Last) (First) (Middle)\nTable I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n';
    writeFileSync(folder.at('mixed', 'half.txt'), half);
    writeFileSync(folder.at('mixed', 'empty.pdf'), '');
    writeFileSync(folder.at('mixed', 'noise.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]));
    const args = ['read', folder.at('mixed'), '--to', 'json', '--out', folder.at('sorted'), '--problems'];
    const { code, err } = await section16(args);
    expect(code).toBe(2);
    expect(err).toMatch(/needs a person: \S*half\.txt: /);
    expect(err.match(/^unreadable: \S+: \S.*$/gm)).toHaveLength(2);
    expect(err).toMatch(/read whole: 2; needs a person: 1; unreadable: 2\n$/);
    const { problems } = JSON.parse(read(folder.at('sorted', 'half.problems.json')));
    const missing = problems.filter((p: { severity: string }) => p.severity === 'error');
    expect(missing.map((p: { path: string }) => p.path)).toEqual(
      expect.arrayContaining([expect.stringContaining('derivativeTable'), expect.stringContaining('issuer')]),
    );
    expect(JSON.parse(read(folder.at('sorted', 'two', 'x.json')))).toMatchObject({ documentType: '5' });
    expect((await section16([...args, '--quiet'])).err).not.toContain('needs a person: /');
  });

  it('gives the same, in the same order, on all cores', async () => {
    mkdirSync(folder.at('many'));
    for (let i = 0; i < 150; i++) {
      const name = `${String(i).padStart(3, '0')}.xml`;
      writeFileSync(folder.at('many', name), FORM_4.replace('<value>100</value>', `<value>${i + 1}</value>`));
    }
    writeFileSync(folder.at('many', '070b.xml'), 'not XML');
    const { code, out, err } = await section16(['read', folder.at('many'), '--to', 'json']);
    expect(code).toBe(2);
    const shares = JSON.parse(out).map(
      (d: { nonDerivativeTable: { transactionShares: { value: string } }[] }) =>
        d.nonDerivativeTable[0]?.transactionShares.value,
    );
    expect(shares).toEqual(Array.from({ length: 150 }, (_, i) => String(i + 1)));
    expect(err).toContain('151 inputs, 150 documents');
  });
});

describe('writing', () => {
  it('never replaces an input', async () => {
    const { code, err } = await section16(['read', folder.at('in'), '--out', folder.at('in')]);
    expect(code).toBe(3);
    expect(err).toContain('is an input and would be overwritten');
    expect(read(folder.at('in', 'a.xml'))).toBe(FORM_4);
    expect(
      (await section16(['read', folder.at('in', 'a.xml'), '--to', 'json', '--out', folder.at('in', 'a.xml')])).code,
    ).toBe(3);
    expect(read(folder.at('in', 'a.xml'))).toBe(FORM_4);
  });

  it('ends with 4 and one line where it cannot write, and leaves nothing behind', async () => {
    writeFileSync(folder.at('occupied'), 'a file where a folder should be');
    const below = await section16(['read', folder.at('in', 'a.xml'), '--out', folder.at('occupied', 'below/')]);
    expect(below.code).toBe(4);
    expect(below.err).toMatch(/^section16: cannot write [^\n]+\n$/);
    expect((await section16(['read', folder.at('many'), '--out', folder.at('occupied', 'below/')])).code).toBe(4);
  });

  it.skipIf(!existsSync('/dev/full'))('ends with 4 when the disk is full', async () => {
    const { code, err } = await section16(['read', folder.at('in', 'a.xml'), '--to', 'json', '--out', '/dev/full/']);
    expect([code, err.split('\n').length]).toEqual([4, 2]);
  });

  it.skipIf(process.getuid?.() === 0)('ends with 4 where it has no permission', async () => {
    mkdirSync(folder.at('locked'));
    chmodSync(folder.at('locked'), 0o500);
    const { code, err } = await section16(['read', folder.at('in', 'a.xml'), '--out', folder.at('locked')]);
    expect(code).toBe(4);
    expect(err).toContain('permission denied');
  });
});
