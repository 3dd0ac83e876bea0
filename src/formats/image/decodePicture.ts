import type { BinaryKind } from '../detection/binarySignatures.ts';
import type { Picture } from '../page/picture.ts';
import { decodePng, luminance } from './decodePng.ts';
import { decodeTiff } from './decodeTiff.ts';
import { PIXELS_MAX } from './limits.ts';
import type { ImageProblemCode } from './problems.ts';

/** Pictures take up to four bytes a pixel while they are decoded. */
const MEGABYTES_MAX = 512;

/** The pictures of a file in grey, of a TIFF one for each page; or why there are none. */
export async function decodePictures(bytes: Uint8Array, kind: BinaryKind): Promise<Picture[] | ImageProblemCode> {
  if (kind === 'tiff') return decodeTiff(bytes);
  if (kind !== 'png' && kind !== 'jpeg') return 'IMAGE_KIND_NOT_READ';
  const picture = kind === 'png' ? (decodePng(bytes) ?? 'IMAGE_BROKEN') : await decodeJpeg(bytes);
  return typeof picture === 'string' ? picture : [picture];
}

async function decodeJpeg(bytes: Uint8Array): Promise<Picture | ImageProblemCode> {
  let decode: typeof import('jpeg-js').decode;
  try {
    decode = (await import('jpeg-js')).default.decode;
  } catch {
    return 'IMAGE_NO_ENGINE';
  }
  try {
    const options = {
      useTArray: true,
      maxMemoryUsageInMB: MEGABYTES_MAX,
      maxResolutionInMP: PIXELS_MAX / 1e6,
    } as const;
    const { width, height, data } = decode(bytes, options);
    const grey = new Uint8Array(width * height);
    for (let i = 0; i < grey.length; i++) {
      grey[i] = luminance(data[i * 4] ?? 255, data[i * 4 + 1] ?? 255, data[i * 4 + 2] ?? 255);
    }
    return { width, height, grey };
  } catch {
    return 'IMAGE_BROKEN';
  }
}
