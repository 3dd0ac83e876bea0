import type { DeskTools } from '../desk/useDesk.ts';
import { progressInWords } from '../input/progressInWords.ts';

/** What stands where the form would: a wait in words, a reason, or a hint. */
export function NoForm({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const file = desk.files.find(({ id }) => id === desk.currentId);
  if (file === undefined) {
    return (
      <div className="blank-paper">
        <p>The form appears here, as the SEC shows it.</p>
        <p>Drop a filing anywhere in this window.</p>
      </div>
    );
  }
  if (desk.failure !== null) {
    return (
      <div className="blank-paper" role="alert">
        <h2>{file.name} could not be opened</h2>
        <p>{desk.failure}</p>
        <button type="button" onClick={() => change({ kind: 'retried' })}>
          Read it again
        </button>
      </div>
    );
  }
  if (desk.opened === null) return <Wait tools={tools} name={file.name} />;
  return (
    <div className="blank-paper">
      <h2>No ownership document in {file.name}</h2>
      {desk.opened.problems.map((problem) => (
        <p key={`${problem.code}${problem.at?.start}`}>
          {problem.message}
          {problem.at !== null && ` (line ${problem.at.line}, column ${problem.at.column})`}
        </p>
      ))}
      <p>
        What can be read: the XML of a Form 3, 4 or 5, EDGAR’s complete submission text, the edgarSubmission that a
        filer sends, the page that EDGAR shows, the text of a printed form, a PDF, and a PNG or JPEG picture of its
        page.
      </p>
    </div>
  );
}

/** A wait in words; where the server reads pages, how far it is and a way to stop it. */
function Wait({ tools, name }: { readonly tools: DeskTools; readonly name: string }) {
  const { desk, examiner } = tools;
  const file = desk.files.find(({ id }) => id === desk.currentId);
  const progress = file?.progress;
  if (file === undefined || progress === undefined) return <div className="blank-paper">Reading {name} …</div>;
  const share = progress === null ? undefined : (progress.page - 1 + progress.done) / progress.of;
  return (
    <div className="blank-paper">
      <p id="wait">
        Reading {name}: {progressInWords(progress)}
      </p>
      <progress aria-labelledby="wait" value={share} max={1} />
      <button type="button" onClick={() => examiner.cancel(file.id)}>
        Stop reading
      </button>
    </div>
  );
}
