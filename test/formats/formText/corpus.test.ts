import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFormText } from '../../../src/formats/formText/read.ts';
import { readOwnershipXml } from '../../../src/formats/ownershipXml/read.ts';
import { makeDocument } from '../../../src/model/make.ts';
import type { OwnershipDocument } from '../../../src/model/ownershipDocument.ts';
import { sharedIsHere, sharedPath, sharedText } from '../../support/shared.ts';

// Share of values outside the tables that are read as the filing has them, in per cent: floors that were reached.
const FLOORS = { v1: 97, v2: 98, v3: 98, v6: 94 } as const;

const plain = (text: string | null) => (text ?? '').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

function values(document: OwnershipDocument): Map<string, string> {
  const all = new Map<string, string>();
  const put = (key: string, value: string | null) => {
    if (plain(value) !== '') all.set(key, plain(value));
  };
  put('type', document.documentType);
  put('period', document.periodOfReport);
  put('original', document.dateOfOriginalSubmission);
  put('issuer', document.issuer.name);
  put('symbol', document.issuer.tradingSymbol);
  put('remarks', document.remarks);
  document.reportingOwners.forEach((owner, i) => {
    put(`owner${i}`, owner.name);
    for (const field of ['street1', 'street2', 'city', 'state', 'zipCode'] as const)
      put(`${field}${i}`, owner.address[field]);
  });
  const first = document.reportingOwners[0]?.relationship;
  for (const field of ['isDirector', 'isOfficer', 'isTenPercentOwner', 'isOther'] as const)
    put(field, first?.[field] ? 'x' : null);
  put('title', first?.officerTitle ?? first?.otherText ?? null);
  for (const note of document.footnotes) put(note.id, note.text);
  document.ownerSignatures.forEach((one, i) => {
    put(`signature${i}`, one.name);
    put(`signed${i}`, one.date);
  });
  return all;
}

describe.skipIf(!sharedIsHere)('texts of real filings', () => {
  const names = sharedIsHere ? readdirSync(sharedPath('corpus/damaged')) : [];
  for (const [version, floor] of Object.entries(FLOORS)) {
    it(`${version}: at least ${floor} % of what stands outside the tables`, () => {
      let right = 0;
      let all = 0;
      for (const name of names) {
        const truth = readOwnershipXml(sharedText(`corpus/damaged/${name}/truth.xml`)).documents[0]?.document;
        const read = readFormText(sharedText(`corpus/damaged/${name}/${version}.txt`)).documents[0]?.document;
        const got = values(read ?? makeDocument());
        for (const [key, value] of values(truth ?? makeDocument())) {
          all++;
          if (got.get(key) === value) right++;
        }
      }
      expect((100 * right) / all).toBeGreaterThanOrEqual(floor);
    }, 180_000);
  }
});
