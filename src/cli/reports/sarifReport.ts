import { pathToFileURL } from 'node:url';
import { RULES } from '../../checks/registry.ts';
import type { Rule } from '../../checks/rule.ts';
import type { RuleFinding } from '../../checks/runChecks.ts';
import { toXPath } from '../../model/fieldPath.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { Examined } from '../batch/checkReading.ts';

// SARIF 2.1.0 (OASIS standard), the exchange format of tools that find things in files. A log is one run: the rules
// first, then every result; it is written in pieces so that any number of inputs fits.

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Everything before the first result. */
export function sarifStart(version: string): string {
  const driver = {
    name: 'section16',
    semanticVersion: version,
    rules: RULES.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.says },
      fullDescription: { text: `${rule.says}. ${rule.authority.map((a) => a.citation).join('; ')}` },
      ...helpUri(rule),
      defaultConfiguration: { level: levelOf(rule) },
      properties: { consequence: rule.consequence },
    })),
  };
  const head = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},`;
  return `${head}"columnKind":"utf16CodeUnits","results":[\n`;
}

/** Everything after the last result. */
export const SARIF_END = '\n]}]}\n';

/** The findings of one document, joined by commas; empty when there are none. */
export function sarifResults(examined: Examined): string {
  return examined.report.findings.map((finding) => JSON.stringify(resultOf(finding, examined))).join(',\n');
}

function resultOf(finding: RuleFinding, examined: Examined): object {
  const { document } = examined.reading;
  return {
    ruleId: finding.rule.id,
    ruleIndex: RULES.indexOf(finding.rule),
    kind: finding.outcome === 'review' ? 'review' : 'fail',
    // SARIF allows a level other than `none` for failures only.
    level: finding.outcome === 'review' ? 'none' : levelOf(finding.rule),
    message: { text: `${finding.message} ${finding.remedy}`.trim() },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(examined.input) }, ...region(finding, examined) },
        logicalLocations: [
          {
            fullyQualifiedName: toXPath(finding.at, document),
            name: onTheForm(finding.at, document),
            kind: 'element',
          },
        ],
      },
    ],
  };
}

function region(finding: RuleFinding, examined: Examined): object {
  const place = examined.reading.source?.at(finding.at)?.position ?? null;
  return place === null ? {} : { region: { startLine: place.line, startColumn: place.column } };
}

function levelOf(rule: Rule): 'error' | 'note' {
  return rule.consequence === 'advice' ? 'note' : 'error';
}

function helpUri(rule: Rule): object {
  const link = rule.authority.find((a) => a.link !== null)?.link ?? null;
  return link === null ? {} : { helpUri: link };
}

// A relative path stays one, so that a log can move with its files.
function uriOf(input: string): string {
  if (input === '-') return 'stdin:';
  return input.startsWith('/') ? pathToFileURL(input).href : input.split('/').map(encodeURIComponent).join('/');
}
