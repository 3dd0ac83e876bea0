import { TEXT_LIMITS, type TextLimit } from '../../law/limits.ts';
import {
  DOCUMENT_ELEMENTS,
  type ElementDef,
  type LeafType,
  ROOT_ELEMENT,
  type TableDef,
} from '../../model/elements.ts';
import {
  BUILD_ADDRESS,
  BUILD_DERIVATIVE_ROW,
  BUILD_DOCUMENT,
  BUILD_ISSUER,
  BUILD_NON_DERIVATIVE_ROW,
  BUILD_OWNER,
  BUILD_RELATIONSHIP,
  BUILD_SIGNATURE,
  type Build,
} from './fastBuild.ts';

export type StepKind = 'leaf' | 'cell' | 'within' | 'part' | 'item' | 'holding' | 'footnotes' | 'footnoteId';

/** One child that may come next: how its tag is spelled, and what is done with it. All steps have one shape, for speed. */
export interface Step {
  readonly kind: StepKind;
  readonly open: Uint8Array;
  readonly close: Uint8Array;
  /** Where its value goes among the values of the object being read. */
  readonly slot: number;
  readonly bit: number;
  readonly repeats: boolean;
  /** Of leaves and cells. */
  readonly type: LeafType;
  /** Of text leaves. */
  readonly limit: TextLimit | null;
  /** Of elements with children. */
  readonly plan: Plan;
  /** Of elements that fill an object of their own. */
  readonly build: Build;
}

/** The children of an element in order, its closing tag, and which children must be there, as bits. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly close: Uint8Array;
  readonly required: number;
  /** Children may come in any order, as the rows of a table. */
  readonly free: boolean;
}

const PARTS: Readonly<Record<string, Build>> = {
  issuer: BUILD_ISSUER,
  address: BUILD_ADDRESS,
  relationship: BUILD_RELATIONSHIP,
  reportingOwners: BUILD_OWNER,
  ownerSignatures: BUILD_SIGNATURE,
};
/** How a footnote mark begins. */
export const MARK = codesOf('<footnoteId id="');
const EMPTY_PLAN: Plan = { steps: [], close: codesOf(''), required: 0, free: false };

/** The characters of a text as bytes; one of 256 and above becomes 255, which is no character of a tag. */
export function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = Math.min(text.charCodeAt(i), 255);
  return codes;
}

/** The whole document, worked out once from the table of elements. */
export const DOCUMENT_PLAN = plan(ROOT_ELEMENT, DOCUMENT_ELEMENTS, BUILD_DOCUMENT);

function plan(name: string, defs: readonly ElementDef[], into: Build, footnoteIds?: string): Plan {
  const steps = defs.map((def, index) => step(def, 1 << index, into));
  if (footnoteIds !== undefined) {
    const slot = slotOf(into, footnoteIds);
    steps.push({
      ...blankStep('footnoteId', 'footnoteId', 1 << defs.length),
      open: MARK,
      slot,
      repeats: true,
    });
  }
  const required = defs.reduce((bits, def, index) => (def.required ? bits | (1 << index) : bits), 0);
  return { steps, close: codesOf(`</${name}>`), required, free: false };
}

function step(def: ElementDef, bit: number, into: Build): Step {
  if (def.kind === 'leaf' || def.kind === 'cell') {
    const slot = slotOf(into, def.field);
    return { ...blankStep(def.kind, def.name, bit), slot, type: def.type, limit: textLimit(def.name) };
  }
  if (def.kind === 'table') {
    return { ...blankStep('within', def.name, bit), plan: tablePlan(def, slotOf(into, def.field)) };
  }
  if (def.kind === 'list') {
    const slot = slotOf(into, def.field);
    if (def.holder !== null) return { ...blankStep('footnotes', def.holder, bit), slot, limit: textLimit(def.name) };
    const build = partOf(def.field);
    return {
      ...blankStep('item', def.name, bit),
      slot,
      repeats: true,
      plan: plan(def.name, def.children, build),
      build,
    };
  }
  if (def.field === null) {
    return { ...blankStep('within', def.name, bit), plan: plan(def.name, def.children, into, def.footnoteIds) };
  }
  const build = partOf(def.field);
  return {
    ...blankStep('part', def.name, bit),
    slot: slotOf(into, def.field),
    plan: plan(def.name, def.children, build),
    build,
  };
}

function tablePlan(def: TableDef, slot: number): Plan {
  const build = def.name === 'nonDerivativeTable' ? BUILD_NON_DERIVATIVE_ROW : BUILD_DERIVATIVE_ROW;
  const steps = (['transaction', 'holding'] as const).map((kind, index): Step => {
    const { name, children } = def[kind];
    const base = blankStep(kind === 'holding' ? 'holding' : 'item', name, 1 << index);
    return { ...base, slot, repeats: true, plan: plan(name, children, build), build };
  });
  return { steps, close: codesOf(`</${def.name}>`), required: 0, free: true };
}

function blankStep(kind: StepKind, name: string, bit: number): Step {
  return {
    kind,
    open: codesOf(`<${name}>`),
    close: codesOf(`</${name}>`),
    slot: -1,
    bit,
    repeats: false,
    type: 'text',
    limit: null,
    plan: EMPTY_PLAN,
    build: BUILD_DOCUMENT,
  };
}

function slotOf(into: Build, field: string): number {
  const slot = into.keys.indexOf(field);
  if (slot < 0) throw new Error(`no slot for ${field}`);
  return slot;
}

function partOf(field: string): Build {
  const build = PARTS[field];
  if (build === undefined) throw new Error(`no part for ${field}`);
  return build;
}

function textLimit(element: string): TextLimit | null {
  return (TEXT_LIMITS as Readonly<Record<string, TextLimit>>)[element] ?? null;
}
