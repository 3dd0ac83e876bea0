/** A printed label of the boxes above the tables. `print` is everything printed there that says nothing of the filing. */
export type LabelName =
  | 'ownerBox'
  | 'issuerBox'
  | 'foreignBox'
  | 'periodBox'
  | 'amendmentBox'
  | 'relationshipBox'
  | 'director'
  | 'tenPercent'
  | 'officer'
  | 'other'
  | 'below'
  | 'filingBox'
  | 'one'
  | 'many'
  | 'last'
  | 'street'
  | 'city'
  | 'zip'
  | 'country'
  | 'exitBox'
  | 'form3Box'
  | 'form4Box'
  | 'planBox'
  | 'print';

/** Words in small letters and digits, as they follow each other on the form; `Person(s)` is two words. */
export const LABEL_WORDS: readonly (readonly [LabelName, string])[] = [
  ['ownerBox', '1 name and address of reporting person'],
  ['issuerBox', '2 issuer name and ticker or trading symbol'],
  ['issuerBox', '3 issuer name and ticker or trading symbol'],
  ['foreignBox', '2a foreign trading symbol'],
  ['foreignBox', '3a foreign trading symbol'],
  ['periodBox', '3 statement for issuer s fiscal year ended month day year'],
  ['periodBox', '3 date of earliest transaction month day year'],
  ['periodBox', '2 date of event requiring statement month day year'],
  ['amendmentBox', '4 if amendment date of original filed month day year'],
  ['amendmentBox', '4 if amendment date original filed month day year'],
  ['amendmentBox', '5 if amendment date of original filed month day year'],
  ['amendmentBox', '5 if amendment date original filed month day year'],
  ['relationshipBox', '5 relationship of reporting person s to issuer check all applicable'],
  ['relationshipBox', '4 relationship of reporting person s to issuer check all applicable'],
  ['director', 'director'],
  ['tenPercent', '10 owner'],
  ['officer', 'officer give title below'],
  ['other', 'other specify below'],
  ['below', 'below'],
  ['filingBox', '6 individual or joint group filing check applicable line'],
  ['filingBox', '6 individual or joint group reporting check applicable line'],
  ['one', 'form filed by one reporting person'],
  ['many', 'form filed by more than one reporting person'],
  ['last', 'last'],
  ['last', 'first'],
  ['last', 'middle'],
  ['street', 'street'],
  ['city', 'city'],
  ['city', 'state'],
  ['zip', 'zip'],
  ['zip', 'zip postal code'],
  ['country', 'country'],
  [
    'exitBox',
    'check this box if no longer subject to section 16 form 4 or form 5 obligations may continue see instruction 1 b',
  ],
  ['form3Box', 'form 3 holdings reported'],
  ['form4Box', 'form 4 transactions reported'],
  [
    'planBox',
    'check this box to indicate that a transaction was made pursuant to a contract instruction or written plan for the purchase or ' +
      'sale of equity securities of the issuer that is intended to satisfy the affirmative defense conditions of rule 10b5 1 c ' +
      'see instruction 10',
  ],
  [
    'planBox',
    'check this box to indicate that a transaction was made pursuant to a contract instruction or written plan that is intended to ' +
      'satisfy the affirmative defense conditions of rule 10b5 1 c see instruction 10',
  ],
  ['print', 'rule 10b5 1 c transaction indication'],
  ['print', 'print or type responses'],
  ['print', 'united states securities and exchange commission washington d c 20549'],
  ['print', 'omb approval omb number 3235 0362'],
  ['print', 'omb number 3235 0104'],
  ['print', 'omb number 3235 0287'],
  ['print', 'estimated average burden hours per response 1 0'],
  ['print', 'hours per response 0 5'],
  ['print', 'annual statement of changes in beneficial ownership of securities'],
  ['print', 'initial statement of beneficial ownership of securities'],
  [
    'print',
    'filed pursuant to section 16 a of the securities exchange act of 1934 or section 30 h of the investment company act of 1940',
  ],
  ['print', 'sec form 3'],
  ['print', 'sec form 4'],
  ['print', 'sec form 5'],
];
