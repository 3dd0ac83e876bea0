import utif from 'utif2';
import { describe, expect, it } from 'vitest';
import { decodeTiff } from '../../../src/formats/image/decodeTiff.ts';

describe('a TIFF', () => {
  it('is decoded to grey', async () => {
    const pixels = Uint8Array.from([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255]);
    const pages = await decodeTiff(new Uint8Array(utif.encodeImage(pixels, 3, 1)));
    expect(pages).toEqual([{ width: 3, height: 1, grey: Uint8Array.from([0, 255, 76]) }]);
  });

  it('of a picture too large to unpack is refused before it is unpacked', async () => {
    const head = utif.encode([{ t256: [60_000], t257: [60_000] } as never]);
    expect(await decodeTiff(new Uint8Array(head))).toBe('IMAGE_TOO_LARGE');
  });

  it('that is cut short is refused', async () => {
    expect(await decodeTiff(Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]))).toBe('IMAGE_BROKEN');
  });
});
