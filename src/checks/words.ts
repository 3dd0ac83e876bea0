// Phrases by which filers say what no code says, in lower case. They are looked for as they stand: a text that says the same
// in other words is not understood, and a text that denies it is taken for one that affirms it.

/** A holder's claim to sit on the board through the person it sent there. */
export const DEPUTIZATION = ['deputiz', 'deputis', 'board designee', 'designee to the board', 'designee on the board'];

/** Where shares that were withheld came from. */
export const AWARD_SOURCES = [
  'vest', 'lapse', 'settle', 'restricted', 'exercis', 'award', 'rsu', 'psu', 'performance', 'distribut', 'conver',
  'stock unit', 'share unit', 'grant', 'deliver', 'released', 'release of',
]; // biome-ignore format: one list

/** Shares or cash kept back, so that fewer shares reached the person than the derivative stood for. */
export const WITHHOLDING = [
  'withh',
  'net exercise',
  'net of',
  'net-settle',
  'net settle',
  'cashless',
  'surrender',
  'fractional',
];

/** A derivative paid out in money. */
export const CASH_SETTLEMENT = ['cash', 'settled in money'];

/** A sale made to pay tax. */
export const SALE_FOR_TAX = [
  'sell to cover',
  'sell-to-cover',
  'sold to cover',
  'to cover tax',
  'to cover the tax',
  'to cover withholding',
];

export const EMPLOYEE_PURCHASE_PLAN = [
  'employee stock purchase plan',
  'employee share purchase plan',
  'espp',
  'section 423',
];

export const DIVIDEND_REINVESTMENT = [
  'dividend reinvestment',
  'reinvestment of dividend',
  'dividends reinvested',
  'reinvested dividend',
  'drip',
];

/** The issuer as the other side of an acquisition. `from the issuer` alone would also catch notes on dividends paid by it. */
export const BOUGHT_FROM_ISSUER = [
  'acquired from the issuer', 'acquired from issuer', 'purchased from the issuer', 'purchased from issuer',
  'acquired from the company', 'purchased from the company', 'issued by the issuer', 'issued by the company',
  'employee stock purchase plan', 'employee share purchase plan', 'espp', 'under the issuer’s', "under the issuer's",
]; // biome-ignore format: one list

export const FORMER = ['former', 'fmr', 'ex-', 'retired', 'resigned'];

/** Offices and roles that someone may sign in for another. */
export const SIGNING_OFFICES = [
  'attorney', 'atty', 'power of', 'poa', 'p.o.a', 'behalf', 'agent', 'president', 'officer', 'director', 'secretary',
  'treasurer', 'partner', 'member', 'manager', 'managing', 'trustee', 'executor', 'executrix', 'administrator', 'guardian',
  'custodian', 'conservator', 'counsel', 'authorized', 'authorised', 'signatory', 'principal', 'chair', 'ceo', 'cfo', 'coo',
  'title:', 'proxy', 'representative', 'paralegal', 'pursuant', 'founder', 'controller', 'vp', 'general', 'owner', 'head of',
]; // biome-ignore format: one list

/** Words that show that someone signs for another, an office among them or not. */
export const SIGNING_FOR_ANOTHER = [...SIGNING_OFFICES, 'by:', 'by ', 'for ', 'for:', 'its ', 'signed', 'confirming'];

/** A signature that stands in an exhibit or elsewhere on the form. */
export const SIGNED_ELSEWHERE = ['exhibit', 'attached', 'signature page', 'see sign', 'remarks', 'footnote'];

/** Endings and words of names that belong to no natural person. */
export const ENTITY_WORDS = [
  'inc', 'inc.', 'incorporated', 'corp', 'corp.', 'corporation', 'co.', 'company', 'llc', 'l.l.c.', 'lp', 'l.p.', 'llp', 'l.l.p.',
  'ltd', 'ltd.', 'limited', 'plc', 'trust', 'fund', 'funds', 'partners', 'partnership', 'holdings', 'ventures', 'capital',
  'management', 'advisors', 'advisers', 'associates', 'group', 'bank', 'n.a.', 'foundation', 'investments', 'estate', 'lllp',
  'gp', 'g.p.', 'sa', 's.a.', 'ag', 'gmbh', 'bv', 'b.v.', 'nv', 'n.v.', 'sarl', 's.a.r.l.', 'pte', 'pte.', 'plan', 'esop', 'co',
  'insurance', 'society', 'university', 'church', 'association', 'national', 'international', 'enterprises', 'industries',
]; // biome-ignore format: one list

/** Texts of the nature column that name no holder. */
export const VAGUE_NATURES = [
  'indirect', 'indirectly', 'i', 'n/a', 'na', 'none', 'other', 'see', 'see above', 'see below', '-', '--', '.', 'x', 'various',
  'beneficial', 'beneficially', 'beneficial owner', 'beneficial ownership', 'indirect ownership', 'direct', 'd',
]; // biome-ignore format: one list

/** Titles of what belongs in Table II: the right to get another security. */
export const DERIVATIVE_TITLES = [
  'option', 'warrant', 'convertible', 'right to buy', 'right to purchase', 'obligation to sell', 'stock appreciation right',
  'phantom', 'swap', 'put (', 'call (', 'exchangeable',
]; // biome-ignore format: one list

export const OPTION_TITLES = ['option', 'warrant'];

/** What an option's title says of the right or duty it carries. */
export const RIGHT_OR_OBLIGATION = [
  'to buy',
  'to purchase',
  'to sell',
  'to acquire',
  'to subscribe',
  'put',
  'call',
  'right-to-buy',
  'acquire',
  'purchase',
];

export const STOCK_UNIT_TITLES = [
  'restricted stock unit',
  'restricted share unit',
  'rsu',
  'performance share unit',
  'performance stock unit',
  'psu',
];

export const CONTINUATION = [
  'part i',
  'part 1',
  'part 2',
  'parts',
  'form 1 of',
  'form 2 of',
  'form 3 of',
  '1 of ',
  '2 of ',
  '3 of ',
  'continu',
  'additional form',
  'multiple form',
  'separate form',
  'second form',
  'another form',
  'first of',
  'second of',
  'remainder',
];

/** True when the lower-case text has any of the phrases. */
export function mentions(text: string, phrases: readonly string[]): boolean {
  if (text === '') return false;
  for (const phrase of phrases) if (text.includes(phrase)) return true;
  return false;
}
