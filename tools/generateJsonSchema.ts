// Writes schema/ownershipDocument.schema.json from the table of elements. With --check it only compares.
import { mkdirSync } from 'node:fs';
import { jsonSchema } from '../src/formats/json/schema.ts';
import { finish } from './generated.ts';

mkdirSync('schema', { recursive: true });
const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
finish([{ path: 'schema/ownershipDocument.schema.json', text }], process.argv.includes('--check'));
