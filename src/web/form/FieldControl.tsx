import { CODE_LISTS } from '../../model/codeLists.ts';
import type { EditableField } from '../worker/messages.ts';

interface FieldControlProps {
  readonly id: string;
  readonly field: EditableField;
  readonly text: string;
  readonly refusal: string | null;
  readonly onText: (text: string) => void;
}

const HINTS: Readonly<Record<string, string>> = {
  date: 'MM/DD/YYYY',
  decimal: 'digits, commas as you like',
  transactionCode: 'one letter',
};

/** Longer texts are edited in several lines. */
const LONG = 60;

/** Takes one value by its type: a list of codes is chosen from, a box is checked or not, anything else is typed. */
export function FieldControl({ id, field, text, refusal, onText }: FieldControlProps) {
  const { kind } = field.place.field;
  const type = field.place.field.kind === 'value' ? field.place.field.type : 'text';
  const hint = kind === 'marks' ? 'numbers of footnotes' : HINTS[type];
  const shared = { id, value: text, 'aria-invalid': refusal !== null, 'aria-describedby': `${id}-said` } as const;
  const codes = type === 'transactionCode' ? undefined : CODE_LISTS[type]?.codes;
  return (
    <div className="field">
      <label htmlFor={id}>
        {kind === 'marks' ? 'footnote marks' : field.words}
        {hint !== undefined && <span className="quiet"> {hint}</span>}
      </label>
      {type === 'boolean' || codes !== undefined ? (
        <select {...shared} onChange={(event) => onText(event.target.value)}>
          <option value="">nothing stated</option>
          {(codes ?? ['1', '0']).map((code) => (
            <option key={code} value={code}>
              {codes === undefined ? (code === '1' ? 'checked' : 'not checked') : code}
            </option>
          ))}
        </select>
      ) : type === 'text' && kind === 'value' && text.length > LONG ? (
        <textarea {...shared} rows={5} onChange={(event) => onText(event.target.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onText(event.target.value)}
        />
      )}
      <p
        id={`${id}-said`}
        className={refusal === null ? 'quiet' : 'refusal'}
        role={refusal === null ? undefined : 'alert'}
      >
        {refusal ?? readInWords(field)}
      </p>
    </div>
  );
}

/** What was read, where it is not what the form shows now. */
function readInWords({ place, text }: EditableField): string {
  if (place.field.kind === 'marks' || place.read === text) return '';
  return `read: ${place.read ?? 'nothing'}`;
}
