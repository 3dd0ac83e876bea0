/**
 * The parser of PDFs calls `ArrayBuffer.prototype.transferToFixedLength`, which Node has from 21 on: without it every page
 * with an embedded font ends at its first letter. The one supplied copies, where the real one hands the memory over.
 */
export function supplyTransferToFixedLength(): void {
  const prototype: object = ArrayBuffer.prototype;
  if ('transferToFixedLength' in prototype) return;
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
  });
}
