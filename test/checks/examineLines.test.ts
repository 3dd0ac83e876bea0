import { expect, it } from 'vitest';
import { NO_CONTEXT } from '../../src/checks/context.ts';
import { examineEach } from '../../src/checks/examineLines.ts';
import { review } from '../../src/checks/rule.ts';
import { form4 } from '../../src/checks/samples.ts';
import { Subject } from '../../src/checks/subject.ts';
import { WHOLE_DOCUMENT } from '../../src/model/fieldPath.ts';

const subject = new Subject(form4(), NO_CONTEXT);
const odd = (part: number) => {
  if (part === 0) return 'inapplicable';
  return part % 2 === 0 ? 'pass' : review(WHOLE_DOCUMENT, `${part} is odd`, 'double it');
};

it('is inapplicable when the test concerns no part, and when there is none', () => {
  expect(examineEach(subject, [], odd)).toBe('inapplicable');
  expect(examineEach(subject, [0, 0], odd)).toBe('inapplicable');
});

it('passes when some part is concerned and none objected to', () => {
  expect(examineEach(subject, [0, 2], odd)).toBe('pass');
});

it('gives every finding in order', () => {
  expect(examineEach(subject, [3, 0, 2, 5], odd)).toMatchObject([{ message: '3 is odd' }, { message: '5 is odd' }]);
});
