import { BenchSection } from '../bench/BenchSection.tsx';
import type { DeskTools } from '../desk/useDesk.ts';
import { CellAnswer } from './CellAnswer.tsx';
import { CountsLine } from './CountsLine.tsx';
import { countsOf } from './counts.ts';
import { ExampleNote } from './ExampleNote.tsx';
import { FindingList } from './FindingList.tsx';
import { matches } from './matches.ts';
import { ReaderProblems } from './ReaderProblems.tsx';
import { RuleList } from './RuleList.tsx';
import { SearchField } from './SearchField.tsx';

/** What we have to say about the form, and by which authority. */
export function Margin({ tools }: { readonly tools: DeskTools }) {
  const { desk } = tools;
  const document = desk.opened?.document ?? null;
  const file = desk.files.find(({ id }) => id === desk.currentId);
  return (
    <section className="pane margin" aria-label="Findings">
      <header className="pane-head">
        <h2>Findings</h2>
        {document !== null && <SearchField tools={tools} />}
      </header>
      {document === null && (
        <p className="quiet">Every rule that applies to the document is answered here, with its authority.</p>
      )}
      {document !== null && (
        <>
          <BenchSection tools={tools} />
          {desk.why && desk.cell !== null && <CellAnswer tools={tools} document={document} path={desk.cell} />}
          <CountsLine counts={countsOf(document)} judgedOn={document.judgedOn} />
          {file?.isExample === true && <ExampleNote tools={tools} />}
          <FindingList tools={tools} document={document} />
          <ReaderProblems problems={[...(desk.opened?.problems ?? []), ...document.problems]} search={desk.search} />
          {(['pass', 'inapplicable'] as const).map((outcome) => (
            <RuleList
              key={outcome}
              outcome={outcome}
              rules={document.rules.filter((rule) => rule.outcome === outcome && matches(desk.search, rule))}
              forcedOpen={desk.search !== ''}
            />
          ))}
        </>
      )}
    </section>
  );
}
