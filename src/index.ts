// biome-ignore-all assist/source/organizeImports: in the order in which one reads it
/**
 * The library, in the order in which one reads it: small exact values, the ownership document, readers and writers, the
 * rules, the forms, the calendar. Everything here is pure, knows no platform, and runs the same in Node and in a browser.
 */

// Exact values.
export * from './base/calendarDate.ts';
export { Decimal } from './base/decimal.ts';
export * from './base/easternTime.ts';

// The ownership document: Forms 3, 4 and 5 and their amendments.
export * from './model/ownershipDocument.ts';
export * from './model/reportingOwner.ts';
export * from './model/tableRow.ts';
export { ABSENT, type Footnoted, footnoted, isEmpty } from './model/footnoted.ts';
export type { ExtraElement, Spelling } from './model/asWritten.ts';
export * from './model/make.ts';
export { type FieldPath, fieldPath, rowPath, toXPath, WHOLE_DOCUMENT } from './model/fieldPath.ts';
export { type FormNumber, formNumber, isAmendment, onTheForm } from './model/onTheForm.ts';

// Reading and writing. Readers never throw: any bytes give documents, or problems, or both.
export { readInput } from './formats/readInput.ts';
export { readOwnershipXml } from './formats/ownershipXml/read.ts';
export { type WriteKind, writeOwnershipXml } from './formats/ownershipXml/write.ts';
export { rewriteOwnershipXml } from './formats/ownershipXml/rewrite.ts';
export { jsonOf, writeJson } from './formats/json/write.ts';
export { readJson } from './formats/json/read.ts';
export {
  CSV,
  TSV,
  type Dialect,
  datasetStream,
  datasetStreamHeader,
  datasetTables,
} from './formats/datasetTsv/write.ts';
export type { DatasetEntry } from './formats/datasetTsv/lines.ts';
export type { AttachmentListing, DocumentReading, Reading } from './model/reading.ts';
export type { Position, Problem, Severity, SourceMap, SourcePlace } from './model/problem.ts';
export type { Filer, FilingFacts } from './model/filingFacts.ts';

// Does the document obey? Every rule with its authority.
export { type CheckContext, contextOf, NO_CONTEXT } from './checks/context.ts';
export {
  type CheckReport,
  type RuleFinding,
  type RuleOutcome,
  type RuleResult,
  runChecks,
} from './checks/runChecks.ts';
export type { Consequence, Finding, Rule } from './checks/rule.ts';
export { RULES } from './checks/registry.ts';
export type { Authority, AuthorityKind, Confidence } from './law/authority.ts';

// What a person reads.
export { type FormView, type FormViewOptions, formView } from './render/formView.ts';
export { formStyle, type HtmlLayout, type HtmlOptions, renderHtml } from './render/html.ts';
export { renderText, type TextOptions } from './render/text.ts';
export { renderEnglish } from './render/english.ts';

// What a filer sends, refused where EDGAR would suspend it.
export { type FilerDocument, filerDocument } from './filing/filerDocument.ts';

// When is it due?
export {
  type DueDate,
  type Form3Event,
  type Form4Options,
  form3Due,
  form4Due,
  form5Due,
  postingDue,
} from './law/dueDates.ts';
export type { DueStep } from './law/dueSteps.ts';
export { addBusinessDays, isBusinessDay, nextBusinessDay, rollToBusinessDay } from './law/businessDays.ts';
