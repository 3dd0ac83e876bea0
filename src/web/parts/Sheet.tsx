import { type ReactNode, useEffect, useId, useRef } from 'react';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the edge of the desk: takes the focus when it opens and gives it back when it closes. Nothing is blocked. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const field = sheet.current?.querySelector<HTMLElement>('.sheet-body :is(textarea, input, button, a)');
    (field ?? sheet.current)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section ref={sheet} className="sheet" aria-labelledby={titleId} tabIndex={-1}>
      <header className="pane-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" onClick={onClose} title="Key: Esc">
          Close
        </button>
      </header>
      <div className="sheet-body">{children}</div>
    </section>
  );
}
