/** What an input is, told by its first bytes. */
export type BinaryKind =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'bmp'
  | 'webp'
  | 'pdf'
  | 'gzip'
  | 'zip'
  | 'archive'
  | 'office';

interface Signature {
  readonly kind: BinaryKind;
  readonly bytes: readonly number[];
  readonly at?: number;
}

const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { kind: 'png', bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'gif', bytes: ascii('GIF8') },
  { kind: 'tiff', bytes: [...ascii('II*'), 0] },
  { kind: 'tiff', bytes: [...ascii('MM'), 0, 0x2a] },
  { kind: 'webp', bytes: ascii('WEBP'), at: 8 },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'zip', bytes: [...ascii('PK'), 3, 4] },
  { kind: 'zip', bytes: [...ascii('PK'), 5, 6] },
  { kind: 'archive', bytes: ascii('BZh') },
  { kind: 'archive', bytes: [0xfd, ...ascii('7zXZ'), 0] },
  { kind: 'archive', bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'archive', bytes: ascii('Rar!') },
  { kind: 'archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  // Word, Excel and mail of before 2007.
  { kind: 'office', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

// A PDF may have other bytes before its header; readers look for it in the first 1024 (PDF Reference, appendix H, note 13).
const PDF_HEADER = ascii('%PDF-');
const PDF_SEARCH = 1024;

/** The kind of a picture, archive, PDF or the like; null for what may be text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes, signature.at ?? 0));
  if (known !== undefined) return known.kind;
  if (isBitmap(bytes)) return 'bmp';
  return indexOf(bytes, PDF_HEADER, PDF_SEARCH) >= 0 ? 'pdf' : null;
}

// "BM" alone may begin a text; the reserved bytes of the header are zero in a bitmap.
function isBitmap(bytes: Uint8Array): boolean {
  return startsWith(bytes, ascii('BM'), 0) && bytes.length > 26 && startsWith(bytes, [0, 0, 0, 0], 6);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[], at: number): boolean {
  return prefix.every((byte, i) => bytes[at + i] === byte);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[], within: number): number {
  const end = Math.min(bytes.length, within);
  for (let i = 0; i < end; i++) if (startsWith(bytes, wanted, i)) return i;
  return -1;
}
