import { contextOf } from '../../checks/context.ts';
import { runChecks } from '../../checks/runChecks.ts';
import { Subject } from '../../checks/subject.ts';
import { placeText } from '../../formats/placeText.ts';
import { type Doubt, doubtsOf } from '../../model/doubts.ts';
import type { DocumentReading } from '../../model/reading.ts';
import { type SettledReading, settledReading } from '../../model/settledReading.ts';
import { placesOf } from './cellPlaces.ts';
import { titleOf, titleText } from './documentTitle.ts';
import { dueOn } from './dueOn.ts';
import { formHtml } from './formHtml.ts';
import type { KnownInput } from './inputs.ts';
import type { OpenedDocument, OpenedInput, OpenWish, ShownRule } from './messages.ts';
import { correctedPlaces, shownDoubts } from './shownDoubts.ts';

export interface Opened {
  readonly input: OpenedInput;
  /** The document shown; null when nothing could be read. */
  readonly shown: ShownDocument | null;
}

/** One document as read and as settled. */
export interface ShownDocument {
  readonly read: DocumentReading;
  readonly doubts: readonly Doubt[];
  readonly settled: SettledReading;
}

type Known = Pick<KnownInput, 'reading' | 'text' | 'pages'>;

/** Makes everything that the page shows of an input, and of one of its documents with what the user settled of it. */
export function openInput(bytes: Uint8Array, wish: OpenWish, known: Known): Opened {
  const { reading, text, pages = [] } = known;
  const read = reading.documents[wish.document] ?? reading.documents[0] ?? null;
  const shown = read === null ? null : withSettlements(read, wish);
  return {
    shown,
    input: {
      format: reading.format,
      text: text ?? placeText(bytes, read),
      pages,
      titles: reading.documents.map((document) => titleText(titleOf(document))),
      attachments: reading.attachments,
      problems: reading.problems,
      document: shown === null ? null : showDocument(shown, reading.documents.indexOf(shown.read), wish),
    },
  };
}

function withSettlements(read: DocumentReading, { settlements }: OpenWish): ShownDocument {
  const doubts = doubtsOf(read.document, read.problems);
  return { read, doubts, settled: settledReading(read, settlements) };
}

function showDocument(shown: ShownDocument, index: number, wish: OpenWish): OpenedDocument {
  const { reading } = shown.settled;
  const { document } = reading;
  const context = contextOf(reading, wish.receivedOn === null ? {} : { receivedOn: wish.receivedOn });
  const report = runChecks(document, context);
  const rules = new Map(
    report.results.map(({ rule: { examine: _, ...rule }, outcome }): [string, ShownRule] => [
      rule.id,
      { ...rule, outcome },
    ]),
  );
  const findings = report.findings.flatMap(({ rule, ...finding }) => {
    const known = rules.get(rule.id);
    return known === undefined ? [] : [{ ...finding, rule: known }];
  });
  const html = formHtml(reading);
  const doubts = shownDoubts(shown);
  const corrected = correctedPlaces(shown, wish.settlements);
  const settleable = [...doubts, ...corrected].flatMap(({ shownAt }) => shownAt ?? []);
  const others = [...findings.map((finding) => finding.at), ...settleable];
  const doubted = new Set(shown.doubts.flatMap((doubt) => doubt.problems));
  return {
    index,
    title: titleOf(reading),
    formHtml: html,
    findings,
    rules: [...rules.values()],
    problems: shown.read.problems.filter((problem) => !doubted.has(problem)),
    doubts,
    corrected,
    places: placesOf(shown.settled, html, others),
    receivedOn: context.receivedOn,
    judgedOn: new Subject(document, context).judgedOn,
    dueOn: dueOn(document),
  };
}
