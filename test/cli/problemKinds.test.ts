import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemKinds } from '../../src/cli/problemKinds.ts';

it('explains every code that the list of problem codes has', () => {
  const listed = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(listed.length).toBeGreaterThan(80);
  expect([...problemKinds().keys()].sort()).toEqual([...listed].sort());
});
