// What the core uses of the platform beyond the language: present in every browser and in Node, and nothing else.
// Kept here so that the core's tsconfig needs neither the DOM's types nor Node's.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
