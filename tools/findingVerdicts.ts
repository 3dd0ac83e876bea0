// What an examination of real filings said of a kind of finding, by rule. One sentence: is the filing wrong, is it only
// unusual, or was the rule wrong and how was it put right.
export const VERDICTS: Readonly<Record<string, string>> = {};
