import { DETECTION_PROBLEMS } from '../formats/detection/problems.ts';
import { EDGAR_SUBMISSION_PROBLEMS } from '../formats/edgarSubmission/problems.ts';
import { FORM_TEXT_PROBLEMS } from '../formats/formText/problems.ts';
import { IMAGE_PROBLEMS } from '../formats/image/problems.ts';
import { JSON_PROBLEMS } from '../formats/json/problems.ts';
import { OWNERSHIP_XML_PROBLEMS, type ProblemKind } from '../formats/ownershipXml/problems.ts';
import { PDF_PROBLEMS } from '../formats/pdf/problems.ts';
import { SEC_HTML_PROBLEMS } from '../formats/secHtml/problems.ts';
import { SUBMISSION_TEXT_PROBLEMS } from '../formats/submissionText/problems.ts';
import { XML_PROBLEMS } from '../formats/xml/problems.ts';
import { COMMAND_LINE_PROBLEMS } from './problems.ts';

/** What every problem code means. */
export function problemKinds(): ReadonlyMap<string, ProblemKind> {
  return new Map<string, ProblemKind>(
    [
      COMMAND_LINE_PROBLEMS,
      DETECTION_PROBLEMS,
      XML_PROBLEMS,
      OWNERSHIP_XML_PROBLEMS,
      JSON_PROBLEMS,
      SUBMISSION_TEXT_PROBLEMS,
      EDGAR_SUBMISSION_PROBLEMS,
      FORM_TEXT_PROBLEMS,
      SEC_HTML_PROBLEMS,
      PDF_PROBLEMS,
      IMAGE_PROBLEMS,
    ].flatMap((table) => Object.entries<ProblemKind>(table)),
  );
}
