import { expect, it } from 'vitest';
import { form4 } from '../../src/checks/samples.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { placeText } from '../../src/formats/placeText.ts';
import { readInput } from '../../src/formats/readInput.ts';
import { rowPath } from '../../src/model/fieldPath.ts';

const XML = writeOwnershipXml(form4({ remarks: 'Łódź ½' }), 'filer');
const utf8 = (text: string) => new TextEncoder().encode(text);
const SHARES = rowPath('nonDerivativeTable', 0, 'transactionShares');

/** What the text has where the reading says the shares stood. */
function sharesIn(bytes: Uint8Array): string {
  const [reading] = readInput(bytes).documents;
  if (reading === undefined) throw new Error('not read');
  const place = reading.source?.at(SHARES)?.position;
  return placeText(bytes, reading).slice(place?.start, place?.end);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + 2 * i);
  return bytes;
}

function submission(content: string): string {
  const inner = utf8(content);
  const base64 = btoa(String.fromCharCode(...inner));
  return `<?xml version="1.0"?>
<edgarSubmission><submissionType>4</submissionType><testOrLive>TEST</testOrLive><edgarDocument>
<documentName>letter.txt</documentName><documentType>CORRESP</documentType><documentMimeBlock>${btoa('Dear all')}</documentMimeBlock>
</edgarDocument><edgarDocument>
<documentName>doc.xml</documentName><documentType>4</documentType><documentMimeBlock>${base64}</documentMimeBlock>
</edgarDocument></edgarSubmission>`;
}

it.each([
  ['XML', utf8(XML)],
  ['XML behind a byte order mark', utf8(`\ufeff${XML}`)],
  ['XML in UTF-16', utf16(XML)],
  [
    'a complete submission',
    utf8(`<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>4\n<TEXT>\n<XML>\n${XML}</XML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`),
  ],
])('is the text that places count in: %s', (_, bytes) => {
  expect(sharesIn(bytes)).toBe('100');
});

it('is the enclosed document for what a filer sends', () => {
  const bytes = utf8(submission(XML));
  const [reading] = readInput(bytes).documents;
  expect(reading).toBeDefined();
  expect(placeText(bytes, reading ?? null)).toBe(XML);
  expect(sharesIn(bytes)).toBe('100');
  expect(placeText(bytes, null)).toBe(submission(XML));
});

it('is empty for what is no text, and the text as good as it can be had for what is no filing', () => {
  expect(placeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), null)).toBe('');
  expect(placeText(utf8('Dear all'), null)).toBe('Dear all');
  expect(placeText(new Uint8Array([0x3c, 0x61, 0x3e, 0xe9]), null)).toBe('<a>é');
});
