import type { CalendarDate } from '../../base/calendarDate.ts';
import type { Rule } from '../../checks/rule.ts';
import type { RuleOutcome } from '../../checks/runChecks.ts';
import type { PageSheet } from '../../formats/page/formPage.ts';
import type { Addition } from '../../model/addition.ts';
import type { Doubt } from '../../model/doubts.ts';
import type { FieldPath } from '../../model/fieldPath.ts';
import type { DocumentType } from '../../model/ownershipDocument.ts';
import type { PageBox, Problem } from '../../model/problem.ts';
import type { AttachmentListing } from '../../model/reading.ts';
import type { Settlement, Signed } from '../../model/settlement.ts';

// What goes between the page and its worker: plain data only, since rules and source maps hold functions.

export type Format = 'xml' | 'filingXml' | 'json' | 'csv' | 'pdf' | 'settlements';

export type Ask =
  /** Read and check each file and say how it went, one by one. */
  | { readonly kind: 'survey'; readonly files: readonly SurveyFile[] }
  /** Read one input and show one of its documents. */
  | {
      readonly kind: 'open';
      readonly ticket: number;
      /** Of the file on the desk. */
      readonly id: number;
      readonly file: Blob;
      readonly name: string;
      readonly wish: OpenWish;
    }
  /** Make the settlement that adds something to the document opened last. */
  | {
      readonly kind: 'add';
      readonly ticket: number;
      readonly addition: Addition;
      readonly settlements: readonly Settlement[];
      readonly signed: Signed;
    }
  /** Stop reading the pages of a file. */
  | { readonly kind: 'cancel'; readonly id: number }
  /** Write the document opened last. */
  | { readonly kind: 'write'; readonly ticket: number; readonly format: Exclude<Format, 'pdf'> };

export interface SurveyFile {
  readonly id: number;
  readonly file: Blob;
}

export interface OpenWish {
  readonly document: number;
  /** The day of receipt that the user states; null leaves it to the submission's header. */
  readonly receivedOn: CalendarDate | null;
  /** What the user settled of this document. */
  readonly settlements: readonly Settlement[];
}

export type Reply =
  | { readonly kind: 'surveyed'; readonly outcomes: readonly InputOutcome[] }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: PageProgress }
  | { readonly kind: 'added'; readonly ticket: number; readonly settlement: Settlement }
  | { readonly kind: 'opened'; readonly ticket: number; readonly input: OpenedInput }
  | { readonly kind: 'written'; readonly ticket: number; readonly result: Written }
  | { readonly kind: 'failed'; readonly ticket: number; readonly message: string };

/** How far the server is with the pages of a file; null while other files are before it. */
export type PageProgress = { readonly page: number; readonly of: number; readonly done: number } | null;

/** How the reading and checking of one file went, for the list of files. */
export interface InputOutcome {
  readonly id: number;
  readonly title: string | null;
  readonly documents: number;
  readonly fails: number;
  readonly reviews: number;
  readonly errors: number;
  /** Places of which the reader is not sure: what a person is to settle. */
  readonly doubts: number;
  /** Why nothing could be read. */
  readonly unreadable: string | null;
}

/** One input, read; and one of its documents, checked and rendered. */
export interface OpenedInput {
  readonly format: string;
  readonly text: string;
  /** The sheets of a PDF or picture; none for what is text. */
  readonly pages: readonly PageSheet[];
  readonly titles: readonly string[];
  readonly attachments: readonly AttachmentListing[];
  readonly problems: readonly Problem[];
  readonly document: OpenedDocument | null;
}

export interface OpenedDocument {
  readonly index: number;
  readonly title: DocumentTitle;
  readonly formHtml: string;
  /** Gravest first. */
  readonly findings: readonly ShownFinding[];
  readonly rules: readonly ShownRule[];
  /** What the reader said, besides the doubts. */
  readonly problems: readonly Problem[];
  /** What a person is to settle, settled or not. */
  readonly doubts: readonly ShownDoubt[];
  /** What was settled beside the doubts: values corrected, parts added or left out. */
  readonly corrected: readonly ShownDoubt[];
  /** For every cell of the form, and every cell that a finding points at. */
  readonly places: Readonly<Record<FieldPath, CellPlace>>;
  readonly receivedOn: CalendarDate | null;
  readonly judgedOn: CalendarDate | null;
  /** The last day on which filing is timely, as far as the document shows it. */
  readonly dueOn: CalendarDate | null;
}

export interface DocumentTitle {
  readonly type: DocumentType | null;
  readonly owner: string | null;
  readonly moreOwners: number;
  readonly issuer: string | null;
  readonly symbol: string | null;
  readonly period: CalendarDate | null;
  readonly signedOn: CalendarDate | null;
  /** EDGAR's filing date, where the submission's header states it. */
  readonly filedOn: CalendarDate | null;
  readonly accessionNumber: string | null;
}

export type ShownRule = Omit<Rule, 'examine'> & { readonly outcome: RuleOutcome };

export interface ShownFinding {
  readonly rule: ShownRule;
  readonly outcome: 'fail' | 'review';
  readonly at: FieldPath;
  readonly message: string;
  readonly remedy: string;
}

/** A doubt with its names; its paths are those of the document as read. */
export interface ShownDoubt extends Doubt {
  /** Such as `Table I, line 2, column 5`. */
  readonly form: string;
  /** Such as `transaction shares`. */
  readonly words: string;
  /** Its path on the form shown; null when it was left out with its line. */
  readonly shownAt: FieldPath | null;
  /** Where in the input it stood, or where the reader looked for it. */
  readonly source: CellPlace['source'];
}

/** Where a cell is: on the form in words, in XML, and in the text of the input. */
export interface CellPlace {
  readonly form: string;
  readonly xpath: string;
  readonly source: {
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly confidence: number;
    /** For inputs with pages: the page, 1-based, and where on it. */
    readonly page?: number;
    readonly box?: PageBox;
  } | null;
  /** Set for what a person can set: one value, or the marks of a cell. */
  readonly field: EditableField | null;
}

/** A value of the form as a person edits it. Its place is one of the document as read. */
export interface EditableField {
  readonly place: Doubt;
  /** What it shows now; null when nothing. */
  readonly text: string | null;
  readonly words: string;
}

export interface Written {
  readonly text: string;
  /** Why EDGAR would suspend it; empty when no rule says so, and for what is not meant for filing. */
  readonly refusals: readonly string[];
}
