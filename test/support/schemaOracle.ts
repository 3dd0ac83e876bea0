import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { sharedBytes } from './shared.ts';

// The SEC's own schemas, run by libxml2: what they accept and refuse is the measure of the rules in checks/schema.

const FOLDER = 'reference/sec/xsd';
const COMMON = 'ownershipDocumentCommon.xsd.xml';
const validators = new Map<string, XsdValidator>();

/** True when the SEC's schema (version 5.5) for this kind of document accepts the text. */
export function schemaAccepts(documentType: string, text: string): boolean {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(text);
  } catch {
    return false;
  }
  try {
    validatorFor(documentType).validate(document);
    return true;
  } catch {
    return false;
  } finally {
    document.dispose();
  }
}

function validatorFor(documentType: string): XsdValidator {
  const name = `ownership${documentType.replace('/', '')}Document.xsd.xml`;
  let validator = validators.get(name);
  if (validator === undefined) {
    if (validators.size === 0) {
      xmlRegisterInputProvider(new XmlBufferInputProvider({ [`xsd/${COMMON}`]: sharedBytes(`${FOLDER}/${COMMON}`) }));
    }
    const schema = XmlDocument.fromBuffer(sharedBytes(`${FOLDER}/${name}`), { url: `xsd/${name}` });
    validator = XsdValidator.fromDoc(schema);
    validators.set(name, validator);
  }
  return validator;
}
