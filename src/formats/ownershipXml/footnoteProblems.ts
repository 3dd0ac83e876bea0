import type { Footnote } from '../../model/ownershipDocument.ts';
import type { OwnershipXmlProblemCode } from './problems.ts';

/** A footnote's definition or a mark that refers to one, with its XPath and offset. */
export interface FootnoteUse {
  readonly id: string;
  readonly path: string;
  readonly start: number;
  readonly definition?: true;
}

type Say = (code: OwnershipXmlProblemCode, path: string, message: string, start: number) => void;

const ID = /^F[1-9][0-9]?$/;

/** Names ids of another form, ids defined twice, marks without footnote, and footnotes without mark (specification, sections 4.3.5 and 4.3.6). */
export function checkFootnotes(footnotes: readonly Footnote[], uses: readonly FootnoteUse[], say: Say): void {
  const defined = new Set<string>();
  const referenced = new Set(uses.filter((use) => !use.definition).map((use) => use.id));
  const known = new Set(footnotes.map((note) => note.id));
  for (const { id, path, start, definition } of uses) {
    if (!ID.test(id)) {
      say(
        'FOOTNOTE_ID_FORM',
        definition ? `${path}/@id` : path,
        `“${id}” is not a footnote id of the form F1 to F99.`,
        start,
      );
    }
    if (!definition) {
      if (!known.has(id))
        say('FOOTNOTE_NOT_DEFINED', path, `The mark ${id} refers to no footnote of the document.`, start);
      continue;
    }
    if (defined.has(id)) say('FOOTNOTE_ID_REPEATED', path, `A second footnote ${id}; both texts are kept.`, start);
    else if (!referenced.has(id)) say('FOOTNOTE_NOT_REFERENCED', path, `Footnote ${id} is marked nowhere.`, start);
    defined.add(id);
  }
}
