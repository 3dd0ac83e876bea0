import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PageSheet } from '../../formats/page/formPage.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import { setHovered, useHovered } from '../desk/hovered.ts';
import type { CellPlace } from '../worker/messages.ts';
import { type BoxedSpot, PageSheetView, spotPath } from './PageSheetView.tsx';
import { type PagePainter, pagePainter } from './pagePainter.ts';
import type { Spot } from './spots.ts';
import { ZOOMS, zoomTo } from './zoom.ts';

interface PagePicturesProps {
  readonly file: Blob;
  readonly pages: readonly PageSheet[];
  readonly places: Readonly<Record<FieldPath, CellPlace>>;
  readonly spots: readonly Spot[];
  /** What is lit while nothing is pointed at. */
  readonly chosen: CellPlace['source'];
  /** The place of the doubt in hand: it is shown large. */
  readonly doubted: CellPlace['source'];
  readonly onCell: (path: FieldPath) => void;
  /** Stands before the sizes. */
  readonly children: ReactNode;
}

/** The pages of a PDF or picture as they are seen, a box around every value. What is pointed at on the form lights up here. */
export function PagePictures({ file, pages, places, spots, chosen, doubted, onCell, children }: PagePicturesProps) {
  const [zoom, setZoom] = useState(1);
  const [failure, setFailure] = useState<string | null>(null);
  const view = useRef<HTMLElement>(null);
  const [painter, setPainter] = useState<Promise<PagePainter> | null>(null);
  useEffect(() => {
    const made = pagePainter(file);
    setPainter(made);
    made.catch((error: Error) => setFailure(error.message));
    return () => void made.then((one) => one.close()).catch(() => {});
  }, [file]);
  const hovered = useHovered();
  const pointed = hovered === null ? null : (places[hovered.path]?.source ?? null);
  const lit = pointed ?? chosen;
  const byPage = useMemo(() => boxesByPage(spots), [spots]);
  useEffect(() => {
    if (doubted?.box !== undefined && view.current !== null)
      setZoom(zoomTo(doubted.box, pages, doubted.page, view.current));
  }, [doubted, pages]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page of another size must be scrolled anew
  useLayoutEffect(() => {
    if (lit?.box === undefined || hovered?.side === 'input') return;
    const block = pointed === null ? 'center' : 'nearest';
    view.current?.querySelector('[data-lit]')?.scrollIntoView({ block, inline: block, behavior: 'instant' });
  }, [lit, hovered, pointed, zoom]);
  return (
    <>
      <div className="input-switches">
        {children}
        <fieldset className="input-switch" aria-label="Size of the pages">
          {ZOOMS.map((size) => (
            <button key={size} type="button" aria-pressed={zoom === size} onClick={() => setZoom(size)}>
              {size === 1 ? 'Fit' : `${size * 100} %`}
            </button>
          ))}
        </fieldset>
      </div>
      {failure !== null && (
        <p className="refusal" role="alert">
          This browser cannot paint the pages ({failure}). What was read of them is under “Text”.
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard reaches the same cells in the form */}
      <section
        ref={view}
        className="pages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
        tabIndex={0}
        aria-label={pages.length === 1 ? 'The page' : `The ${pages.length} pages`}
        onClick={(event) => {
          const path = spotPath(event.target);
          if (path !== null) onCell(path);
        }}
        onPointerMove={(event) => setHovered(spotPath(event.target), 'input')}
        onPointerLeave={() => setHovered(null, 'input')}
      >
        <div className="page-stack" style={{ width: `${zoom * 100}%` }}>
          {pages.map((sheet, index) => (
            <PageSheetView
              // biome-ignore lint/suspicious/noArrayIndexKey: pages keep their order
              key={index}
              index={index}
              sheet={sheet}
              painter={painter}
              spots={byPage.get(index + 1) ?? NO_SPOTS}
              lit={lit?.page === index + 1 ? (lit.box ?? null) : null}
              onFailure={setFailure}
            />
          ))}
        </div>
      </section>
    </>
  );
}

const NO_SPOTS: readonly BoxedSpot[] = [];

function boxesByPage(spots: readonly Spot[]): ReadonlyMap<number, readonly BoxedSpot[]> {
  const byPage = new Map<number, BoxedSpot[]>();
  for (const { path, state, page, box } of spots) {
    if (page === undefined || box === undefined) continue;
    byPage.set(page, [...(byPage.get(page) ?? []), { path, state, box }]);
  }
  return byPage;
}
