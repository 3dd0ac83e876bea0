import { describe, expect, it } from 'vitest';
import { readOwnershipXml } from '../../../src/formats/ownershipXml/read.ts';
import { writeOwnershipXml } from '../../../src/formats/ownershipXml/write.ts';
import { fieldPath, rowPath } from '../../../src/model/fieldPath.ts';
import type { DocumentReading } from '../../../src/model/reading.ts';

const TABLE = `
    <nonDerivativeTable>
        <nonDerivativeHolding>
            <securityTitle><value>Common Stock</value></securityTitle>
            <postTransactionAmounts><sharesOwnedFollowingTransaction><value>.275</value></sharesOwnedFollowingTransaction></postTransactionAmounts>
            <ownershipNature><directOrIndirectOwnership><value>D</value></directOrIndirectOwnership></ownershipNature>
        </nonDerivativeHolding>
        <nonDerivativeTransaction>
            <securityTitle><value>Common Stock</value><footnoteId id="F1"/></securityTitle>
            <transactionDate><value>2004-09-09</value></transactionDate>
            <transactionCoding><transactionFormType>5</transactionFormType><transactionCode>G</transactionCode><equitySwapInvolved>false</equitySwapInvolved><footnoteId id="F1"/></transactionCoding>
            <transactionTimeliness><value></value></transactionTimeliness>
            <transactionAmounts>
                <transactionShares><value>250000</value></transactionShares>
                <transactionPricePerShare><footnoteId id="F1"/></transactionPricePerShare>
                <transactionAcquiredDisposedCode><value>D</value></transactionAcquiredDisposedCode>
            </transactionAmounts>
            <postTransactionAmounts><sharesOwnedFollowingTransaction><value>985544.00</value></sharesOwnedFollowingTransaction></postTransactionAmounts>
            <ownershipNature><directOrIndirectOwnership><value>D</value></directOrIndirectOwnership></ownershipNature>
        </nonDerivativeTransaction>
    </nonDerivativeTable>`;

const XML = `<?xml version="1.0"?>
<ownershipDocument>
    <documentType>5</documentType>
    <periodOfReport>2004-12-31</periodOfReport>
    <notSubjectToSection16>true</notSubjectToSection16>
    <issuer><issuerCik>0000999991</issuerCik><issuerName>Example &amp; Sons</issuerName><issuerTradingSymbol>EXWG</issuerTradingSymbol></issuer>
    <reportingOwner>
        <reportingOwnerId><rptOwnerCik>0000999992</rptOwnerCik></reportingOwnerId>
        <reportingOwnerRelationship><isDirector>1</isDirector></reportingOwnerRelationship>
    </reportingOwner>${TABLE}
    <footnotes><footnote id="F1">No consideration was received.</footnote></footnotes>
    <remarks></remarks>
    <ownerSignature><signatureName>/s/ Robin Sample</signatureName><signatureDate>2005-02-04</signatureDate></ownerSignature>
</ownershipDocument>
`;

function read(xml: string | Uint8Array): DocumentReading {
  const reading = readOwnershipXml(xml);
  const [document] = reading.documents;
  if (document === undefined) throw new Error(reading.problems[0]?.message);
  return document;
}

const codes = (xml: string): string[] => read(xml).problems.map((problem) => problem.code);
const refusal = (xml: string | Uint8Array): string | undefined => {
  const reading = readOwnershipXml(xml);
  expect(reading.documents).toEqual([]);
  return reading.problems[0]?.code;
};
const paths = (xml: string): string[] => read(xml).problems.map((problem) => problem.path);
const change = (from: string, to: string): string => {
  expect(XML).toContain(from);
  return XML.replace(from, to);
};

