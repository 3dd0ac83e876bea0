import type { LeafType } from '../../model/elements.ts';
import { DOCUMENT_TYPES } from '../../model/ownershipDocument.ts';
import { JSON_MARK } from './mark.ts';
import { DOCUMENT_SHAPE, EXTRA_SHAPE, type Fields, type JsonShape } from './shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 2020-12) of what `writeJson` writes and `readJson` takes. Published as schema/ownershipDocument.schema.json. */
export function jsonSchema(): Schema {
  const document = objectOf(DOCUMENT_SHAPE.fields);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: JSON_MARK,
    title: 'Ownership document: SEC Form 3, 4 or 5, or an amendment to one',
    description:
      'Names are those of the SEC’s EDGAR Ownership XML Technical Specification. Every field is there; null means that the document does not state it. ' +
      'Numbers of shares, prices and values are decimal strings as written, never JSON numbers, so that no digit is lost. ' +
      'Rows of a table stand in the order of the filing, transactions and holdings mixed. ' +
      'spellings keeps the text of values that are written in another way than they print here, extras what the specification has no element for. ' +
      'There is no field for an owner’s CCC (CIK confirmation code): it is a secret, and never part of this JSON.',
    ...document,
    properties: { $schema: { const: JSON_MARK }, ...(document.properties as Schema) },
    required: ['$schema', ...DOCUMENT_SHAPE.fields.keys()],
    $defs: { ...LEAVES, ...CELLS, footnoteIds: IDS, extra: objectOf(EXTRA_SHAPE.fields) },
  };
}

const orNull = (type: Schema): Schema => ({ anyOf: [type, { type: 'null' }] });

const LEAVES: Readonly<Record<LeafType, Schema>> = {
  text: { type: ['string', 'null'] },
  date: orNull({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  decimal: orNull({
    description: 'An exact decimal as written: optional sign, digits, at most one point.',
    type: 'string',
    pattern: '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)$',
  }),
  boolean: { type: ['boolean', 'null'] },
  documentType: { enum: [...DOCUMENT_TYPES, null] },
  formType: { description: 'The form on which the line belongs.', enum: ['3', '4', '5', null] },
  transactionCode: { enum: [...'ACDEFGHIJLMOPSUWXZ', null] },
  timeliness: { description: 'E early, L late; null means on time.', enum: ['E', 'L', null] },
  acquiredDisposed: { description: 'A acquired, D disposed of.', enum: ['A', 'D', null] },
  ownershipForm: { description: 'D direct, I indirect.', enum: ['D', 'I', null] },
};

const IDS: Schema = {
  description: 'Footnotes marked beside the value, in order.',
  type: 'array',
  items: { type: 'string' },
};

const CELLS: Readonly<Record<string, Schema>> = Object.fromEntries(
  (Object.keys(LEAVES) as LeafType[]).map((type) => [
    `${type}Cell`,
    {
      type: 'object',
      properties: { value: ref(type), footnoteIds: ref('footnoteIds') },
      required: ['value', 'footnoteIds'],
      additionalProperties: false,
    },
  ]),
);

function schemaOf(shape: JsonShape): Schema {
  switch (shape.kind) {
    case 'leaf':
      return ref(shape.type);
    case 'cell':
      return ref(`${shape.type}Cell`);
    case 'ids':
      return ref('footnoteIds');
    case 'words':
      return shape.oneOf === undefined ? { type: 'string' } : { enum: shape.oneOf };
    case 'list':
      return { type: 'array', items: schemaOf(shape.item) };
    case 'object':
      return shape.fields === EXTRA_SHAPE.fields ? ref('extra') : objectOf(shape.fields);
  }
}

function objectOf(fields: Fields): Schema {
  const properties = Object.fromEntries([...fields].map(([name, shape]) => [name, schemaOf(shape)]));
  return { type: 'object', properties, required: [...fields.keys()], additionalProperties: false };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}
