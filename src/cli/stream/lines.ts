/** A line of a stream without its end, or one that was too long to keep. */
export type Line = { readonly text: string } | { readonly tooLong: true };

const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, as UTF-8, ended by LF or CR LF; the last may lack its end. Keeps no more than one chunk
 * and one line of at most `limit` bytes; a longer line is skipped to its end and reported.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let pending = false;
  const take = (): Line => {
    const line: Line = length > limit ? { tooLong: true } : { text: textOf(parts, length) };
    parts = [];
    length = 0;
    pending = false;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (pending) yield take();

  function keep(part: Uint8Array): void {
    pending = true;
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  }
}

function textOf(parts: readonly Uint8Array[], length: number): string {
  const only = parts.length === 1 ? parts[0] : undefined;
  const bytes =
    only === undefined ? Buffer.concat(parts, length) : Buffer.from(only.buffer, only.byteOffset, only.length);
  const text = bytes.toString('utf8');
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