describe('an ownership document as XML', () => {
  it('is read with rows mixed as filed, numbers as written and both spellings of boxes', () => {
    const { document, problems } = read(XML);
    expect(problems).toEqual([]);
    expect(document.nonDerivativeTable.map((row) => row.kind)).toEqual(['holding', 'transaction']);
    expect(document.nonDerivativeTable[0]?.sharesOwnedFollowingTransaction.value?.text).toBe('.275');
    expect(document.nonDerivativeTable[1]?.sharesOwnedFollowingTransaction.value?.text).toBe('985544.00');
    expect(document.nonDerivativeTable[1]?.transactionPricePerShare).toEqual({ value: null, footnoteIds: ['F1'] });
    expect(document.nonDerivativeTable[1]?.transactionCodingFootnoteIds).toEqual(['F1']);
    expect(document.nonDerivativeTable[1]?.equitySwapInvolved).toBe(false);
    expect(document.notSubjectToSection16).toBe(true);
    expect(document.reportingOwners[0]?.relationship.isDirector).toBe(true);
    expect(document.issuer.name).toBe('Example & Sons');
    expect(document.remarks).toBeNull();
  });

  it('keeps the zone of a date through a round trip', () => {
    const xml = change('<periodOfReport>2004-12-31<', '<periodOfReport>2004-12-31-05:00<');
    const { document, problems } = read(xml);
    expect(document.periodOfReport).toBe('2004-12-31');
    expect(problems).toEqual([]);
    expect(writeOwnershipXml(document, 'record')).toContain('<periodOfReport>2004-12-31-05:00</periodOfReport>');
  });

  it('keeps what is not of its type as text, says so at its place, and never rolls a date over', () => {
    const xml = change('<value>2004-09-09<', '<value>2004-02-30<').replace('<value>250000<', '<value>250,000<');
    const { document, problems } = read(xml);
    expect(problems.map((p) => [p.code, p.path])).toEqual([
      ['VALUE_NOT_A_DATE', '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/transactionDate/value'],
      [
        'VALUE_NOT_A_NUMBER',
        '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/transactionAmounts/transactionShares/value',
      ],
    ]);
    expect(document.nonDerivativeTable[1]?.transactionDate.value).toBeNull();
    expect(read(writeOwnershipXml(document, 'record')).document).toEqual(document);
  });

  it('names unknown, repeated, misplaced and missing elements, attributes and stray text, and keeps them', () => {
    const unknown = change('<remarks></remarks>', '<remarks></remarks><newThing x="1">a<b/></newThing>');
    expect(codes(unknown)).toEqual(['XML_UNKNOWN_ELEMENT']);
    expect(read(unknown).document.extras[0]).toMatchObject({
      parent: '/ownershipDocument',
      name: 'newThing',
      text: 'a',
    });
    expect(writeOwnershipXml(read(unknown).document, 'record')).toContain('<newThing x="1">a');
    const twice = change('<periodOfReport>', '<periodOfReport>2003-12-31</periodOfReport><periodOfReport>');
    expect(codes(twice)).toEqual(['XML_ELEMENT_REPEATED']);
    expect(paths(twice)).toEqual(['/ownershipDocument/periodOfReport[2]']);
    expect(
      codes(change('<documentType>5</documentType>', '<aff10b5One>0</aff10b5One><documentType>5</documentType>')),
    ).toContain('XML_ELEMENT_ORDER');
    expect(codes(change('<issuerCik>0000999991</issuerCik>', ''))).toEqual(['XML_ELEMENT_MISSING']);
    expect(paths(change('<issuerCik>0000999991</issuerCik>', ''))).toEqual(['/ownershipDocument/issuer/issuerCik']);
    expect(codes(change('<issuer>', '<issuer x="1">'))).toEqual(['XML_UNKNOWN_ATTRIBUTE']);
    expect(codes(change('<transactionShares>', '<transactionShares>about '))).toEqual(['XML_STRAY_TEXT']);
    expect(codes(change('<value>250000</value>', '<value></value>'))).toEqual(['XML_EMPTY_VALUE']);
    expect(codes(change('<documentType>', '<schemaVersion>X0999</schemaVersion><documentType>'))).toEqual([
      'SCHEMA_VERSION_UNKNOWN',
    ]);
  });

  it('names footnotes that are doubled, missing, unmarked or oddly numbered', () => {
    expect(codes(change('</footnotes>', '<footnote id="F1">Other.</footnote></footnotes>'))).toEqual([
      'FOOTNOTE_ID_REPEATED',
    ]);
    expect(
      read(change('</footnotes>', '<footnote id="F1">Other.</footnote></footnotes>')).document.footnotes,
    ).toHaveLength(2);
    expect(codes(change('</footnotes>', '<footnote id="F2">Other.</footnote></footnotes>'))).toEqual([
      'FOOTNOTE_NOT_REFERENCED',
    ]);
    expect(
      codes(change('<footnotes><footnote id="F1">No consideration was received.</footnote></footnotes>', '')),
    ).toEqual(['FOOTNOTE_NOT_DEFINED', 'FOOTNOTE_NOT_DEFINED', 'FOOTNOTE_NOT_DEFINED']);
    expect(codes(change('</footnotes>', '<footnote id="F01">Other.</footnote></footnotes>'))).toContain(
      'FOOTNOTE_ID_FORM',
    );
  });

  it('reads comments, CDATA, processing instructions, self-closing tags and odd spacing as XML has them', () => {
    const odd = XML.replace('<issuer>', '<!-- x --><issuer\n>')
      .replace('Example &amp; Sons', '<![CDATA[Example & Sons]]>')
      .replace('<remarks></remarks>', '<remarks/>')
      .replace('<footnoteId id="F1"/>', "<footnoteId\tid = 'F1'></footnoteId>")
      .replace('?>\n', '?>\n<?xml-stylesheet href="x.xsl"?>\n');
    expect(codes(odd)).toEqual(['XML_PROCESSING_INSTRUCTION']);
    expect(read(odd).document).toEqual(read(XML).document);
    expect(read(XML.replaceAll('\n', '\r\n')).document).toEqual(read(XML).document);
  });

  it('reads a document in a namespace with a problem', () => {
    const xml = change('<ownershipDocument>', '<ownershipDocument xmlns="http://example.org/x">');
    expect(codes(xml)).toEqual(['XML_NAMESPACE']);
    expect(read(xml).document).toEqual(read(XML).document);
    const prefixed = XML.replace(/<(\/?)(\w)/g, '<$1o:$2').replace(
      '<o:ownershipDocument>',
      '<o:ownershipDocument xmlns:o="http://example.org/x">',
    );
    expect(codes(prefixed)).toEqual(['XML_NAMESPACE']);
    expect(read(prefixed).document).toEqual(read(XML).document);
    expect(read(prefixed).source?.at(fieldPath('issuer', 'name'))).not.toBeNull();
  });

  it('says where every value stood', () => {
    const { source } = read(XML);
    const at = (path: ReturnType<typeof fieldPath>): string | null => {
      const place = source?.at(path)?.position;
      return place === undefined ? null : XML.slice(place.start, place.end);
    };
    expect(at(rowPath('nonDerivativeTable', 1, 'transactionShares'))).toBe('250000');
    expect(at(rowPath('nonDerivativeTable', 0, 'sharesOwnedFollowingTransaction'))).toBe('.275');
    expect(at(fieldPath('issuer', 'name'))).toBe('Example &amp; Sons');
    expect(at(fieldPath('footnotes', 0, 'text'))).toBe('No consideration was received.');
    expect(at(fieldPath('nonDerivativeTable', 1, 'transactionPricePerShare', 'footnoteIds', 0))).toBe(
      '<footnoteId id="F1"/>',
    );
    expect(at(fieldPath('aff10b5One'))).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    ['a declaration of the document type', `<!DOCTYPE a [<!ENTITY b "c">]>${XML.slice(22)}`, 'XML_DOCTYPE'],
    ['an entity that XML does not have', change('Example &amp; Sons', 'Example &co; Sons'), 'XML_ENTITY'],
    ['another root', '<other/>', 'XML_ROOT'],
    ['a cut document', XML.slice(0, 900), 'XML_CUT_SHORT'],
    ['crossed tags', change('</issuerCik>', '</issuerKic>'), 'XML_TAG_MISMATCH'],
    ['a control character', change('EXWG', 'EX\u0001'), 'XML_CHARACTER'],
    ['a half surrogate', change('EXWG', 'EX\ud800'), 'XML_CHARACTER'],
    ['a reference to no character', change('EXWG', 'EX&#xD800;'), 'XML_CHARACTER'],
    ['XML 1.1', change('version="1.0"', 'version="1.1"'), 'XML_VERSION'],
    ['two documents', XML + XML.slice(22), 'XML_TEXT_AFTER_END'],
    ['nothing', '', 'XML_NO_DOCUMENT'],
    ['depth', change('<issuer>', '<a>'.repeat(100)), 'XML_TOO_DEEP'],
    ['unknown elements without end', change('<remarks></remarks>', '<a/>'.repeat(5000)), 'XML_TOO_MANY_FAULTS'],
    ['bytes that are not UTF-8', Uint8Array.from([0x3c, 0x61, 0x3e, 0xe4, 0x3c]), 'BYTES_NOT_IN_ENCODING'],
    [
      'an unknown encoding',
      new TextEncoder().encode('<?xml version="1.0" encoding="EBCDIC"?><a/>'),
      'ENCODING_UNKNOWN',
    ],
  ])('%s', (_, input, code) => {
    expect(refusal(input)).toBe(code);
  });
});

