/** Below this, the form's smallest print would be hard to read, and its tables scroll sideways instead. */
const SMALLEST = 0.75;
/** A phone shows the form's boxes one below the other; making them small as well would help nobody. */
const NARROW = 640;

/** Makes the form as large as the pane allows, so that its widest table is seen whole where that is readable. Gives the undoing. */
export function fitPaper(paper: HTMLElement): () => void {
  const pane = paper.parentElement;
  if (pane === null) return () => {};
  let width = 0;
  const resize = () => {
    if (pane.clientWidth === 0 || pane.clientWidth === width) return;
    width = pane.clientWidth;
    paper.style.setProperty('zoom', '1');
    if (width < NARROW) return;
    const shares = Array.from(paper.querySelectorAll('.scroll'), (box) => box.clientWidth / (box.scrollWidth + 1));
    paper.style.setProperty('zoom', String(Math.max(SMALLEST, Math.min(1, ...shares))));
  };
  const observer = new ResizeObserver(resize);
  observer.observe(pane);
  resize();
  return () => observer.disconnect();
}
