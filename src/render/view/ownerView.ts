import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { ReportingOwner } from '../../model/reportingOwner.ts';
import type { CheckBox } from './headerBoxes.ts';
import type { Piece, Printer } from './piece.ts';

/** Boxes 1 and 5 (Form 3: 1 and 4) of one reporting person. The second and later ones stand on further pages of the form. */
export interface OwnerView {
  readonly path: FieldPath;
  readonly name: Piece;
  readonly cik: Piece;
  readonly street1: Piece;
  readonly street2: Piece;
  readonly city: Piece;
  /** EDGAR's code, as EDGAR's pages print it. */
  readonly state: Piece;
  readonly zipCode: Piece;
  readonly nonUSStateTerritory: Piece;
  /** EDGAR's code. */
  readonly country: Piece;
  readonly stateDescription: Piece;
  /** The fields that the place of the state answers for: not all of them have a place of their own on every paper. */
  readonly stateFields: readonly FieldPath[];
  /** Null: the document does not say. */
  readonly nonUSAddress: boolean | null;
  readonly relationship: {
    readonly director: CheckBox;
    readonly tenPercentOwner: CheckBox;
    readonly officer: CheckBox;
    readonly other: CheckBox;
    readonly officerTitle: Piece;
    readonly otherText: Piece;
  };
}

export function ownerView(owner: ReportingOwner, index: number, print: Printer): OwnerView {
  const { address, relationship } = owner;
  const at = (...steps: string[]): FieldPath => fieldPath('reportingOwners', index, ...steps);
  const part = (value: string | null, field: string): Piece => print.text(value, at('address', field));
  const box = (label: string, value: boolean | null, field: string): CheckBox => ({
    label,
    checked: value === true,
    path: at('relationship', field),
  });
  return {
    path: at(),
    name: print.text(owner.name, at('name')),
    cik: print.text(owner.cik, at('cik')),
    street1: part(address.street1, 'street1'),
    street2: part(address.street2, 'street2'),
    city: part(address.city, 'city'),
    state: part(address.state, 'state'),
    zipCode: part(address.zipCode, 'zipCode'),
    nonUSStateTerritory: part(address.nonUSStateTerritory, 'nonUSStateTerritory'),
    country: part(address.country, 'country'),
    stateDescription: part(address.stateDescription, 'stateDescription'),
    stateFields: STATE_FIELDS.map((field) => at('address', field)),
    nonUSAddress: address.nonUSAddressFlag,
    relationship: {
      director: box('Director', relationship.isDirector, 'isDirector'),
      tenPercentOwner: box('10% Owner', relationship.isTenPercentOwner, 'isTenPercentOwner'),
      officer: box('Officer (give title below)', relationship.isOfficer, 'isOfficer'),
      other: box('Other (specify below)', relationship.isOther, 'isOther'),
      officerTitle: print.text(relationship.officerTitle, at('relationship', 'officerTitle')),
      otherText: print.text(relationship.otherText, at('relationship', 'otherText')),
    },
  };
}

const STATE_FIELDS = ['state', 'nonUSStateTerritory', 'country', 'nonUSAddressFlag', 'stateDescription'];
