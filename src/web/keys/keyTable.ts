export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the page says of its keys. The ones that move in the form and in the list of files work where the focus is there. */
export const KEYS: readonly KeyLine[] = [
  { keys: ['/'], does: 'search findings and rules' },
  { keys: ['j', 'k'], does: 'next, previous finding' },
  { keys: ['Enter'], does: 'go to the cell of the finding; on a cell: edit it' },
  { keys: ['Space'], does: 'on a cell: its rules and its place in the input' },
  { keys: ['w'], does: 'why: open or close the answer about the lit cell' },
  { keys: ['n', 'p'], does: 'next, previous doubt of the reading' },
  { keys: ['a'], does: 'accept the reading, or record the boxes pressed' },
  { keys: ['1', '…', '9'], does: 'take that reading, or press that box' },
  { keys: ['e'], does: 'type the value of the doubt, or edit the lit cell' },
  { keys: ['x'], does: 'leave it out' },
  { keys: ['i'], does: 'add a line, person, footnote or signature' },
  { keys: ['u', 'Ctrl Z'], does: 'undo the last step' },
  { keys: ['Ctrl Shift Z'], does: 'redo it' },
  { keys: ['t'], does: 'pages or text of a PDF or picture' },
  { keys: ['d'], does: 'downloads' },
  { keys: ['o'], does: 'open files' },
  { keys: ['[', ']'], does: 'previous, next file' },
  { keys: ['↑', '↓', '←', '→'], does: 'move among the cells of the form, or the files' },
  { keys: ['Home', 'End'], does: 'first, last cell' },
  { keys: ['Esc'], does: 'one step back: panel, answer, search, choice' },
  { keys: ['?'], does: 'all keys' },
];
