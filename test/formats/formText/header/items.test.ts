import { expect, it } from 'vitest';
import { formLines } from '../../../../src/formats/formText/formLines.ts';
import { itemsOf } from '../../../../src/formats/formText/header/items.ts';

it.each([
  ['Sample Robin X.', []],
  ['Sample Robin X.      Quill Works, Inc. [QW]', []],
  ['X  Director', [true]],
  ['__X__ Officer  _____ Other', [true, false]],
])('the marks in “%s”', (text, marks) => {
  const items = itemsOf(formLines(text));
  expect(items.flatMap((item) => (item.kind === 'mark' ? [item.checked] : []))).toEqual(marks);
});
