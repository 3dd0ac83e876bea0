import { type ReactNode, useEffect, useState } from 'react';
import { droppedFiles, type NamedFile, namedFiles } from './droppedFiles.ts';

interface DropAreaProps {
  readonly onFiles: (files: readonly NamedFile[]) => void;
  readonly children: ReactNode;
}

/** The whole window takes files and folders that are dropped, and text or files that are pasted outside a field. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(onFiles);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null) return;
      const files = pasted(event.clipboardData);
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [onFiles]);
  return (
    <div className="page" data-drop={over ? 'over' : undefined}>
      {children}
      {over && <p className="drop-notice">Let go to read the files here. They stay on this machine.</p>}
    </div>
  );
}

function pasted(data: DataTransfer | null): NamedFile[] {
  if (data === null) return [];
  if (data.files.length > 0) return namedFiles(data.files);
  const text = data.getData('text/plain');
  return text.trim() === '' ? [] : [{ name: 'Pasted text', file: new Blob([text]) }];
}
