import type { Footnote } from '../../../model/ownershipDocument.ts';
import type { Evidence } from '../evidence.ts';
import type { FormLine } from '../formLines.ts';
import type { Sections } from '../sections.ts';

export interface NotesReading {
  readonly footnotes: readonly Footnote[];
  readonly remarks: string | null;
  /** Where the signatures have no heading they stand below the notes: what is no note. */
  readonly signatureLines: readonly FormLine[];
}

export function readNotes(sections: Sections, _evidence: Evidence): NotesReading {
  return { footnotes: [], remarks: null, signatureLines: sections.signatures };
}
