// What an examination of real filings said of a kind of finding, by rule. One sentence: is the filing wrong, is it only
// unusual, or was the rule wrong and how was it put right.
export const VERDICTS: Readonly<Record<string, string>> = {
  '16a-3-f-1-after-fiscal-year':
    'Filing wrong: its box 3 states the date of the first transaction in place of the fiscal year’s end.',
  '16a-3-f-1-i-form4-codes':
    'Filings wrong or unusual: awards and purchases a year old are marked as if they could wait; one reports quarterly reinvestments of dividends, which need no report.',
  '16a-3-g-5-form4-codes-early':
    'Filings unusual: awards that depend on performance goals, and dividends credited in deferred units, are coded A and marked early. Neither is due before its goal is met or needs a report at all, so no form type fits; review only.',
  '16a-3-g-5-gift-disposition-early':
    'Filings wrong: gifts made from March to June 2023 carry the mark of a Form 5 item reported early, a habit from before 27 February 2023.',
  '16a-4-b-exercise-direction':
    'Filings wrong: stock units and warrants used up are said to be acquired in Table II. The rule was wrong for calls that the person wrote, and knows them now.',
  '16a-4-b-exercise-pair':
    'Filings unusual: performance units settle above target, or with dividend equivalents, and a footnote says so. Tables that overflow to another form were misjudged, and are left alone now.',
  '16a-4-b-gross-amounts':
    'Filings unusual: performance units settle below target and Table II takes away all of them, with a footnote; a few are net of tax. Tables that overflow to another form were misjudged, and are left alone now.',
  '16b-3-a-exercise-by-ten-percent-owner':
    'Filing wrong: partnership units are exchanged with code M by holders who are neither officers nor directors; code C was right.',
  '16b-3-a-issuer-codes-by-ten-percent-owner':
    'Filings wrong in form: sponsors and funds use code D for surrenders and merger exchanges and A for purchases from the issuer, though Rule 16b-3 is open to officers and directors only.',
  '16b-3-e-withholding-source':
    'Filings unusual: a few issuers report tax withholdings without a word on the award. Review only.',
  'form4-instr1b-former-insider':
    'Filing wrong: all persons are marked “Former 10% Owner” and nothing else, and the exit box is empty. Titles such as “Former Chairman” beside another office are only reviewed.',
  'form4-instr7-b-entity-capacity':
    'Filings unusual: funds, banks and trusts are signed with a bare name. The rule was wrong where signatures stand in an exhibit, and takes a reference to one now.',
  'form4-instr8-code-direction':
    'Filings wrong: awards coded A are said to be disposed of, and sales coded S to be acquired, while the balance moved the way the code says.',
  'form4-table2-col1-right': 'Filings unusual: many issuers write “Stock Option” alone. Advice, given once a title.',
  'form4-table2-col8-price':
    'Filings wrong: column 8 repeats the exercise price, which stands in column 2 and, for an exercise, in Table I.',
  'form5-box3-fiscal-year-end':
    'Filings wrong: box 3 states the date of a transaction or a quarter’s end, months away from the year’s end in EDGAR’s record.',
  'form5-holdings-only':
    'EDGAR accepts them: a quarter of the Form 5s at hand report holdings only. The review stays because the specification contradicts itself.',
  '10b5-adoption-date':
    'The filings are wrong: the box is marked and no note gives a date ("pursuant to a duly adopted plan"), most of them by two persons with one standing footnote. Where the only dates are of vesting the rule asks for a look.',
  '10b5-box-left-unmarked':
    'Mostly filings of April 2023 on, with "pursuant to a Rule 10b5-1 trading plan" and no date: whether the plan is older than the box cannot be seen, so the rule asks.',
  '16a-3-a-form3-due': 'The filing is late: the event is of 2018, the filing of 2020.',
  '16a-3-f-form5-due':
    'The filings are late, by six days to eight months; in one the date in box 3 is no fiscal year end, which another rule says.',
  '16a-3-g-form4-due': 'The filing is late by seventeen days.',
  '16a-3-late-deemed-ground':
    "Mostly the trade's own date repeated in column 2A, or the next business day after a grant on a weekend; before April 2023 no note on a plan was needed, so the rule only asks.",
  '16a-3-late-deemed-range': 'The filings are wrong: deemed dates before the trade, and a year typed as 2028.',
  '16a-3-late-items-on-form5': 'Late by definition, as the filings themselves mark the lines.',
  'balance-not-negative': 'Slips of the filings: 0 stated as owned after an acquisition.',
  'balance-running':
    'The failures are slips of the filings: swapped or lost digits with the next line going on from the right total, A for D. What a footnote to a total, another day, another trust or another grant may explain is for a look; stock units without price or expiry are not held against each other.',
  'date-long-before-filing': 'Late reports of years past, most of them Forms 5.',
  'duplicate-line':
    'Equal fills of one order, and equal grants of derivatives: lawful where they happened twice, which only the person knows.',
  'price-average-undertaking': 'The filings are wrong: the range is given, the undertaking is not.',
  'price-average-within-a-dollar':
    "The filings are beyond the staff's letter: ranges of $1.03 to $7.92, block trades among them, and three notes without any range. One range is a slip of typing ($214. for $2.14).",
  'edgar-c-earliest-transaction':
    'Filings. Rule corrected: rows reported early may be left aside, as 28 of 57 filings did. Of the 29 left most give a day that no line has: a period kept from an earlier form, a year mistyped (2022 for 2023), or the deemed day. EDGAR does not compare, so the rule only asks.',
  'edgar-4-3-7-signatures-of-owners':
    'Filings. Rule corrected: “See Exhibit 99.1” in the signature block points to signatures elsewhere (12 of 16). The 4 left have fewer signatures than owners and do not say for whom.',
};
