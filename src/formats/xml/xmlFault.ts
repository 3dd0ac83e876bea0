import type { XmlProblemCode } from './problems.ts';

/** Why a text is not well-formed XML, or is XML that this product refuses. */
export type XmlFaultCode = Exclude<XmlProblemCode, 'BYTES_NOT_IN_ENCODING' | 'ENCODING_UNKNOWN'>;

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
