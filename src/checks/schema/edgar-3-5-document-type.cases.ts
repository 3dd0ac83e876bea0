import { fieldPath } from '../../model/fieldPath.ts';
import { makeDocument } from '../../model/make.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A Form 4.', document: form4(), expect: 'pass' },
  { name: 'No form is named.', document: form4({ documentType: null }), expect: 'fail', at: fieldPath('documentType') },
  {
    name: 'Form 144 is no ownership document.',
    document: form4({ documentType: null, spellings: [{ path: fieldPath('documentType'), text: '144' }] }),
    expect: 'fail',
  },
  { name: 'Nothing was read at all: the reader’s problems say why.', document: makeDocument(), expect: 'inapplicable' },
];
