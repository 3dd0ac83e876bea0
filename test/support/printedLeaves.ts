import { Decimal } from '../../src/base/decimal.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { isElement, parseXml, type XmlElement } from '../../src/formats/xml/parseXml.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';

// What a printed form shows of a document, as the acceptance of readers compares it: one value for each leaf that has a place
// on the paper, by its XPath with an index at every step.

const BOOLEANS = new Set([
  'notSubjectToSection16', 'form3HoldingsReported', 'form4TransactionsReported', 'noSecuritiesOwned', 'isDirector',
  'isOfficer', 'isTenPercentOwner', 'isOther', 'equitySwapInvolved', 'aff10b5One', 'rptOwnerGoodAddress',
  'rptOwnerNonUSAddressFlag',
]); // biome-ignore format: a list of names
const NUMBERS = new Set([
  'transactionShares', 'transactionTotalValue', 'transactionPricePerShare', 'conversionOrExercisePrice',
  'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction', 'underlyingSecurityShares',
  'underlyingSecurityValue',
]); // biome-ignore format: a list of names
const NOT_PRINTED = new Set([
  'schemaVersion', 'issuerCik', 'rptOwnerCik', 'rptOwnerCcc', 'issuerCcc', 'rptOwnerGoodAddress',
  'rptOwnerStateDescription', 'filerCik', 'filerCcc',
]); // biome-ignore format: a list of names
/** Compared with their letter case; everything else without. */
const PROSE = new Set(['footnote', 'remarks']);
const TABLES = new Set(['nonDerivativeTable', 'derivativeTable']);

export type PrintedLeaves = ReadonlyMap<string, string>;

/** The printed leaves of a document of the model, by way of its XML. */
export function printedLeaves(document: OwnershipDocument): PrintedLeaves {
  return printedLeavesOfXml(writeOwnershipXml(document, 'record'));
}

/** Likewise of an ownership document as XML. */
export function printedLeavesOfXml(xml: string): PrintedLeaves {
  const { root } = parseXml(xml);
  const leaves = new Map<string, string>();
  const type = root.children.filter(isElement).find(({ name }) => name === 'documentType');
  collect(root, `/${root.name}`, '', type === undefined ? '' : textOf(type).slice(0, 1), leaves);
  return leaves;
}

/** Printed leaves of the first document in the bytes of an XML file of any encoding. */
export function printedLeavesOfFile(bytes: Uint8Array): PrintedLeaves {
  const document = readOwnershipXml(bytes).documents[0]?.document;
  if (document === undefined) throw new Error('no ownership document');
  return printedLeaves(document);
}

/** Where two readings of one form differ: `path: this, that`. */
export function leafDifferences(wanted: PrintedLeaves, got: PrintedLeaves): string[] {
  const paths = [...new Set([...wanted.keys(), ...got.keys()])];
  return paths
    .filter((path) => wanted.get(path) !== got.get(path))
    .map((path) => `${path}: ${JSON.stringify(wanted.get(path))}, read ${JSON.stringify(got.get(path))}`);
}

function collect(element: XmlElement, path: string, parent: string, form: string, leaves: Map<string, string>): void {
  for (const { name, value } of element.attributes) {
    if (!name.startsWith('xmlns') && !name.startsWith('xsi:')) leaves.set(`${path}/@${name}`, folded(value, true));
  }
  const children = element.children.filter(isElement).filter((child) => !isBlank(child));
  if (children.length === 0) {
    const value = normal(element.name, parent, textOf(element));
    const isUnchecked = value === 'false' && BOOLEANS.has(element.name);
    if (value !== '' && !isUnchecked) leaves.set(path, folded(value, !PROSE.has(element.name)));
    return;
  }
  const counts = new Map<string, number>();
  for (const child of children) {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    const at = `${path}/${child.name}[${count}]`;
    if (NOT_PRINTED.has(child.name) || child.name === 'transactionFormType') continue;
    if (child.name === 'transactionTimeliness') collectMarks(child, at, leaves);
    else collect(child, at, element.name, form, leaves);
  }
  if (TABLES.has(parent)) addSuffix(element, path, form, leaves);
}

function collectMarks(element: XmlElement, path: string, leaves: Map<string, string>): void {
  const marks = element.children.filter(isElement).filter(({ name }) => name === 'footnoteId');
  marks.forEach((mark, i) => {
    leaves.set(`${path}/footnoteId[${i + 1}]/@id`, folded(mark.attributes[0]?.value ?? '', true));
  });
}

/** The code cell shows form type and timeliness as one suffix, or as the V of Form 4. */
function addSuffix(row: XmlElement, path: string, form: string, leaves: Map<string, string>): void {
  const within = (...names: string[]): string => {
    let found: XmlElement | undefined = row;
    for (const name of names) found = found?.children.filter(isElement).find((child) => child.name === name);
    return found === undefined ? '' : textOf(found).trim();
  };
  const type = within('transactionCoding', 'transactionFormType');
  const late = within('transactionTimeliness', 'value') === 'L';
  const suffix = form === '4' ? (type === '5' ? 'V' : '') : form === '5' ? suffixOfForm5(type, late) : '';
  if (suffix !== '') leaves.set(`${path}/transactionCoding[1]/@printedSuffix`, suffix.toLowerCase());
}

function suffixOfForm5(type: string, late: boolean): string {
  if (type === '3' || type === '4') return type;
  return type === '5' && late ? '5' : '';
}

function normal(name: string, parent: string, text: string): string {
  const collapsed = text.replace(/\s+/g, ' ').trim();
  if (BOOLEANS.has(name)) return { '1': 'true', '0': 'false' }[collapsed] ?? collapsed;
  if (name === 'value' && NUMBERS.has(parent)) return Decimal.parse(collapsed)?.canonical() ?? collapsed;
  return collapsed;
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? '' : child.text)).join('');
}

function isBlank(element: XmlElement): boolean {
  if (element.attributes.length > 0 || textOf(element).trim() !== '') return false;
  return element.children.filter(isElement).every(isBlank);
}

/** Quotes and dashes as typewriters have them; letter case for all that is no prose. */
function folded(text: string, ignoreCase: boolean): string {
  const plain = text
    .replace(/[\u2018\u2019\u201a\u201b`\u00b4\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
  return ignoreCase ? plain.toLowerCase().replaceAll('ß', 'ss') : plain;
}
