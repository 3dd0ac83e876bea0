import type { LeafType } from '../../model/elements.ts';
import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { Severity } from '../../model/problem.ts';
import { leafValue } from '../ownershipXml/leafValue.ts';
import type { JsonNode } from './parseJson.ts';
import { JSON_PROBLEMS, type JsonProblemCode } from './problems.ts';
import type { Fields, JsonShape } from './shape.ts';

/** A problem before its path can be printed: that takes the finished document. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly path: FieldPath;
  readonly message: string;
  readonly node: JsonNode;
}

/** A value that could not be typed, as the JSON has it. */
export interface Unread {
  readonly path: FieldPath;
  readonly text: string;
}

/** Builds plain objects from JSON by shape, and tells of everything that does not fit it. */
export class Builder {
  readonly findings: Finding[] = [];
  /** Findings beyond `FINDINGS_MAX`, which are counted and not kept. */
  more = 0;
  readonly unread: Unread[] = [];

  object(node: JsonNode, fields: Fields, path: FieldPath): Record<string, unknown> {
    if (node.kind !== 'object') this.#wrongType(node, path, 'an object');
    const members: ReadonlyMap<string, JsonNode> = node.kind === 'object' ? node.members : new Map();
    const built: Record<string, unknown> = {};
    for (const [name, shape] of fields) {
      const member = members.get(name);
      const at = below(path, name);
      if (member === undefined && node.kind === 'object') {
        this.#tell('JSON_FIELD_MISSING', node, at, `The field ${name} is missing.`);
      }
      built[name] = this.#build(member ?? null, shape, at);
    }
    for (const [name, member] of members) {
      if (fields.has(name)) continue;
      if (/ccc$/i.test(name))
        this.#tell('JSON_SECRET', member, path, `The field ${shown(name)} is a secret; it is not read.`);
      else if (name !== '$schema' || path !== '') {
        this.#tell(
          'JSON_UNKNOWN_FIELD',
          member,
          path,
          `The field ${shown(name)} is not one of the schema; it is not read.`,
        );
      }
    }
    return built;
  }

  #build(node: JsonNode | null, shape: JsonShape, path: FieldPath): unknown {
    switch (shape.kind) {
      case 'leaf':
        return this.#leaf(node, shape.type, path);
      case 'cell':
        return this.#cell(node, shape.type, path);
      case 'ids':
        return this.#list(node, path, (item, at) => this.#words(item, at));
      case 'words':
        return this.#words(node, path, shape.oneOf);
      case 'list':
        return this.#list(node, path, (item, at) => this.#build(item, shape.item, at));
      case 'object':
        return this.object(node ?? NOTHING, shape.fields, path);
    }
  }

  #cell(node: JsonNode | null, type: LeafType, path: FieldPath): unknown {
    if (node === null) return footnoted(null);
    if (node.kind !== 'object') {
      this.#wrongType(node, path, 'an object with value and footnoteIds');
      return footnoted(null);
    }
    for (const [name, member] of node.members) {
      if (name !== 'value' && name !== 'footnoteIds') {
        this.#tell('JSON_UNKNOWN_FIELD', member, path, `A cell has value and footnoteIds, and no ${shown(name)}.`);
      }
    }
    for (const name of ['value', 'footnoteIds']) {
      if (!node.members.has(name)) this.#tell('JSON_FIELD_MISSING', node, path, `The cell’s ${name} is missing.`);
    }
    const value = this.#leaf(node.members.get('value') ?? null, type, path);
    const marks = below(path, 'footnoteIds');
    return footnoted(
      value,
      ...this.#list(node.members.get('footnoteIds') ?? null, marks, (m, at) => this.#words(m, at)),
    );
  }

  #leaf(node: JsonNode | null, type: LeafType, path: FieldPath): unknown {
    if (node === null || node.kind === 'null') return null;
    if (type === 'boolean') {
      if (node.kind === 'boolean') return node.value;
      return this.#wrongType(node, path, 'true, false or null');
    }
    if (node.kind !== 'string') {
      return this.#wrongType(node, path, type === 'decimal' ? 'a decimal in quotes, or null' : 'a text or null');
    }
    if (type === 'text') return node.value;
    const { value, problem } = leafValue(type, node.value);
    if (problem !== null) this.#find({ ...problem, path, node });
    if (value === null) this.unread.push({ path, text: node.value });
    return value;
  }

  #words(node: JsonNode | null, path: FieldPath, oneOf?: readonly string[]): string {
    if (node?.kind === 'string' && (oneOf === undefined || oneOf.includes(node.value))) return node.value;
    if (node !== null) this.#wrongType(node, path, oneOf === undefined ? 'a text' : oneOf.join(' or '));
    return oneOf?.[0] ?? '';
  }

  #list<T>(node: JsonNode | null, path: FieldPath, item: (node: JsonNode, path: FieldPath) => T): T[] {
    if (node === null) return [];
    if (node.kind === 'array') return node.items.map((element, i) => item(element, below(path, i)));
    this.#wrongType(node, path, 'a list');
    return [];
  }

  #wrongType(node: JsonNode, path: FieldPath, wanted: string): null {
    if (node !== NOTHING) this.#tell('JSON_WRONG_TYPE', node, path, `Here should be ${wanted}; it is not read.`);
    return null;
  }

  #tell(code: JsonProblemCode, node: JsonNode, path: FieldPath, message: string): void {
    this.#find({ code, severity: JSON_PROBLEMS[code].severity, path, message, node });
  }

  #find(finding: Finding): void {
    if (this.findings.length < FINDINGS_MAX) this.findings.push(finding);
    else this.more++;
  }
}

/** More than anybody reads; a bound on the time that a hostile input can take. */
const FINDINGS_MAX = 1000;

const NOTHING: JsonNode = { kind: 'null', start: 0, end: 0 };

function below(path: FieldPath, step: string | number): FieldPath {
  return path === '' ? fieldPath(step) : fieldPath(path, step);
}

function shown(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
