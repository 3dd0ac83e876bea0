import { describe, expect, it } from 'vitest';
import { readInput } from '../../../src/formats/readInput.ts';
import { readSecHtml } from '../../../src/formats/secHtml/read.ts';
import type { FieldPath } from '../../../src/model/fieldPath.ts';
import { formView } from '../../../src/render/formView.ts';
import { renderHtml } from '../../../src/render/html.ts';
import { leafDifferences, printedLeaves } from '../../support/printedLeaves.ts';
import { lateForm5, RENDERED_SAMPLES } from '../../support/renderedSamples.ts';

const page = renderHtml(formView(lateForm5()));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const first = (html: string | Uint8Array) => {
  const [reading] = readSecHtml(html).documents;
  if (reading === undefined) throw new Error('not read');
  return reading;
};

describe('a page of a form', () => {
  it('says where each value stood, marks and codes too', () => {
    const { source, document } = first(page);
    const at = (path: string): string => {
      const place = source?.at(path as FieldPath)?.position;
      return page.slice(place?.start, place?.end);
    };
    expect(at('nonDerivativeTable/0/transactionCode')).toContain(document.nonDerivativeTable[0]?.transactionCode ?? '');
    expect(at('nonDerivativeTable/0/securityTitle')).toBe(document.nonDerivativeTable[0]?.securityTitle.value);
    expect(at('ownerSignatures/0/name')).toBe(document.ownerSignatures[0]?.name);
    expect(at('issuer/tradingSymbol')).toBe(document.issuer.tradingSymbol);
  });

  it('is read whatever case its tags have, without end tags that may be left out, and with stray ones', () => {
    const loud = page.replace(
      /<(\/?)(table|tr|td|th|p|div|span|sup|b)\b/g,
      (_, slash, name) => `<${slash}${name.toUpperCase()}`,
    );
    const bare = loud.replace(/<\/(?:TD|TR|TH)>/g, '').replaceAll('</B>', '</B></I></FONT>');
    expect(leafDifferences(printedLeaves(lateForm5()), printedLeaves(first(bare).document))).toEqual([]);
  });

  it('is read in the encoding it was saved in, whatever it declares', () => {
    const named = page.replaceAll(lateForm5().issuer.name ?? '', 'Société Exemplaire');
    const latin = Uint8Array.from(
      [...named.replace('utf-8', 'iso-8859-1')].map((c) => c.codePointAt(0) ?? 63).map((c) => (c > 255 ? 63 : c)),
    );
    const wide = new Uint8Array(Buffer.from(`\ufeff${named}`, 'utf16le'));
    for (const input of [bytes(named), bytes(named.replace('utf-8', 'windows-1252')), latin, wide]) {
      const [reading] = readInput(input).documents;
      expect(reading?.document.issuer.name).toBe('Société Exemplaire');
      expect(reading?.problems).toEqual([]);
    }
  });

  it('reads a cell that holds no such value as no value, keeps its text and names it', () => {
    const { document, problems } = first(
      page.replace(/(data-path="nonDerivativeTable\/0\/transactionShares">)[\d,]+/, '$1about 90'),
    );
    expect(document.nonDerivativeTable[0]?.transactionShares.value).toBeNull();
    expect(document.spellings).toEqual([{ path: 'nonDerivativeTable/0/transactionShares', text: 'about 90' }]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'HTML_VALUE_UNREADABLE /ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/transactionAmounts/transactionShares/value',
    ]);
  });

  it('names a mark whose note is not there', () => {
    const marked = page.replace(/(data-path="nonDerivativeTable\/0\/transactionShares">[\d,]+)/, '$1<sup>(7)</sup>');
    expect(first(marked).problems.map(({ code }) => code)).toEqual(['HTML_FOOTNOTE_NOT_DEFINED']);
  });

  it('executes nothing and takes nothing out of scripts, styles and comments', () => {
    const noise = '<script>document.write("<td>9</td>")</script><!-- <td>9</td> --><style>td{}</style>';
    const { document } = first(page.replaceAll('</td>', `</td>${noise}`));
    expect(leafDifferences(printedLeaves(lateForm5()), printedLeaves(document))).toEqual([]);
  });
});

describe('a page of the SEC’s stylesheets', () => {
  it('does not tell of an empty exit box or of a code without /K, for the stylesheets overlook the word true', () => {
    const { document, problems } = first(renderHtml(formView(lateForm5()), { layout: 'stylesheet' }));
    expect(document.notSubjectToSection16).toBeNull();
    const unsure = problems.filter(({ code, severity }) => code === 'HTML_VALUE_UNSURE' && severity === 'review');
    expect(unsure.map(({ path }) => path)).toEqual([
      '/ownershipDocument/notSubjectToSection16',
      '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction/transactionCoding/equitySwapInvolved',
    ]);
  });
});

describe('half a page', () => {
  it.each(RENDERED_SAMPLES)('of %s gives what is there and names what is missing', (_, sample) => {
    const whole = renderHtml(formView(sample()));
    const wanted = printedLeaves(sample());
    let read = 0;
    for (let share = 0.2; share < 1; share += 0.02) {
      const reading = readSecHtml(whole.slice(0, Math.floor(whole.length * share)));
      const [half] = reading.documents;
      if (half === undefined) {
        expect(reading.problems.map(({ code }) => code)).toEqual(['HTML_NOT_A_FORM']);
        continue;
      }
      read++;
      const named = half.problems.filter(({ severity }) => severity !== 'info').map(({ path }) => path);
      const wrong = leafDifferences(wanted, printedLeaves(half.document)).map((line) => line.split(': ')[0] ?? '');
      expect(wrong.filter((leaf) => !named.some((path) => covers(path, leaf)))).toEqual([]);
    }
    expect(read).toBeGreaterThan(10);
  });
});

describe('what is no form', () => {
  it('is refused in one line', () => {
    const quoting = '<html><body><p>Form 4, Section 16(a): see 1. Title of Security.</p></body></html>';
    const { documents, problems } = readInput(bytes(quoting));
    expect(documents).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['HTML_NOT_A_FORM']);
    expect(problems[0]?.message).not.toContain('\n');
  });

  it.each([
    ['rows', (html: string) => html.replace('</tbody>', `${'<tr><td>Common<td>01/02/2003'.repeat(300_000)}</tbody>`)],
    ['nested tables', (html: string) => `${'<table><tr><td>'.repeat(600_000)}${html}`],
    ['words', (html: string) => html.replace('EXWG', 'word '.repeat(2_000_000))],
    ['marks', (html: string) => html.replace('</td>', `${'a<sup>(1)</sup>'.repeat(600_000)}</td>`)],
    ['tags that never end', (html: string) => html.replace('</td>', '<a b="'.repeat(1_600_000))],
  ])('ten megabytes of %s end in bounded time', (_, grow) => {
    const input = grow(page);
    const started = performance.now();
    const { documents, problems } = readSecHtml(input);
    // Generous: the reader takes about a second; one of quadratic time would take hours.
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(documents.length + problems.length).toBeGreaterThan(0);
  });
});

/** A problem at an element names all below it; a step without an index names all elements of its name. */
function covers(problem: string, leaf: string): boolean {
  const own = problem.replace(/\/value$/, '').split('/');
  const steps = leaf.split('/');
  return own.every(
    (step, i) =>
      step === steps[i] ||
      `${step}[1]` === steps[i] ||
      (!step.includes('[') && /^(?:reportingOwner|ownerSignature)$/.test(step) && steps[i]?.startsWith(`${step}[`)),
  );
}
