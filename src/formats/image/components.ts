/** A connected piece of ink: a letter, a part of one, a frame. Bounds include `left` and `top`, not `right` and `bottom`. */
export interface Component {
  /** Its number in the map of labels. */
  readonly label: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pixels: number;
}

export interface Components {
  readonly list: readonly Component[];
  /** For each pixel the number of its component, from 1; 0 where there is no ink. */
  readonly labels: Int32Array;
}

/** The pieces of ink of a page, pixels that touch at a corner counted as one piece. */
export function componentsOf(ink: Uint8Array, width: number): Components {
  const labels = new Int32Array(ink.length);
  const stack = new Int32Array(ink.length);
  const list: Component[] = [];
  for (let first = 0; first < ink.length; first++) {
    if (ink[first] !== 1 || labels[first] !== 0) continue;
    const label = list.length + 1;
    labels[first] = label;
    stack[0] = first;
    let [left, right, top, bottom] = [width, 0, ink.length, 0];
    let pixels = 0;
    for (let depth = 1; depth > 0; ) {
      const at = stack[--depth] ?? 0;
      const x = at % width;
      const y = (at - x) / width;
      pixels++;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      if (y >= bottom) bottom = y + 1;
      for (let dy = -width; dy <= width; dy += width) {
        for (let dx = x === 0 ? 0 : -1; dx <= (x === width - 1 ? 0 : 1); dx++) {
          const next = at + dy + dx;
          if (ink[next] !== 1 || labels[next] !== 0) continue;
          labels[next] = label;
          stack[depth++] = next;
        }
      }
    }
    list.push({ label, left, top, right, bottom, pixels });
  }
  return { list, labels };
}
