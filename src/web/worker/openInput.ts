import { contextOf } from '../../checks/context.ts';
import { runChecks } from '../../checks/runChecks.ts';
import { Subject } from '../../checks/subject.ts';
import { placeText } from '../../formats/placeText.ts';
import { readInput } from '../../formats/readInput.ts';
import type { DocumentReading } from '../../model/reading.ts';
import { placesOf } from './cellPlaces.ts';
import { titleOf, titleText } from './documentTitle.ts';
import { formHtml } from './formHtml.ts';
import type { OpenedDocument, OpenedInput, OpenWish, ShownRule } from './messages.ts';

export interface Opened {
  readonly input: OpenedInput;
  /** The document shown; null when nothing could be read. */
  readonly reading: DocumentReading | null;
}

/** Reads one input and makes everything that the page shows of it and of one of its documents. */
export function openInput(bytes: Uint8Array, wish: OpenWish): Opened {
  const reading = readInput(bytes);
  const shown = reading.documents[wish.document] ?? reading.documents[0] ?? null;
  return {
    reading: shown,
    input: {
      format: reading.format,
      text: placeText(bytes, shown),
      titles: reading.documents.map((document) => titleText(titleOf(document))),
      attachments: reading.attachments,
      problems: reading.problems,
      document: shown === null ? null : showDocument(shown, reading.documents.indexOf(shown), wish),
    },
  };
}

function showDocument(reading: DocumentReading, index: number, wish: OpenWish): OpenedDocument {
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
    const shown = rules.get(rule.id);
    return shown === undefined ? [] : [{ ...finding, rule: shown }];
  });
  const html = formHtml(reading);
  return {
    index,
    title: titleOf(reading),
    formHtml: html,
    findings,
    rules: [...rules.values()],
    problems: reading.problems,
    places: placesOf(
      reading,
      html,
      findings.map((finding) => finding.at),
    ),
    receivedOn: context.receivedOn,
    judgedOn: new Subject(document, context).judgedOn,
  };
}
