import type { CalendarDate } from '../../base/calendarDate.ts';
import { parseDate } from '../../base/calendarDate.ts';
import type { FormView } from '../formView.ts';
import { printable } from '../text/printable.ts';
import { drawBoxes, drawOwners } from './boxes.ts';
import { drawExplanations, drawNotices, drawSignatures } from './closing.ts';
import { continuation } from './continuation.ts';
import { drawTable } from './drawTable.ts';
import { fontChain } from './fontChain.ts';
import { drawHeading } from './heading.ts';
import { runMaker } from './runs.ts';
import { LEFT, numberPages, PAGE, type Sheet, sheetOf, WIDTH } from './sheet.ts';
import { SMALL } from './styles.ts';
import { typesetter } from './typesetter.ts';

export interface PdfOptions {
  /** The day that the file says it was made. Default: the last signature's, else the period's. */
  readonly createdOn?: CalendarDate | null;
}

export interface Pdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that no installed font has, each printed as U+FFFD. Empty for nearly every form. */
  readonly warnings: readonly string[];
}

/**
 * The official form on US Letter pages, landscape, every font embedded. The same view gives the same bytes. Tables repeat
 * their heads on every page, and no row is parted unless it is taller than a page. Not modelled: tags for screen readers
 * (the HTML has them), and the bidirectional algorithm beyond what `typesetter.ts` says.
 */
export async function renderPdf(view: FormView, options: PdfOptions = {}): Promise<Pdf> {
  // Loaded here, so that commands that make no PDF start without it.
  const { default: PDFDocument } = await import('pdfkit');
  const missing = new Set<string>();
  const setter = typesetter(runMaker(fontChain(), (character) => missing.add(character)));
  const title = titleOf(view);
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    bufferPages: true,
    // No font at all until one is chosen: the built-in ones garble what is not Western European.
    font: null as unknown as string,
    lang: 'en-US',
    displayTitle: true,
    info: { Title: title, Creator: 'section16', Producer: 'section16', CreationDate: creationDate(view, options) },
  });
  const bytes = collect(document);
  drawForm(
    view,
    sheetOf(document, setter, (sheet) => drawRunningHead(title, sheet)),
    (sheet) => numberPages(document, sheet, SMALL),
  );
  document.end();
  return { bytes: await bytes, warnings: [...missing].map(warning) };
}

function drawForm(view: FormView, sheet: Sheet, finish: (sheet: Sheet) => void): void {
  const rest = continuation();
  drawHeading(view, sheet);
  drawBoxes(view, sheet, rest);
  drawTable(view.tableI, sheet);
  drawTable(view.tableII, sheet);
  drawOwners(view, sheet, rest);
  drawExplanations(view, sheet, rest);
  drawSignatures(view, sheet);
  drawNotices(view, sheet);
  finish(sheet);
}

function titleOf({ documentType, issuer, owners }: FormView): string {
  const names = [issuer.name, owners[0]?.name].map((piece) => printable(piece?.text ?? '').trim());
  return [`SEC Form ${documentType}`.trim(), ...names.filter((name) => name !== '')].join(' – ');
}

function drawRunningHead(title: string, sheet: Sheet): void {
  const [line] = sheet.typesetter.lines([{ text: title, style: SMALL }], WIDTH);
  if (line !== undefined) sheet.draw([line], { x: LEFT, top: sheet.y, width: WIDTH, leading: 8 });
  sheet.y += 14;
}

function creationDate({ signatures, period }: FormView, { createdOn }: PdfOptions): Date {
  const days = [...signatures.map(({ date }) => date.text), period.value.text].map(isoOf);
  const day =
    createdOn ??
    days
      .slice(0, -1)
      .filter((each) => each !== null)
      .sort()
      .at(-1) ??
    days.at(-1);
  return new Date(`${day ?? '1970-01-01'}T00:00:00Z`);
}

/** `MM/DD/YYYY` as the form prints it. */
function isoOf(text: string): CalendarDate | null {
  return parseDate(text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2'));
}

function warning(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `No installed font has the character U+${code}; the PDF shows U+FFFD in its place.`;
}

function collect(document: NodeJS.ReadableStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
