import type { FormEdition } from '../../law/editions.ts';
import type { FormNumber } from '../../model/onTheForm.ts';

/** The SEC's sentences in the wording of its stylesheets, where it differs from that of EDGAR's pages. */
export interface StylesheetWords {
  readonly title: string;
  /** Above the boxes of Forms 3 and 4. */
  readonly printOrType: string | null;
  readonly filing: readonly string[];
  readonly filed: 'filed' | 'Filed';
  readonly tenB5One: string;
  readonly formId: string;
  readonly copies: string;
  /** The last line, since 2026. */
  readonly lastLine: string | null;
}

export function stylesheetWords(form: FormNumber, edition: FormEdition): StylesheetWords {
  return {
    title: `${TITLES[form]} OF SECURITIES`,
    printOrType: form === '5' ? null : '(Print or Type Responses)',
    filing:
      form === '5'
        ? ['6. Individual or Joint/Group Reporting', '(check applicable line)']
        : ['6. Individual or Joint/Group Filing(Check Applicable Line)'],
    filed: form === '5' ? 'Filed' : 'filed',
    tenB5One:
      'Check this box to indicate that a transaction was made pursuant to a contract, instruction or written plan that is intended to satisfy the affirmative defense conditions of Rule 10b5-1(c). See Instruction 10.',
    formId: FORM_IDS[form],
    copies: `Note: File three copies of this Form, one of which must be manually signed. If space${
      form === '5' ? ' provided' : ''
    } is insufficient, ${form === '3' ? 'See' : 'see'} Instruction 6 for procedure.`,
    lastLine: edition.foreignFields ? LAST_LINES[form] : null,
  };
}

const TITLES: Readonly<Record<FormNumber, string>> = {
  '3': 'INITIAL STATEMENT OF BENEFICIAL OWNERSHIP',
  '4': 'STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP',
  '5': 'ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP',
};

const FORM_IDS: Readonly<Record<FormNumber, string>> = {
  '3': 'SEC 1473 (7-02)',
  '4': 'SEC 1474 (9-02)',
  '5': 'SEC 2270 (9-02)',
};

// Form 5 names a number here that is not its own (2270); so do the stylesheets of March 2026.
const LAST_LINES: Readonly<Record<FormNumber, string>> = {
  '3': '* Form 3: SEC 1473 (03-26).',
  '4': '* Form 4: SEC 1474 (03-26)',
  '5': '* Form 5: SEC 2770T (03-26)',
};
