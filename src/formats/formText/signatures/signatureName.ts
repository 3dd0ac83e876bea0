/** A word broken at its hyphen that a text put together with a space, or without the hyphen in the one phrase where that shows. */
export function mendName(name: string, isScan: boolean): string {
  const mended = (isScan ? withoutSpecks(name) : name)
    .replace(/[\s_|~—-]+$/, '')
    .replace(/([a-z])- (?=[a-z])/g, '$1-')
    .replace(/\b(attorney)-?\s?(in)-?\s?(fact)\b/gi, (phrase, ...words) =>
      phrase.includes('-') || !phrase.includes(' ') ? words.slice(0, 3).join('-') : phrase,
    );
  return isScan ? mendPhrases(mended) : mended;
}

/** Marks that names do not have: what text recognition makes of rules and specks. */
function withoutSpecks(name: string): string {
  return name
    .replace(/^[^\p{L}\p{N}(/]+/u, '')
    .replace(/^.{1,3}(?=\/s\/)/, '')
    .replace(/^s\s?\/(?=\s?[A-Z])/, '/s/')
    .replace(/[_|~°»«©®*™{}]+/g, ' ')
    .replace(/(?:^|\s)[.,:;'"‘’“”—-]+(?=\s|$)/g, ' ')
    .replace(/(\p{L});(?=\s)/gu, '$1,')
    .replace(/\s+/g, ' ')
    .replace(/[\s,:;'"‘’“”]+$/, '')
    .replace(/(?<=[a-z]{4})\.$/, '')
    .trim();
}

/** Phrases that many signatures have, and numerals and kinds of firms, with a letter or two misread. */
function mendPhrases(name: string): string {
  return name
    .replace(/\b([Aa])tt\S{0,2}rn\S{0,2}[-=~.]\s?\S{1,3}?[-=~.]?\s?([Ff])\S{0,2}ct\b/g, '$1ttorney-in-$2act')
    .replace(/\b([Aa])ttorn(?:ey?)?\W{0,2}\s([Ff])act\b/g, '$1ttorney-in-$2act')
    .replace(/\b[1l]V\b/g, 'IV')
    .replace(/\bI(?:ll|1l|l1|Il|lI|11)\b/g, 'III')
    .replace(/\bLLG\b|\bl[lL]C\b/g, 'LLC');
}
