import { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, optionGrantRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: '200 shares underlie the option.',
    document: form4({ derivativeTable: [optionGrantRow({})] }),
    expect: 'pass',
  },
  {
    name: 'A footnote in place of the number.',
    document: form4({
      derivativeTable: [optionGrantRow({ underlyingSecurityShares: footnoted<Decimal>(null, 'F1') })],
    }),
    expect: 'pass',
  },
  {
    name: 'Neither: the schema lets it pass, the specification does not.',
    document: form4({ derivativeTable: [optionGrantRow({ underlyingSecurityShares: footnoted<Decimal>(null) })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'underlyingSecurityShares'),
  },
  {
    name: 'Both.',
    document: form4({ derivativeTable: [optionGrantRow({ underlyingSecurityValue: footnoted(Decimal.of('5000')) })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'underlyingSecurityValue'),
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
