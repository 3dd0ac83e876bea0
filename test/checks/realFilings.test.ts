import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/checks/context.ts';
import { RULES } from '../../src/checks/registry.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { toXPath } from '../../src/model/fieldPath.ts';
import { onTheForm } from '../../src/model/onTheForm.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

describe.skipIf(!sharedIsHere)('every rule on every real filing', () => {
  const refused: string[] = [];
  let examined = 0;

  it('gives an outcome of every rule and findings at places of the document', () => {
    for (const file of sharedFiles('corpus/xml', '.xml')) {
      for (const reading of readOwnershipXml(sharedBytes(`corpus/xml/${file}`)).documents) {
        examined++;
        const report = runChecks(reading.document, contextOf(reading));
        expect(report.results.length).toBe(RULES.length);
        for (const { rule, outcome, at, message, remedy } of report.findings) {
          expect(toXPath(at, reading.document), `${file} ${rule.id}`).toMatch(/^\/ownershipDocument/);
          expect(onTheForm(at, reading.document)).not.toBe('');
          expect(message, `${file} ${rule.id}`).not.toMatch(/\bnull\b|\bundefined\b|NaN|\[object/);
          expect(remedy).not.toBe('');
          if (outcome === 'fail' && rule.consequence === 'suspended') refused.push(`${file} ${rule.id}: ${message}`);
        }
      }
    }
    expect(examined).toBeGreaterThan(1400);
  });

  it('finds nothing for which EDGAR would have refused a filing that it accepted', () => {
    expect(refused).toEqual([]);
  });
});
