import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { FORM_4, FORM_5, SUBMISSION_OF_TWO } from './filings.ts';
import { section16 } from './program.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

interface Answer {
  readonly id: unknown;
  readonly documents: { readonly documentType: string }[];
  readonly problems: { readonly code: string; readonly severity: string; readonly path: string }[];
}

async function stream(input: string): Promise<Answer[]> {
  const { code, out } = await section16(['read', '--stream', '--quiet'], input);
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));
}

describe('read --stream', () => {
  it('answers every line in order, bad ones too', async () => {
    const answers = await stream(
      [
        line({ id: 'one', body: FORM_4 }),
        line({ id: 2, body: Buffer.from(FORM_5).toString('base64'), encoding: 'base64' }),
        '{"id": "broken", \n',
        '\n',
        line(['not', 'an', 'object']),
        line({ id: 'no body' }),
        line({ id: 'odd', body: '***', encoding: 'base64' }),
        line({ id: 'odder', body: 'x', encoding: 'rot13' }),
        line({ id: 'letter', body: 'Dear Sir' }),
        line({ id: 'two', body: SUBMISSION_OF_TWO }),
        JSON.stringify({ id: 'last, without an end', body: FORM_5 }),
      ].join(''),
    );
    expect(answers.map((answer) => answer.id)).toEqual([
      'one', 2, null, null, null, 'no body', 'odd', 'odder', 'letter', 'two', 'last, without an end',
    ]); // biome-ignore format: one line a stream
    expect(answers.map((answer) => answer.documents.map((d) => d.documentType))).toEqual([
      ['4'], ['5'], [], [], [], [], [], [], [], ['4', '5'], ['5'],
    ]); // biome-ignore format: one line a stream
    expect(answers.slice(2, 8).map((answer) => answer.problems[0]?.code)).toEqual([
      'LINE_NOT_JSON',
      'LINE_NOT_JSON',
      'LINE_NOT_JSON',
      'LINE_WITHOUT_BODY',
      'LINE_ENCODING',
      'LINE_ENCODING',
    ]);
    expect(answers[8]?.problems).toMatchObject([{ severity: 'error', path: '/' }]);
  });

  it('writes XML where asked', async () => {
    const { out } = await section16(['read', '--stream', '--to', 'xml', '--quiet'], line({ id: 1, body: FORM_4 }));
    expect(JSON.parse(out).documents).toEqual([FORM_4]);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [resolve('bin/section16'), 'read', '--stream', '--quiet']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(line({ id, body: FORM_4 }));
      expect(JSON.parse((await answers.next()).value ?? '').id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });

  it('needs no more memory for many lines than for few', async () => {
    const body = line({ id: 'x', body: FORM_4 });
    const peak = async (lines: number): Promise<number> => {
      const child = spawn(process.execPath, [
        '--max-old-space-size=48',
        resolve('bin/section16'),
        'read',
        '--stream',
        '--quiet',
      ]);
      let answers = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        for (const byte of chunk) if (byte === 10) answers++;
      });
      for (let i = 0; i < lines; i++)
        if (!child.stdin.write(body)) await new Promise((go) => child.stdin.once('drain', go));
      child.stdin.end();
      expect(await new Promise((done) => child.on('close', done))).toBe(0);
      return answers;
    };
    // About 100 MB go through a heap of 48 MB; every line is answered.
    expect(await peak(30_000)).toBe(30_000);
  }, 120_000);
});
