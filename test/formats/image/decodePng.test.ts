import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePng } from '../../../src/formats/image/decodePng.ts';

type Header = readonly [width: number, height: number, depth: number, colour: number];

/** A PNG of given rows, each with its filter before it; checksums are not looked at. */
function png([width, height, depth, colour]: Header, rows: readonly (readonly number[])[], palette: number[] = []) {
  const chunk = (name: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = colour;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('PLTE', Uint8Array.from(palette)),
      chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

const grey = (bytes: Uint8Array) => [...(decodePng(bytes)?.grey ?? [])];

describe('a PNG becomes grey', () => {
  it('from bits', () => {
    const row = [0, 0b10100000, 0b10000000];
    expect(grey(png([9, 1, 1, 0], [row]))).toEqual([255, 0, 255, 0, 0, 0, 0, 0, 255]);
  });

  it('from a palette of four bits', () => {
    expect(grey(png([3, 1, 4, 3], [[0, 0x01, 0x20]], [0, 0, 0, 255, 255, 255, 255, 0, 0]))).toEqual([0, 255, 76]);
  });

  it('from colours with transparent parts, which are paper', () => {
    expect(grey(png([2, 1, 8, 6], [[0, 0, 0, 0, 255, 0, 0, 0, 0]]))).toEqual([0, 255]);
  });

  it('through each filter', () => {
    const rows = [
      [1, 10, 5, 5],
      [2, 1, 1, 1],
      [3, 4, 2, 2],
      [4, 1, 1, 1],
    ];
    expect(grey(png([3, 4, 8, 0], rows))).toEqual([10, 15, 20, 11, 16, 21, 9, 14, 19, 10, 15, 20]);
  });

  it('unless it is cut, interlaced or larger than any page', () => {
    const whole = png([9, 1, 1, 0], [[0, 1, 1]]);
    expect(decodePng(whole.slice(0, 44))).toBeNull();
    expect(decodePng(whole.map((byte, i) => (i === 28 ? 1 : byte)))).toBeNull();
    expect(decodePng(png([30_000, 30_000, 8, 0], [[0]]))).toBeNull();
  });
});
