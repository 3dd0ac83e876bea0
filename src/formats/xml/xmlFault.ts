/** Why a text is not well-formed XML, or is XML that this product refuses. */
export type XmlFaultCode =
  | 'XML_CUT_SHORT'
  | 'XML_NOT_WELL_FORMED'
  | 'XML_TAG_MISMATCH'
  | 'XML_DOCTYPE'
  | 'XML_ENTITY'
  | 'XML_CHARACTER'
  | 'XML_VERSION'
  | 'XML_TOO_DEEP'
  | 'XML_TEXT_AFTER_END'
  | 'XML_NO_DOCUMENT'
  | 'XML_TOO_MANY_FAULTS';

/** Thrown inside the XML scanner and caught at its door: readers return problems. */
export class XmlFault extends Error {
  readonly code: XmlFaultCode;
  /** 0-based offset in the text. */
  readonly offset: number;

  constructor(code: XmlFaultCode, offset: number, message: string) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}
