import { expect, it } from 'vitest';
import { form4 } from '../../src/checks/samples.ts';
import { writeJson } from '../../src/formats/json/write.ts';
import { writePdf } from '../../src/server/writePdf.ts';

it('draws the form of a document in JSON', async () => {
  const outcome = await writePdf(writeJson(form4()), null);
  if (!('bytes' in outcome)) throw new Error(outcome.refusal);
  expect(new TextDecoder('latin1').decode(outcome.bytes.subarray(0, 5))).toBe('%PDF-');
  expect(new TextDecoder('latin1').decode(outcome.bytes.subarray(-6))).toContain('%%EOF');
});

it.each(['', '{}', '[]', 'null', '{"$schema":"urn:section16:ownershipDocument:1"', 'no JSON at all'])(
  'says what is wrong with %s',
  async (json) => {
    const outcome = await writePdf(json, null);
    expect('refusal' in outcome && outcome.refusal.length > 10).toBe(true);
  },
);
