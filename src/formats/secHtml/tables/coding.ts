import type { FormNumber } from '../../../model/onTheForm.ts';
import type { NonDerivativeRow, RowKind, Timeliness, TransactionFormType } from '../../../model/tableRow.ts';
import { isShown, type RowValues, type ShownCell } from './cells.ts';

type Coding = Pick<
  NonDerivativeRow,
  | 'transactionFormType'
  | 'transactionCode'
  | 'equitySwapInvolved'
  | 'transactionCodingFootnoteIds'
  | 'transactionTimeliness'
>;

const CODE = /^([A-Z])?\s*(?:\/\s*(K))?\s*([345])?$/;

/**
 * The code cell, `S`, `S/K`, on Form 5 `G5` for a late line, `S4` for one that belonged on a Form 4, `3` for a holding that a
 * Form 3 left out; and column V of Form 4, for a line of Form 5 (specification v5.5, section 4.3.8). What a suffix does not say
 * is on time and without a swap.
 */
export function codingOf(
  kind: RowKind,
  cell: ShownCell,
  voluntary: ShownCell,
  form: FormNumber | null,
  values: RowValues,
): Partial<Coding> {
  if (kind === 'holding' && !isShown(cell) && !isShown(voluntary)) return {};
  const transactionCodingFootnoteIds = values.marks('transactionCodingFootnoteIds', cell.marks);
  const match = CODE.exec(cell.text.toUpperCase());
  if (match === null || (voluntary.text !== '' && voluntary.text.toUpperCase() !== 'V')) {
    values.unreadable('transactionCode', match === null ? cell : voluntary, 'a transaction code');
    return { transactionCodingFootnoteIds };
  }
  const [, code, swap, suffix] = match;
  const timeliness = timelinessOf(
    voluntary,
    form === '5' && suffix === '5' && kind === 'transaction' ? 'L' : null,
    values,
  );
  if (kind === 'holding') {
    return { transactionCodingFootnoteIds, transactionFormType: (suffix as TransactionFormType | undefined) ?? null };
  }
  if (cell.text !== '') values.seen(['transactionCode', 'equitySwapInvolved', 'transactionFormType'], cell);
  return {
    transactionCode: code ?? null,
    equitySwapInvolved: swap !== undefined,
    transactionCodingFootnoteIds,
    transactionFormType: formTypeOf(form, suffix, voluntary),
    transactionTimeliness: timeliness,
  };
}

function timelinessOf(voluntary: ShownCell, value: Timeliness | null, values: RowValues) {
  return { value, footnoteIds: values.marks('transactionTimeliness/footnoteIds', voluntary.marks) };
}

function formTypeOf(
  form: FormNumber | null,
  suffix: string | undefined,
  voluntary: ShownCell,
): TransactionFormType | null {
  if (form === '5') return (suffix as TransactionFormType | undefined) ?? '5';
  return voluntary.text === '' ? '4' : '5';
}
