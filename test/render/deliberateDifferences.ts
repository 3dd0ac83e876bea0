import type { HtmlLayout } from '../../src/render/html.ts';

/** A place where our page says something else than the SEC's, on purpose. */
export interface DeliberateDifference {
  readonly layout: HtmlLayout;
  readonly reason: string;
  /** True when it explains this difference: the lines of the SEC's page, and those that ours has instead. */
  explains(theirs: readonly string[], ours: readonly string[]): boolean;
}

const MARKS = /^(\(\d+\) ?)+$/;

/** All of them. A difference that none explains, and an entry that explains none, fail the comparison. */
export const DELIBERATE_DIFFERENCES: readonly DeliberateDifference[] = [
  {
    layout: 'edgar',
    reason:
      'EDGAR prints the heading of remarks over nothing where the document has an empty element for them; the model does not tell an empty element from none, and the heading says nothing.',
    explains: (theirs, ours) => theirs.join() === 'Remarks:' && ours.length === 0,
  },
  {
    layout: 'edgar',
    reason:
      'Further reporting persons stand on EDGAR’s pages without their relationship to the issuer, though the document states it; ours says it below their address.',
    explains: (theirs, ours) =>
      theirs.length === 0 && ours.length === 1 && /^Relationship to Issuer: /.test(ours[0] ?? ''),
  },
  {
    layout: 'stylesheet',
    reason:
      'The stylesheets print a dollar sign before a price that is only a footnote when the document has line breaks in the element, and none when it has not. There is no amount; ours never prints the sign.',
    explains: (theirs, ours) =>
      theirs.length === ours.length &&
      theirs.every((line, index) => MARKS.test(ours[index] ?? '') && line === `$ ${ours[index]}`),
  },
  {
    layout: 'stylesheet',
    reason:
      'The stylesheet for Form 5 leaves out a conversion or exercise price that is only a footnote; ours prints its mark.',
    explains: (theirs, ours) => theirs.length === 0 && ours.length === 1 && MARKS.test(ours[0] ?? ''),
  },
  {
    layout: 'stylesheet',
    reason:
      'On joint forms the stylesheets put a comma after the first owner’s street because some other owner has a second line of it.',
    explains: (theirs, ours) => theirs.length === 1 && ours.length === 1 && theirs[0] === `${ours[0]},`,
  },
  {
    layout: 'stylesheet',
    reason:
      'The stylesheets cross the exit box when its element is 1 and not when it is true; ours crosses it for both.',
    explains: (theirs, ours) => theirs.join() === '[ ]' && ours.join() === '[x]',
  },
];
