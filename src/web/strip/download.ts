import type { ExaminerClient } from '../worker/client.ts';
import type { DocumentTitle, Format } from '../worker/messages.ts';

export interface DownloadOutcome {
  readonly says: string;
  readonly reasons: readonly string[];
  /** Set when nothing was handed out because of the reasons; does so in spite of them. */
  readonly anyway: (() => DownloadOutcome) | null;
}

const TYPES: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
  xml: ['xml', 'text/xml'],
  filingXml: ['filing.xml', 'text/xml'],
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
  pdf: ['pdf', 'application/pdf'],
  settlements: ['settlements.json', 'application/json'],
};

/** Writes the open document and hands the file to the browser. The PDF is drawn by the server on this machine. */
export async function download(
  examiner: ExaminerClient,
  format: Format,
  title: DocumentTitle,
): Promise<DownloadOutcome> {
  try {
    const { text, refusals } = await examiner.write(format === 'pdf' ? 'json' : format);
    const { content, warnings } = format === 'pdf' ? await pdfOf(text, title.filedOn) : { content: text, warnings: '' };
    const hand = () => handOut(content, format, title, warnings);
    if (refusals.length === 0) return hand();
    return { says: 'EDGAR would suspend this document:', reasons: refusals, anyway: hand };
  } catch (error) {
    return said(`Not written. ${error instanceof Error ? error.message : String(error)}`);
  }
}

function handOut(content: string | Blob, format: Format, title: DocumentTitle, warnings: string): DownloadOutcome {
  const [ending, type] = TYPES[format];
  const name = `${fileName(title)}.${ending}`;
  save(new Blob([content], { type }), name);
  return said(`${name} is with your downloads. ${warnings}`);
}

function said(says: string): DownloadOutcome {
  return { says, reasons: [], anyway: null };
}

async function pdfOf(json: string, filedOn: string | null): Promise<{ content: Blob; warnings: string }> {
  const answer = await fetch(`/api/pdf${filedOn === null ? '' : `?filedOn=${filedOn}`}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: json,
  }).catch(() => {
    throw new Error('The server of this page does not answer. Start it again with npm start.');
  });
  if (!answer.ok) throw new Error(await answer.text());
  const warnings = decodeURIComponent(answer.headers.get('Section16-Warnings') ?? '');
  return { content: await answer.blob(), warnings };
}

/** Such as `form5-rogers-gary-a-2004-12-31`. */
export function fileName({ type, owner, period }: DocumentTitle): string {
  const parts = [`form${type?.replace('/', '') ?? ''}`, owner ?? '', period ?? ''];
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is over, but some ask for the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
