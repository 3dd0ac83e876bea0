import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from '../../../src/cli/stream/lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function collect(text: string, size: number, limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  const show = (line: Line): string | null => ('text' in line ? line.text : null);
  for await (const line of linesOf(inChunks(new TextEncoder().encode(text), size), limit)) lines.push(show(line));
  return lines;
}

describe('linesOf', () => {
  it('knows LF and CR LF, empty lines, and a last line without end', async () => {
    expect(await collect('a\r\nb\n\nc', 1)).toEqual(['a', 'b', '', 'c']);
    expect(await collect('a\n', 4)).toEqual(['a']);
    expect(await collect('', 4)).toEqual([]);
  });

  it('skips a line that is too long and goes on after it', async () => {
    expect(await collect(`ok\n${'x'.repeat(11)}\nnext\n${'y'.repeat(10)}`, 3, 10)).toEqual([
      'ok',
      null,
      'next',
      'y'.repeat(10),
    ]);
  });

  it('gives the same lines whatever the chunks, characters of several bytes included', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        expect(await collect(`${lines.join('\n')}\n`, size, 10_000)).toEqual(lines);
      }),
    );
  });
});
