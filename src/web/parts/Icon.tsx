import type { Verdict } from '../margin/counts.ts';

export type IconName = Verdict | 'pass' | 'doubt' | 'settled';

// Shapes differ as well as colours: octagon, triangle, clock, lamp, eye, tick.
const SHAPES: Readonly<Record<IconName, string>> = {
  suspended: 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3zM4 7v2h8V7z',
  deficient: 'M8 1.2 15.5 14.6H.5zM7.1 6v4.4h1.8V6zM7.1 11.5v1.7h1.8v-1.7z',
  late: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7.1 4h1.8v3.6l2.7 1.6-.9 1.5-3.6-2.1z',
  advice: 'M8 1a4.8 4.8 0 0 0-2.6 8.8V12h5.2V9.8A4.8 4.8 0 0 0 8 1zM5.8 13h4.4v1.9H5.8z',
  review:
    'M8 3C4.4 3 1.7 5.7 .5 8 1.7  10.3  4.4  13 8 13s6.3 -2.7  7.5 -5C14.3  5.7  11.6  3 8 3zM8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 6.7 a1.3  1.3  0 1 0 0 2.6  1.3  1.3  0 0 0 0-2.6 z',
  doubt:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm-.9 10h1.8v1.8H7.1zm0-1c0-2.2 2-2.2 2-3.7 0-1.5-2.4-1.5-2.5.2H4.8C4.9 2.9 11 2.9 11 6.3c0 2.2-2.1 2.4-2.1 3.7z',
  settled: 'M11.6 1 15 4.4 5.4 14 1 15l1-4.4zM3.6 11.3l-.5 1.6 1.6-.5 7.6-7.6-1.1-1.1z',
  pass: 'M6.2 13.2 .9  7.9 l1.7 -1.7  3.6  3.6 L13.4  2.6 l1.7  1.7 z',
};

/** A picture beside a word, never instead of one. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" data-verdict={name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fillRule="evenodd" d={SHAPES[name]} />
    </svg>
  );
}
