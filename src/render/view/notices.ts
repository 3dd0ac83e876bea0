import type { FormNumber } from '../../model/onTheForm.ts';

/** The SEC's own words below the tables and signatures. */
export interface Notices {
  readonly signatureLine: string;
  readonly reminder: string;
  /** Marked `*`, as is box 1. */
  readonly jointFiling: string;
  /** Marked `**`, as is the signature line. */
  readonly criminal: string;
  readonly copies: string;
  readonly response: string;
}

export function noticesOf(form: FormNumber): Notices {
  return {
    signatureLine: 'Signature of Reporting Person',
    reminder:
      'Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.',
    jointFiling: `If the form is filed by more than one reporting person, see Instruction ${form === '3' ? '5' : '4'} (b)(v).`,
    criminal:
      'Intentional misstatements or omissions of facts constitute Federal Criminal Violations See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a).',
    copies:
      'Note: File three copies of this Form, one of which must be manually signed. If space is insufficient, see Instruction 6 for procedure.',
    response:
      'Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB Number.',
  };
}
