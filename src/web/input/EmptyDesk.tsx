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
        <li>the JSON that this page hands out</li>
      </ul>
      <p>
        Each is known by its content; its name does not matter. It is read in this page and never leaves this machine.
      </p>
      <button type="button" onClick={tools.showExample}>
        Show the worked example
      </button>
    </div>
  );
}
