import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

const owned = (form: 'D' | 'I', nature: string | null): OwnershipDocument =>
  form4({
    nonDerivativeTable: [saleRow({ directOrIndirectOwnership: footnoted(form), natureOfOwnership: footnoted(nature) })],
  });

export const cases: readonly RuleCase[] = [
  { name: 'Direct, no nature.', document: form4(), expect: 'pass' },
  { name: 'Indirect, by trust.', document: owned('I', 'By Trust'), expect: 'pass' },
  {
    name: 'Direct, by trust.',
    document: owned('D', 'By Trust'),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'natureOfOwnership'),
  },
  {
    name: 'Indirect, not said how.',
    document: owned('I', null),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'natureOfOwnership'),
  },
  {
    name: 'Indirect, a footnote in place of the words: the value itself is required.',
    document: form4({
      nonDerivativeTable: [
        saleRow({ directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted<string>(null, 'F1') }),
      ],
    }),
    expect: 'fail',
  },
  {
    name: 'Direct, an empty element with a footnote.',
    document: form4({ nonDerivativeTable: [saleRow({ natureOfOwnership: footnoted<string>(null, 'F1') })] }),
    expect: 'pass',
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
  {
    name: 'Two direct lines that both name a trust: each is found.',
    document: form4({
      nonDerivativeTable: [
        saleRow({ natureOfOwnership: footnoted('By Trust') }),
        saleRow({ natureOfOwnership: footnoted('By Trust') }),
      ],
    }),
    expect: 'fail',
  },
];
