import { form3, form4, form5 } from '../../../src/checks/samples.ts';
import { writeOwnershipXml } from '../../../src/formats/ownershipXml/write.ts';

/** Filings of invented persons as files. */
export const FORM_3 = writeOwnershipXml(form3(), 'record');
export const FORM_4 = writeOwnershipXml(form4(), 'record');
export const FORM_5 = writeOwnershipXml(form5(), 'record');

/** A date that does not exist: read, with an error. */
export const FORM_4_WITH_A_FAULT = FORM_4.replace('<periodOfReport>2024-05-14', '<periodOfReport>2024-05-44');

/** Two ownership documents in one submission. */
export const SUBMISSION_OF_TWO = [FORM_4, FORM_5]
  .map(
    (xml, i) =>
      `<DOCUMENT>\n<TYPE>${i + 4}\n<SEQUENCE>${i + 1}\n<FILENAME>doc${i + 1}.xml\n<TEXT>\n<XML>\n${xml}</XML>\n</TEXT>\n</DOCUMENT>\n`,
  )
  .reduce((all, part) => all + part, '<SEC-DOCUMENT>0000999992-24-000001.txt : 20240516\n')
  .concat('</SEC-DOCUMENT>\n');