describe('encodings', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const named = (encoding: string): string =>
    change('version="1.0"', `version="1.0" encoding="${encoding}"`).replace('Example &amp; Sons', 'Ex\u00e4mple');
  const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
    const units = Array.from(mark ? `\ufeff${text}` : text, (c) => c.charCodeAt(0));
    return Uint8Array.from(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
  };

  it.each([
    ['UTF-8', new TextEncoder().encode(named('UTF-8'))],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${named('UTF-8')}`)],
    ['ISO-8859-1', latin1(named('ISO-8859-1'))],
    ['windows-1252', latin1(named('windows-1252'))],
    ['UTF-16, little-endian', utf16(named('UTF-16'), true, true)],
    ['UTF-16, big-endian', utf16(named('UTF-16'), false, true)],
    ['UTF-16, little-endian, without mark', utf16(named('UTF-16'), true, false)],
    ['UTF-16, big-endian, without mark', utf16(named('UTF-16'), false, false)],
  ])('%s', (_, bytes) => {
    expect(read(bytes).document.issuer.name).toBe('Exämple');
  });

  it('ISO-8859-1 is not windows-1252', () => {
    const xml = change('version="1.0"', 'version="1.0" encoding="windows-1252"').replace('Sons', 'S\u0093');
    expect(read(latin1(xml)).document.issuer.name).toBe('Example & S“');
    expect(read(latin1(xml.replace('windows-1252', 'ISO-8859-1'))).document.issuer.name).toBe('Example & S\u0093');
  });
});
