/**
 * A note or remark of a scan without what text recognition adds to it: lone specks, quotes read twice, and the space lost between a
 * class of shares and its name. A quote lost in a definition's brackets is put back.
 */
export function mendText(text: string): string {
  return text
    .replace(/(?:^|\s)(?:[.,:;'’‘°|_~*©®]|[.,:;°|_~*]{2})(?=\s|$)/g, ' ')
    .replace(/(?<=[\s(])["“”'‘’]{2,3}(?=[\p{L}\d])/gu, '"')
    .replace(/\(((?:the|each,? an?|collectively,? the|together,? the) )?([^"“”()]{1,60})["”]\)/g, '($1"$2")')
    .replace(/\(((?:the|each,? an?|collectively,? the|together,? the) )?["“]([^"“”()]{1,60})\)/g, '($1"$2")')
    .replace(/\b(Class|Series) ([A-Z])(?=[A-Z][a-z]{3})/g, '$1 $2 ')
    .replace(/\b1V\b/g, 'IV')
    .replace(/\s+/g, ' ')
    .trim();
}
