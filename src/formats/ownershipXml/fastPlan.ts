import { TEXT_LIMITS, type TextLimit } from '../../law/limits.ts';
import {
  DOCUMENT_ELEMENTS,
  type ElementDef,
  type LeafType,
  ROOT_ELEMENT,
  type TableDef,
} from '../../model/elements.ts';
import {
  blankAddress,
  blankDerivativeRow,
  blankIssuer,
  blankNonDerivativeRow,
  blankOwner,
  blankRelationship,
} from '../../model/make.ts';

/** One child that may come next: how its tag is spelled, and what is done with it. */
export type Step = {
  readonly open: string;
  readonly close: string;
  readonly field: string;
  readonly bit: number;
  readonly repeats: boolean;
  /** Of text leaves. */
  readonly limit: TextLimit | null;
} & (
  | { readonly kind: 'leaf' | 'cell'; readonly type: LeafType }
  | { readonly kind: 'part'; readonly plan: Plan; readonly blank: () => object }
  | { readonly kind: 'within'; readonly plan: Plan }
  | { readonly kind: 'item'; readonly plan: Plan; readonly blank: () => object }
  | { readonly kind: 'row'; readonly plan: Plan; readonly blank: () => object; readonly holding: boolean }
  | { readonly kind: 'footnotes' }
  | { readonly kind: 'footnoteId' }
);

/** The children of an element in order, its closing tag, and which children must be there, as bits. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly close: string;
  readonly required: number;
  readonly free: boolean;
}

const BLANKS: Readonly<Record<string, () => object>> = {
  issuer: blankIssuer,
  address: blankAddress,
  relationship: blankRelationship,
  reportingOwners: blankOwner,
  ownerSignatures: () => ({ name: null, date: null }),
};

/** The whole document, worked out once from the table of elements. */
export const DOCUMENT_PLAN = plan(ROOT_ELEMENT, DOCUMENT_ELEMENTS);

function plan(name: string, defs: readonly ElementDef[], footnoteIds?: string): Plan {
  const steps = defs.map((def, index) => step(def, 1 << index));
  if (footnoteIds !== undefined) {
    const bit = 1 << steps.length;
    steps.push({
      kind: 'footnoteId',
      open: '<footnoteId id="',
      close: '',
      field: footnoteIds,
      bit,
      repeats: true,
      limit: null,
    });
  }
  const required = defs.reduce((bits, def, index) => (def.required ? bits | (1 << index) : bits), 0);
  return { steps, close: `</${name}>`, required, free: false };
}

function step(def: ElementDef, bit: number): Step {
  const name = def.kind === 'list' && def.holder !== null ? def.holder : def.name;
  const base = { open: `<${name}>`, close: `</${name}>`, bit, repeats: false, limit: textLimit(def.name) };
  if (def.kind === 'leaf' || def.kind === 'cell') return { ...base, kind: def.kind, field: def.field, type: def.type };
  if (def.kind === 'table') return { ...base, kind: 'within', field: def.field, plan: tablePlan(def) };
  if (def.kind === 'list') {
    if (def.holder !== null) return { ...base, kind: 'footnotes', field: def.field };
    return {
      ...base,
      kind: 'item',
      repeats: true,
      field: def.field,
      plan: plan(name, def.children),
      blank: blankOf(def.field),
    };
  }
  const inner = plan(name, def.children, def.footnoteIds);
  if (def.field === null) return { ...base, kind: 'within', field: '', plan: inner };
  return { ...base, kind: 'part', field: def.field, plan: inner, blank: blankOf(def.field) };
}

function tablePlan(def: TableDef): Plan {
  const blank = def.name === 'nonDerivativeTable' ? blankNonDerivativeRow : blankDerivativeRow;
  const steps = (['transaction', 'holding'] as const).map((kind, index): Step => {
    const { name, children } = def[kind];
    const base = { open: `<${name}>`, close: `</${name}>`, bit: 1 << index, repeats: true, limit: null };
    return { ...base, kind: 'row', field: def.field, plan: plan(name, children), blank, holding: kind === 'holding' };
  });
  return { steps, close: `</${def.name}>`, required: 0, free: true };
}

function textLimit(element: string): TextLimit | null {
  return (TEXT_LIMITS as Readonly<Record<string, TextLimit>>)[element] ?? null;
}

function blankOf(field: string): () => object {
  const blank = BLANKS[field];
  if (blank === undefined) throw new Error(`no blank for ${field}`);
  return blank;
}
