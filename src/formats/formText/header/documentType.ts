import type { FormNumber } from '../../../model/onTheForm.ts';
import type { DocumentType } from '../../../model/ownershipDocument.ts';
import type { FormLine } from '../formLines.ts';

/** The number of the form by its heading, its title and its captions; each is a vote, as text recognition may lose or turn any. */
export function formOf(lines: readonly FormLine[]): { form: FormNumber | null; sure: boolean; line: FormLine | null } {
  const votes: Record<FormNumber, number> = { '3': 0, '4': 0, '5': 0 };
  let heading: FormLine | null = null;
  for (const line of lines) {
    for (const [pattern, form, weight] of SIGNS) {
      if (!pattern.test(line.text)) continue;
      votes[form] += weight;
      heading ??= line;
    }
  }
  const ranked = (['3', '4', '5'] as const).toSorted((a, b) => votes[b] - votes[a]);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || votes[first] === 0) return { form: null, sure: false, line: null };
  return { form: first, sure: votes[first] >= votes[second] + 2, line: heading };
}

// The exit box of every form speaks of “Form 4 or Form 5 obligations”: only a heading that stands alone counts.
const SIGNS: readonly (readonly [RegExp, FormNumber, number])[] = [
  [/^\s*(?:SEC\s+)?FORM\s+3\b(?!\s+Hold)/i, '3', 3],
  [/^\s*(?:SEC\s+)?FORM\s+4\b(?!\s+(?:Trans|or\b))/i, '4', 3],
  [/^\s*(?:SEC\s+)?FORM\s+5\b(?!\s+oblig)/i, '5', 3],
  [/INITIAL\s+STATEMENT/i, '3', 4],
  [/ANNUAL\s+STATEMENT/i, '5', 4],
  [/^(?!.*ANNUAL).*STATEMENT\s+OF\s+CHANGES/i, '4', 2],
  [/3235-?0104/, '3', 2],
  [/3235-?0287/, '4', 2],
  [/3235-?0362/, '5', 2],
  [/Date of Event Requiring/i, '3', 2],
  [/Earliest Transaction/i, '4', 2],
  [/Fiscal Year Ended/i, '5', 2],
];

/** `4` and an amendment's date make `4/A`. */
export function documentTypeOf(form: FormNumber, isAmendment: boolean): DocumentType {
  return isAmendment ? `${form}/A` : form;
}
