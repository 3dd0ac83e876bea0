import type { ProblemKind } from '../formats/ownershipXml/problems.ts';

/** Problems that the command line names itself, before or beside those of the readers. */
export const COMMAND_LINE_PROBLEMS = {
  INPUT_NOT_OPENED: {
    severity: 'error',
    means: 'The file cannot be opened: it is not there, is a folder that cannot be listed, or may not be read.',
    remedy: 'Check the name and the permissions.',
  },
  INPUT_WITHOUT_DOCUMENT: {
    severity: 'error',
    means: 'The input was read and holds no ownership document.',
    remedy: 'Give the Form 3, 4 or 5 itself, or the submission it stands in.',
  },
  READER_FAULT: {
    severity: 'error',
    means: 'The reader failed on this input, which is a fault of the program and not of the input.',
    remedy: 'Report it with the input, if the input is public.',
  },
  LINE_NOT_JSON: {
    severity: 'error',
    means: 'With --stream: the line is not a JSON object.',
    remedy: 'Give {"id": …, "body": "…"} on one line.',
  },
  LINE_WITHOUT_BODY: {
    severity: 'error',
    means: 'With --stream: the line has no text under "body".',
    remedy: 'Put the input there, as text or as base64.',
  },
  LINE_ENCODING: {
    severity: 'error',
    means: 'With --stream: "encoding" is neither "base64" nor left out, or the body is not base64.',
    remedy: 'Correct the encoding or the body.',
  },
  LINE_TOO_LONG: {
    severity: 'error',
    means: 'With --stream: the line is longer than 256 MiB. It is passed over; the next line is read.',
    remedy: 'Give the input as a file.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
