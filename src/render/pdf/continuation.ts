import type { Piece } from '../view/piece.ts';

/** Texts too long for their box: the box shows the beginning, and all of it is printed at the end of the form. */
export interface Continuation {
  /** The piece as its box shows it. `where` names the box. */
  cut(piece: Piece, where: string): Piece;
  readonly rest: readonly { readonly where: string; readonly piece: Piece }[];
}

/** The schema's longest text of a box has 150 characters; only a faulty document has more than this. */
const LONGEST = 600;
const SHOWN = 400;

export function continuation(): Continuation {
  const rest: { where: string; piece: Piece }[] = [];
  return {
    rest,
    cut(piece, where) {
      if (piece.text.length <= LONGEST) return piece;
      if (!rest.some((each) => each.piece === piece)) rest.push({ where, piece });
      return {
        ...piece,
        text: `${piece.text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')} … (continued below the notes)`,
      };
    },
  };
}
