export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** The files of a file picker or of the clipboard. */
export function namedFiles(list: Iterable<File>): NamedFile[] {
  return Array.from(list, (file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** The files of a drop, folders walked to their ends, in the order of their names. */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  // Entries must be taken before the first await: the browser empties the transfer when the event is over.
  const entries = Array.from(transfer.items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const plain = namedFiles(transfer.files);
  if (entries.every((entry) => entry === null)) return plain;
  const walked = await Promise.all(entries.map((entry) => (entry === null ? [] : walk(entry))));
  return walked.flat();
}

async function walk(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const found: NamedFile[] = [];
  for (const child of (await children(entry)).sort(byName)) found.push(...(await walk(child)));
  return found;
}

/** A folder gives its entries a hundred at a time, until it gives none. */
async function children(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const byName = (a: FileSystemEntry, b: FileSystemEntry) => (a.name < b.name ? -1 : 1);
