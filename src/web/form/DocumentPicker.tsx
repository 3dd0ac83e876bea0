import type { DeskTools } from '../desk/useDesk.ts';

/** Chooses among the ownership documents of a submission that holds several, and lists what else is in it. */
export function DocumentPicker({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const titles = desk.opened?.titles ?? [];
  const attachments = desk.opened?.attachments ?? [];
  if (titles.length < 2 && attachments.length === 0) return null;
  return (
    <div className="documents">
      {titles.length > 1 && (
        <label>
          Document
          <select
            value={desk.documentIndex}
            onChange={(event) => change({ kind: 'documentChosen', index: Number(event.target.value) })}
          >
            {titles.map((title, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: documents of one input keep their order
              <option key={index} value={index}>
                {index + 1} of {titles.length}: {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {attachments.length > 0 && (
        <details>
          <summary>
            {attachments.length} other {attachments.length === 1 ? 'document' : 'documents'} in the submission
          </summary>
          <ul>
            {attachments.map((attachment, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two exhibits apart for sure
              <li key={index}>
                {[attachment.type, attachment.name, attachment.description].filter((part) => part !== null).join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
