import { describe, expect, it } from 'vitest';
import { readSecHtml } from '../../../src/formats/secHtml/read.ts';
import { formView } from '../../../src/render/formView.ts';
import { type HtmlLayout, renderHtml } from '../../../src/render/html.ts';
import { leafDifferences, printedLeaves } from '../../support/printedLeaves.ts';
import { RENDERED_SAMPLES } from '../../support/renderedSamples.ts';

// Places of values on pages of this program; that all of any document comes back is in test/roundTrip/printedForm.test.ts.

const LAYOUTS: readonly HtmlLayout[] = ['edgar', 'stylesheet'];

describe.each(LAYOUTS)('our pages in the layout %s', (layout) => {
  it.each(RENDERED_SAMPLES)('reads the sample %s back, with a place for every value', (_, sample) => {
    const document = sample();
    const page = renderHtml(formView(document), { layout });
    const [reading] = readSecHtml(page).documents;
    if (reading === undefined) throw new Error('not read');
    const wrong = leafDifferences(printedLeaves(document), printedLeaves(reading.document));
    expect(wrong.filter((line) => !line.includes('notSubjectToSection16'))).toEqual([]);
    const place = reading.source?.at('issuer/name' as never)?.position;
    expect(page.slice(place?.start, place?.end)).toBe(document.issuer.name);
  });
});
