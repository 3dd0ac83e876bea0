import { readJson } from '../../formats/json/read.ts';
import type { PageSheet } from '../../formats/page/formPage.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import type { Problem, SourcePlace } from '../../model/problem.ts';
import type { DocumentReading, Reading } from '../../model/reading.ts';
import type { PageProgress } from './messages.ts';

/** A reading of pages, with the text that its positions count in and the sheets that their boxes stand on. */
export interface PagesRead {
  readonly reading: Reading;
  readonly text: string;
  readonly pages: readonly PageSheet[];
}

/** The server's answer: see `readRoute`. */
interface Answer {
  readonly format: string;
  readonly text: string;
  readonly pages: readonly PageSheet[];
  readonly problems: readonly Problem[];
  readonly documents: readonly {
    readonly json: string;
    readonly problems: readonly Problem[];
    readonly places: Readonly<Record<FieldPath, SourcePlace>>;
  }[];
}

type Line = NonNullable<PageProgress> | { readonly reading: Answer };

/** Has the server of the page read a PDF or picture: a browser has no engine for it. */
export async function pagesOnServer(
  bytes: Uint8Array,
  onProgress: (progress: PageProgress) => void,
  signal: AbortSignal,
): Promise<PagesRead> {
  onProgress(null);
  const answer = await fetch('/api/read', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/x-ndjson' },
    body: new Uint8Array(bytes),
    signal,
  }).catch((error: Error) => {
    if (signal.aborted) throw error;
    throw new Error(
      'The server of this page, which reads PDFs and pictures, does not answer. Start it again with npm start.',
    );
  });
  if (!answer.ok || answer.body === null) throw new Error((await answer.text()).trim());
  for await (const line of linesOf(answer.body)) {
    if ('reading' in line) return pagesRead(line.reading);
    onProgress(line);
  }
  throw new Error('The server of this page stopped before the file was read. Its console says more.');
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
    if (done) return;
  }
}

function pagesRead({ format, text, pages, problems, documents }: Answer): PagesRead {
  const readings = documents.flatMap(({ json, problems: about, places }): DocumentReading[] => {
    const [read] = readJson(json).documents;
    if (read === undefined) return [];
    const source = { at: (path: FieldPath) => places[path] ?? null };
    return [{ document: read.document, problems: about, source, name: null, filing: null }];
  });
  return { reading: { format, problems, documents: readings, attachments: [] }, text, pages };
}
