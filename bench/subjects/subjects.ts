import { contextOf } from '../../src/checks/context.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import { readFormText } from '../../src/formats/formText/read.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';

/** Takes the bytes of one document; 1 when it made something of them. */
export type Subject = (bytes: Uint8Array) => number;

/** What is measured: section16, and packages of bench/peers at the nearest thing they do. */
export const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  read: async () => (bytes) => readOwnershipXml(bytes).documents.length,

  readAndCheck: async () => (bytes) => {
    const [reading] = readOwnershipXml(bytes).documents;
    return reading === undefined ? 0 : Math.sign(runChecks(reading.document, contextOf(reading)).results.length);
  },

  readFormText: async () => (bytes) => readFormText(bytes).documents.length,

  // Well-formedness only: bytes to a tree inside the library, no value taken out.
  libxml2: async () => {
    const { XmlDocument } = await import(peer('libxml2-wasm/lib/index.mjs'));
    return (bytes) => {
      XmlDocument.fromBuffer(bytes).dispose();
      return 1;
    };
  },

  // Its parser takes text; form types it has no class for go through the class they share.
  secEdgarToolkit: async () => {
    const { OwnershipFormParser } = (await import(peer('sec-edgar-toolkit/dist/parsers/ownership-forms.js'))).default;
    // It reports every document on the console: what it would cost to print that is not counted.
    console.log = console.warn = console.info = console.error = () => undefined;
    const decoder = new TextDecoder();
    return (bytes) => (new OwnershipFormParser(decoder.decode(bytes)).parseAll() === undefined ? 0 : 1);
  },
};

/** Built at run time: a bundler must not take the peers in. */
function peer(path: string): string {
  return new URL(`../../bench/peers/node_modules/${path}`, import.meta.url).href;
}
