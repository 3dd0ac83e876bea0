import { describe, expect, it } from 'vitest';
import { detect } from '../../src/formats/detect.ts';
import { linePositions } from '../../src/formats/linePositions.ts';
import { positionOf } from '../../src/formats/xml/position.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (input: Uint8Array): string => {
  const { format, refusal } = detect(input);
  return refusal?.code ?? format;
};

describe('detect', () => {
  it.each([
    ['a document behind three thousand spaces', bytes(`${' '.repeat(3000)}<ownershipDocument/>`), 'ownershipXml'],
    ['a document behind a byte order mark', bytes('\ufeff<ownershipDocument/>'), 'ownershipXml'],
    [
      'a document behind a declaration and a comment',
      bytes('<?xml version="1.0"?><!-- x --><ownershipDocument>'),
      'ownershipXml',
    ],
    ['a document in a namespace', bytes('<o:ownershipDocument xmlns:o="x"/>'), 'ownershipXml'],
    [
      'a document with a document type',
      bytes('<!DOCTYPE ownershipDocument [<!ENTITY a "]>">]><ownershipDocument/>'),
      'ownershipXml',
    ],
    ['markup cut before its first element', bytes('<?xml version="1.0"?>\n'), 'ownershipXml'],
    [
      'a submission of the earliest kind',
      bytes('<IMS-DOCUMENT>0000000000-94-000001.txt : 19940701\n'),
      'submissionText',
    ],
    [
      'the header file of a submission',
      bytes('<SEC-HEADER>0000000000-24-000001.hdr.sgml : 20240815\n'),
      'submissionText',
    ],
    ['JSON in UTF-16', new Uint8Array(Buffer.from('{"a": 1}', 'utf16le')), 'INPUT_JSON'],
    ['an empty list', bytes('[]'), 'INPUT_JSON'],
    ['a bracket that begins a text', bytes('[Seal] Lanterns for sale'), 'INPUT_TEXT'],
    [
      'a page in XHTML',
      bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'),
      'INPUT_HTML',
    ],
    ['a page without its html tag', bytes('<TABLE><TR><TD>FORM 4</TD><TD>Section 16</TD></TR></TABLE>'), 'secHtml'],
    ['an error of a proxy', bytes('<html><head><title>502 Bad Gateway</title></head></html>'), 'INPUT_ERROR_ANSWER'],
    ['a PDF behind a line of something else', bytes('\n\n%PDF-1.7\n'), 'INPUT_PDF'],
    ['a bitmap', new Uint8Array([0x42, 0x4d, 40, 0, 0, 0, 0, 0, 0, 0, ...new Array(20).fill(0)]), 'INPUT_PICTURE'],
    ['a text that begins with BM', bytes('BM is a symbol, and this line has no form in it.'), 'INPUT_TEXT'],
    ['zeros', new Uint8Array(500), 'INPUT_BINARY'],
    ['more than 200 MB', new Uint8Array(200_000_001), 'INPUT_TOO_LARGE'],
  ])('tells %s', (_, input, code) => expect(codeOf(input)).toBe(code));
});

it('counts lines as positionOf does, whatever ends them', () => {
  for (const text of ['', 'a', 'a\nb\n', 'a\r\nb\rc\n\r', '\r\r\n\n']) {
    const place = linePositions(text);
    for (let at = 0; at <= text.length; at++)
      expect(place(at), `${JSON.stringify(text)} ${at}`).toEqual(positionOf(text, at));
  }
});

describe.skipIf(!sharedIsHere)('shapes that later versions read are named as what they are', () => {
  it.each([
    ['corpus/html', '.html', 'secHtml'],
    ['corpus/rendered', '.html', 'secHtml'],
    ['corpus/seed', '.txt', 'formText'],
    ['corpus/datasets', '.gz', 'INPUT_GZIP'],
  ])('%s', (folder, ending, code) => {
    const files = sharedFiles(folder, ending);
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((file) => codeOf(sharedBytes(`${folder}/${file}`)))).toEqual(files.map(() => code));
  });

  it('print-outs and scans after text recognition', () => {
    const names = sharedFiles('corpus/damaged', '');
    const texts = names.flatMap((name) => [1, 2, 3, 4, 5, 6].map((v) => `corpus/damaged/${name}/v${v}.txt`));
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((path) => codeOf(sharedBytes(path)) !== 'formText')).toEqual([]);
  });
});
