import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { detect } from './detect.ts';
import { readOwnershipXml } from './ownershipXml/read.ts';
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
    case 'json':
      return refusedInput([
        {
          code: 'INPUT_NOT_READ_YET',
          severity: 'error',
          path: '/',
          message: 'This format is not read yet by this version.',
          at: null,
        },
      ]);
    case 'unknown':
      return refusedInput([detected.refusal]);
  }
}

/** The reading of an input that no reader takes. */
function refusedInput(problems: readonly Problem[]): Reading {
  return { format: 'unknown', documents: [], attachments: [], problems };
}
