import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/failure.ts';
import { isoDate, oneOf, wholeNumber } from '../../src/cli/optionValues.ts';

function tryThis(work: () => unknown): string | null {
  try {
    work();
  } catch (error) {
    return error instanceof UsageError ? error.tryThis : null;
  }
  return null;
}

describe('isoDate', () => {
  const parse = isoDate('--received');

  it('takes dates that exist', () => {
    expect(parse('2024-02-29')).toBe('2024-02-29');
  });

  it.each([
    ['2/16/2027', '--received 2027-02-16'],
    ['20270216', '--received 2027-02-16'],
    ['2027-2-6', '--received 2027-02-06'],
    ['2023-02-29', '--received 2026-12-31'],
    ['soon', '--received 2026-12-31'],
    ['', '--received 2026-12-31'],
  ])('refuses %s and proposes %s', (text, proposal) => {
    expect(tryThis(() => parse(text))).toBe(proposal);
  });
});

it('oneOf takes a word in any case and proposes the nearest one', () => {
  const parse = oneOf('--to', ['xml', 'json', 'csv']);
  expect(parse('JSON')).toBe('json');
  expect(tryThis(() => parse('jsn'))).toBe('--to json');
  expect(tryThis(() => parse('docx'))).toBe('--to xml');
});

it('wholeNumber keeps to its limits', () => {
  const parse = wholeNumber('--port', 0, 65_535);
  expect(parse('0')).toBe(0);
  expect(parse('65535')).toBe(65_535);
  for (const text of ['65536', '-1', '1.5', '1e3', '', '0x10']) {
    expect(
      tryThis(() => parse(text)),
      text,
    ).toBe('--port 1616');
  }
});
