import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { detect } from './detect.ts';
import { readEdgarSubmission } from './edgarSubmission/read.ts';
import { readFormText } from './formText/read.ts';
import { readJson } from './json/read.ts';
import { readOwnershipXml } from './ownershipXml/read.ts';
import { readSecHtml } from './secHtml/read.ts';
import { readSubmissionText } from './submissionText/read.ts';

/**
 * Reads an input of any format, told by its content. Never throws: any bytes give documents, or problems that say why not
 * (`/` as path), or both.
 */
export function readInput(bytes: Uint8Array): Reading {
  const detected = detect(bytes);
  switch (detected.format) {
    case 'ownershipXml':
      return readOwnershipXml(bytes);
    case 'submissionText':
      return readSubmissionText(bytes);
    case 'edgarSubmission':
      return readEdgarSubmission(bytes);
    case 'json':
      return readJson(bytes);
    case 'secHtml':
      return readSecHtml(bytes);
    case 'formText':
      return readFormText(bytes);
    case 'unknown':
      return refusedInput([detected.refusal]);
  }
}

/** The reading of an input that no reader takes. */
function refusedInput(problems: readonly Problem[]): Reading {
  return { format: 'unknown', documents: [], attachments: [], problems };
}
