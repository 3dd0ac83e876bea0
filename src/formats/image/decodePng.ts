import { inflateSync } from 'node:zlib';
import type { Picture } from '../page/picture.ts';
import { PIXELS_MAX } from './limits.ts';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
}

/** Samples a pixel by colour type: grey, –, RGB, palette, grey with alpha, –, RGB with alpha (PNG specification, 11.2.2). */
const CHANNELS = [1, 0, 3, 1, 2, 0, 4];

/** Decodes a PNG to grey, whatever its depth and colours; transparent parts are paper. Null when damaged or interlaced. */
export function decodePng(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45) return null;
  const header = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: bytes[24] ?? 0,
    colour: bytes[25] ?? 0,
  };
  const channels = CHANNELS[header.colour] ?? 0;
  if (bytes[28] !== 0 || channels === 0 || ![1, 2, 4, 8, 16].includes(header.depth)) return null;
  if (header.width * header.height > PIXELS_MAX) return null;
  const { data, palette, alphas } = chunks(bytes, view);
  const perRow = Math.ceil((header.width * channels * header.depth) / 8);
  try {
    const raw = inflateSync(Buffer.concat(data), { maxOutputLength: (perRow + 1) * header.height });
    if (raw.length < (perRow + 1) * header.height) return null;
    unfilter(raw, perRow, header.height, Math.max(1, (channels * header.depth) >> 3));
    return { width: header.width, height: header.height, grey: toGrey(raw, perRow, header, channels, palette, alphas) };
  } catch {
    return null;
  }
}

function chunks(bytes: Uint8Array, view: DataView) {
  const data: Uint8Array[] = [];
  let palette = new Uint8Array();
  let alphas = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.slice(at + 8, at + 8 + length);
    if (name === 'IDAT') data.push(content);
    else if (name === 'PLTE') palette = content;
    else if (name === 'tRNS') alphas = content;
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  return { data, palette, alphas };
}

function unfilter(raw: Uint8Array, perRow: number, height: number, step: number): void {
  for (let y = 0; y < height; y++) {
    const start = y * (perRow + 1) + 1;
    const filter = raw[start - 1] ?? 0;
    if (filter === 0) continue;
    for (let i = 0; i < perRow; i++) {
      const left = i >= step ? (raw[start + i - step] ?? 0) : 0;
      const up = y > 0 ? (raw[start + i - perRow - 1] ?? 0) : 0;
      const corner = y > 0 && i >= step ? (raw[start + i - perRow - 1 - step] ?? 0) : 0;
      raw[start + i] = (raw[start + i] ?? 0) + predicted(filter, left, up, corner);
    }
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function toGrey(
  raw: Uint8Array,
  perRow: number,
  { width, height, depth, colour }: Header,
  channels: number,
  palette: Uint8Array,
  alphas: Uint8Array,
): Uint8Array {
  const grey = new Uint8Array(width * height);
  const highest = depth === 16 ? 255 : (1 << depth) - 1;
  for (let y = 0; y < height; y++) {
    const start = y * (perRow + 1) + 1;
    const sample = (i: number): number => {
      if (depth === 8) return raw[start + i] ?? 0;
      if (depth === 16) return raw[start + 2 * i] ?? 0;
      const bit = i * depth;
      return ((raw[start + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & highest;
    };
    for (let x = 0; x < width; x++) {
      const i = x * channels;
      let value: number;
      let alpha = 255;
      if (colour === 3) {
        const entry = sample(i);
        value = luminance(palette[entry * 3] ?? 0, palette[entry * 3 + 1] ?? 0, palette[entry * 3 + 2] ?? 0);
        alpha = alphas[entry] ?? 255;
      } else {
        const scale = 255 / highest;
        value = channels < 3 ? sample(i) * scale : luminance(sample(i), sample(i + 1), sample(i + 2));
        if (channels === 2 || channels === 4) alpha = sample(i + channels - 1);
      }
      grey[y * width + x] = 255 - ((255 - value) * alpha) / 255;
    }
  }
  return grey;
}

/** ITU-R BT.601. */
export function luminance(red: number, green: number, blue: number): number {
  return (red * 299 + green * 587 + blue * 114) / 1000;
}
