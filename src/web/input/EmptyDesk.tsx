import { Kept } from '../bench/Kept.tsx';
import type { DeskTools } from '../desk/useDesk.ts';

/** The desk with nothing on it says what it takes. */
export function EmptyDesk({ tools }: { readonly tools: DeskTools }) {
  return (
    <div className="teach">
      <p>
        <strong>Drop a Form 3, 4 or 5 here</strong>, or many, or a folder of them.
      </p>
      <ul>
        <li>the ownership XML, of any schema version since 2003</li>
        <li>the complete submission text file (.txt) from EDGAR</li>
        <li>the edgarSubmission file that a filer sends</li>
        <li>the page of a form as EDGAR shows it, or the text of a printed one, however it was copied</li>
        <li>a PDF, or a PNG or JPEG picture of its page: scans are recognised on this machine</li>
        <li>the JSON that this page hands out</li>
      </ul>
      <p>
        Each is known by its content; its name does not matter. It is read on this machine and never leaves it. What the
        reader doubts comes to a queue on the right, and one key settles each.
      </p>
      <Kept />
      <button type="button" onClick={tools.showExample}>
        Show the worked example
      </button>
    </div>
  );
}
