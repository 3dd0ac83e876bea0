const GAP_PX = 4;

/** Puts a panel under a cell of the form, inside the width of what scrolls around both, and brings it into view. */
export function placeBeside(panel: HTMLElement, cell: HTMLElement | null): void {
  const pane = panel.offsetParent;
  if (!(pane instanceof HTMLElement)) return;
  const around = pane.getBoundingClientRect();
  const box = cell?.getBoundingClientRect() ?? around;
  const left = box.left - around.left + pane.scrollLeft;
  const most = pane.scrollLeft + pane.clientWidth - panel.offsetWidth - GAP_PX;
  panel.style.setProperty('left', `${Math.max(GAP_PX, Math.min(left, most))}px`);
  panel.style.setProperty('top', `${(cell === null ? box.top : box.bottom) - around.top + pane.scrollTop + GAP_PX}px`);
  panel.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
