import type { FieldPath } from '../../model/fieldPath.ts';
import { Evidence } from '../formText/evidence.ts';
import type { Slice } from './page/page.ts';
import type { SecHtmlProblemCode } from './problems.ts';

/** What the reading of a page rests on: where each value stood, and what the reader is not sure of. */
export class PageEvidence extends Evidence {
  /** The text of a slice as the value of a field; null for none. */
  take(path: FieldPath, from: Slice | null | undefined): string | null {
    if (from === null || from === undefined || from.text === '') return null;
    this.stood(path, from);
    return from.text;
  }

  lacks(path: FieldPath, code: SecHtmlProblemCode, message: string, at: Slice | null = null): void {
    this.missing(path, code, message, at);
  }

  asks(path: FieldPath, message: string, at: Slice | null = null): void {
    this.unsure(path, 'HTML_VALUE_UNSURE' satisfies SecHtmlProblemCode, message, at);
  }
}
