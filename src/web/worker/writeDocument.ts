import { contextOf } from '../../checks/context.ts';
import { runChecks } from '../../checks/runChecks.ts';
import { CSV, datasetStream, datasetStreamHeader } from '../../formats/datasetTsv/write.ts';
import { writeJson } from '../../formats/json/write.ts';
import { writeOwnershipXml } from '../../formats/ownershipXml/write.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { DocumentReading } from '../../model/reading.ts';
import type { Format, Written } from './messages.ts';

/** Writes a document that was read. What EDGAR would refuse is said beside the text; the page asks before it hands that out. */
export function writeDocument(reading: DocumentReading, format: Exclude<Format, 'pdf' | 'settlements'>): Written {
  const { document } = reading;
  switch (format) {
    case 'xml':
      return { text: writeOwnershipXml(document, 'record'), refusals: [] };
    case 'filingXml':
      return { text: writeOwnershipXml(document, 'filer'), refusals: refusalsOf(reading) };
    case 'json':
      return { text: writeJson(document), refusals: [] };
    case 'csv':
      return { text: csvOf(reading), refusals: [] };
  }
}

/** All tables in one stream, each line with its table's name before it. */
function csvOf({ document, filing, name }: DocumentReading): string {
  const key = filing?.accessionNumber ?? name ?? 'document';
  return datasetStreamHeader(CSV) + datasetStream({ key, document, filing }, CSV);
}

function refusalsOf(reading: DocumentReading): string[] {
  const { findings } = runChecks(reading.document, contextOf(reading));
  return findings
    .filter(({ outcome, rule }) => outcome === 'fail' && rule.consequence === 'suspended')
    .map(({ at, message }) => `${onTheForm(at, reading.document)}: ${message}`);
}
