import { PLACEHOLDERS } from '../desk/example.ts';
import type { DeskTools } from '../desk/useDesk.ts';

/** Says that this is an example, and which of its values its source does not show. */
export function ExampleNote({ tools }: { readonly tools: DeskTools }) {
  const { desk, change } = tools;
  const places = desk.opened?.document?.places ?? {};
  return (
    <details className="example-note">
      <summary>This is the worked example, with {PLACEHOLDERS.length} placeholders</summary>
      <p>A real Form 5 of February 2005. Its source is the printed form, which does not show everything:</p>
      <ul>
        {PLACEHOLDERS.map(({ at, says }) => (
          <li key={at}>
            {at in places ? (
              <button
                type="button"
                className="link"
                onClick={() => change({ kind: 'cellChosen', path: at, show: true })}
              >
                {places[at]?.form}
              </button>
            ) : (
              <b>Not on the form</b>
            )}{' '}
            {says}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => change({ kind: 'cleared' })}>
        Remove the example
      </button>
    </details>
  );
}
