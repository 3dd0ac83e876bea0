import type { Desk } from '../desk/desk.ts';

/** What stands where the form would: a wait in words, a reason, or a hint. */
export function NoForm({ desk }: { readonly desk: Desk }) {
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
        <p>Open it again; if it moved or changed on the disk since, drop it anew.</p>
      </div>
    );
  }
  if (desk.opened === null) return <div className="blank-paper">Reading {file.name} …</div>;
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
        filer sends, and the text of a printed form.
      </p>
    </div>
  );
}
