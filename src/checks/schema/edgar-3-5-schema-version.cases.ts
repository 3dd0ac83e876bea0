import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'X0508.', document: form4(), expect: 'pass' },
  {
    name: 'Four characters.',
    document: form4({ schemaVersion: 'X508' }),
    expect: 'fail',
    at: fieldPath('schemaVersion'),
  },
  { name: 'Six characters.', document: form4({ schemaVersion: 'X05080' }), expect: 'fail' },
  { name: 'A filer gives none.', document: form4({ schemaVersion: null }), expect: 'inapplicable' },
];
