import { describe, expect, it } from 'vitest';
import { implementedIds, NOT_RULES } from '../../src/checks/referenceIds.ts';
import { sharedIsHere, sharedText } from '../support/shared.ts';

const rules = implementedIds();

describe('ids of the reference', () => {
  it('are either carried out by a rule or have a reason why not', () => {
    const both = [...rules.keys()].filter((id) => id in NOT_RULES);
    expect(both, 'carried out by a rule and in NOT_RULES: remove them from NOT_RULES').toEqual([]);
  });

  it.skipIf(!sharedIsHere)('are all accounted for, and no others are named', () => {
    const text = sharedText('reference/section16-rules.md');
    // `S16-10B5-*` in the text stands for a group of ids.
    const ids = new Set(text.match(/S16-[A-Z0-9]+(?:-[A-Z0-9]+)*(?![A-Z0-9]|-\*)/g));
    const rows = sharedText('reference/ownership-xml.md').split('\n## 3.')[1]?.split('\n## 4.')[0] ?? '';
    for (const [, row] of rows.matchAll(/^\| (\d+) \|/gm)) ids.add(`XML-ROW-${row}`);
    expect(ids.size).toBeGreaterThan(220);
    const known = new Set([...rules.keys(), ...Object.keys(NOT_RULES)]);
    expect([...ids].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !ids.has(id))).toEqual([]);
  });
});
