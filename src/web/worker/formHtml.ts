import type { DocumentReading } from '../../model/reading.ts';
import { formView } from '../../render/formView.ts';
import { renderHtml } from '../../render/html.ts';

/** The official form in the edition of its day, as EDGAR shows it, to stand inside the page. */
export function formHtml({ document, filing }: DocumentReading): string {
  const view = formView(document, { filedOn: filing?.filedOn ?? null });
  return renderHtml(view, { layout: 'edgar', fragment: true, links: false, idPrefix: 'form-' });
}
