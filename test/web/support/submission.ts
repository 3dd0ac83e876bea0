export interface Exhibit {
  readonly type: string;
  readonly name: string;
  readonly text: string;
}

/** A complete submission text file as EDGAR keeps it, accepted on 16 May 2024. Filer and numbers are invented. */
export function submissionOf(documents: readonly string[], exhibit: Exhibit): string {
  const parts = documents.map((xml, index) => part('4', index + 1, `form${index + 1}.xml`, `<XML>\n${xml}</XML>\n`));
  return `<SEC-DOCUMENT>0000000000-24-000001.txt : 20240516
<SEC-HEADER>0000000000-24-000001.hdr.sgml : 20240516
<ACCEPTANCE-DATETIME>20240516163000
ACCESSION NUMBER:		0000000000-24-000001
CONFORMED SUBMISSION TYPE:	4
PUBLIC DOCUMENT COUNT:		${documents.length + 1}
CONFORMED PERIOD OF REPORT:	20240514
FILED AS OF DATE:		20240516
DATE AS OF CHANGE:		20240516

REPORTING-OWNER:

	OWNER DATA:
		COMPANY CONFORMED NAME:			Sample Robin
		CENTRAL INDEX KEY:			0000999992

	FILING VALUES:
		FORM TYPE:		4
		SEC ACT:		1934 Act
		SEC FILE NUMBER:	001-99999
		FILM NUMBER:		24999999

ISSUER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			Example Widgets Inc
		CENTRAL INDEX KEY:			0000999991
		FISCAL YEAR END:			1231
</SEC-HEADER>
${parts.join('')}${part(exhibit.type, documents.length + 1, exhibit.name, `${exhibit.text}\n`)}</SEC-DOCUMENT>
`;
}

function part(type: string, sequence: number, name: string, text: string): string {
  return `<DOCUMENT>
<TYPE>${type}
<SEQUENCE>${sequence}
<FILENAME>${name}
<TEXT>
${text}</TEXT>
</DOCUMENT>
`;
}
