import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { FormNumber } from '../../model/onTheForm.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Piece, Printer } from './piece.ts';

/** A box that is crossed or not. */
export interface CheckBox {
  readonly label: string;
  readonly checked: boolean;
  readonly path: FieldPath;
}

/** A numbered box of the form's head with one value in it. */
export interface LabelledBox {
  /** `3`, `2a`. */
  readonly number: string;
  readonly label: string;
  readonly value: Piece;
}

/** Box 2 (Form 3: box 3). */
export interface IssuerBox {
  readonly number: string;
  readonly label: string;
  readonly name: Piece;
  readonly cik: Piece;
  readonly tradingSymbol: Piece;
  /** Box 2a or 3a of the editions that have it. */
  readonly foreignTradingSymbol: LabelledBox | null;
}

export interface TopBoxes {
  /** Forms 4 and 5. */
  readonly notSubjectToSection16: CheckBox | null;
  /** Form 5. */
  readonly form3HoldingsReported: CheckBox | null;
  /** Form 5. */
  readonly form4TransactionsReported: CheckBox | null;
  /** Forms 4 and 5 since 2023. */
  readonly aff10b5One: CheckBox | null;
}

export function topBoxes(document: OwnershipDocument, form: FormNumber, hasTenB5OneBox: boolean): TopBoxes {
  const box = (field: string, label: string, checked: boolean): CheckBox => ({
    label,
    checked,
    path: fieldPath(field),
  });
  return {
    notSubjectToSection16:
      form === '3'
        ? null
        : box(
            'notSubjectToSection16',
            'Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue. See Instruction 1(b).',
            document.notSubjectToSection16 === true,
          ),
    form3HoldingsReported:
      form === '5' ? box('form3HoldingsReported', 'Form 3 Holdings Reported.', form3Holdings(document)) : null,
    form4TransactionsReported:
      form === '5'
        ? box('form4TransactionsReported', 'Form 4 Transactions Reported.', form4Transactions(document))
        : null,
    aff10b5One: hasTenB5OneBox ? box('aff10b5One', TEN_B5_ONE, document.aff10b5One === true) : null,
  };
}

const TEN_B5_ONE =
  'Check this box to indicate that a transaction was made pursuant to a contract, instruction or written plan for the purchase or sale of equity securities of the issuer that is intended to satisfy the affirmative defense conditions of Rule 10b5-1(c). See Instruction 10.';

// EDGAR sets these two boxes from the lines of a Form 5; a document from before it did so does not have them.
function form3Holdings(document: OwnershipDocument): boolean {
  const rows = [...document.nonDerivativeTable, ...document.derivativeTable];
  return (
    document.form3HoldingsReported ?? rows.some((row) => row.kind === 'holding' && row.transactionFormType === '3')
  );
}

function form4Transactions(document: OwnershipDocument): boolean {
  const rows = [...document.nonDerivativeTable, ...document.derivativeTable];
  return (
    document.form4TransactionsReported ??
    rows.some((row) => row.kind === 'transaction' && row.transactionFormType === '4')
  );
}

export function issuerBox(
  document: OwnershipDocument,
  form: FormNumber,
  foreignFields: boolean,
  print: Printer,
): IssuerBox {
  const { issuer } = document;
  const number = form === '3' ? '3' : '2';
  return {
    number,
    label: 'Issuer Name and Ticker or Trading Symbol',
    name: print.text(issuer.name, fieldPath('issuer', 'name')),
    cik: print.text(issuer.cik, fieldPath('issuer', 'cik')),
    tradingSymbol: print.text(issuer.tradingSymbol, fieldPath('issuer', 'tradingSymbol')),
    foreignTradingSymbol:
      foreignFields || issuer.foreignTradingSymbol !== null
        ? {
            number: `${number}a`,
            label: 'Foreign Trading Symbol',
            value: print.text(issuer.foreignTradingSymbol, fieldPath('issuer', 'foreignTradingSymbol')),
          }
        : null,
  };
}

const PERIOD_LABELS: Readonly<Record<FormNumber, string>> = {
  '3': 'Date of Event Requiring Statement (Month/Day/Year)',
  '4': 'Date of Earliest Transaction (Month/Day/Year)',
  '5': "Statement for Issuer's Fiscal Year Ended (Month/Day/Year)",
};

export function periodBox(document: OwnershipDocument, form: FormNumber, print: Printer): LabelledBox {
  return {
    number: form === '3' ? '2' : '3',
    label: PERIOD_LABELS[form],
    value: print.date(document.periodOfReport, fieldPath('periodOfReport')),
  };
}

export function originalBox(document: OwnershipDocument, form: FormNumber, print: Printer): LabelledBox {
  return {
    number: form === '3' ? '5' : '4',
    label: 'If Amendment, Date of Original Filed (Month/Day/Year)',
    value: print.date(document.dateOfOriginalSubmission, fieldPath('dateOfOriginalSubmission')),
  };
}

/** Box 6: which line is crossed follows from the number of reporting persons. */
export function filingBoxes(document: OwnershipDocument): readonly [one: CheckBox, several: CheckBox] {
  const path = fieldPath('reportingOwners');
  const owners = document.reportingOwners.length;
  return [
    { label: 'Form filed by One Reporting Person', checked: owners === 1, path },
    { label: 'Form filed by More than One Reporting Person', checked: owners > 1, path },
  ];
}
