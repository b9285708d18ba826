import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { sourceOf } from './columns.js';
import type { Plan, Step } from './plan.js';
import { isAskedPlainly } from './shape.js';
import { TYPE_NAME, type Info, type Picked } from './selection.js';

// An answer that needs nothing of JavaScript goes out as PostgreSQL wrote it: no object is made of it, none walked through, none written
// again. It must be the same answer, though. So this holds only where every name is the field's own, every value is one that GraphQL would
// write as PostgreSQL does, and nothing is computed here; and what must not be null is looked for in the text, where a null that may not be
// there (a row that its reader may not see) sends the question the usual way, which tells the fault as ever.

const AS_TEXT = Symbol('answers as text');
const SCALARS = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'DateTime']);
const TEXTS = new Set(['text', 'uuid', 'citext', 'varchar', 'character varying']);

/** JSON of a root field, ready to go out. */
export class TextAnswer {
  constructor(readonly json: string) {}
}

/** What is answered instead where the answer cannot be text, so that nobody asks the database in vain. */
export const NO_TEXT: object = Object.freeze({});

type Wanted = 'text' | 'whether text' | undefined;

/** The info of a resolver whose caller can do with a `TextAnswer`, or only wants to know whether it would get one: then it is empty. */
export function wantsText<I extends object>(info: I, wanted: Wanted): I {
  return Object.assign(info, { [AS_TEXT]: wanted });
}

export const textWanted = (info: Info): Wanted => (info as { [AS_TEXT]?: Wanted })[AS_TEXT];

/**
 * The fields of a plan that must not be null in its text; undefined where the answer cannot be text. Columns of a table that are never null
 * are none of them: they are looked for by name, and elsewhere in the same answer a field of that name may well be null. `isOfTable` is
 * false where the rows come from SQL of a declaration, which promises nothing.
 */
export function textOf({ type, steps, variants, typeName }: Omit<Plan, 'asText'>, isOfTable = true): ReadonlySet<string> | undefined {
  if (variants.size > 0) return undefined;
  const required = new Set<string>(typeName === undefined ? [] : [TYPE_NAME]);
  for (const step of steps) {
    const inner = textOfStep(step);
    if (!inner || !isAskedPlainly(step.picked)) return undefined;
    const isSure = isOfTable && step.kind === 'column' && isNeverNull(type, step.property);
    if (isNonNullType(step.picked.field.type) && !isSure) required.add(step.picked.name);
    for (const name of inner) required.add(name);
  }
  return required;
}

function textOfStep(step: Step): Iterable<string> | undefined {
  switch (step.kind) {
    case 'column':
    case 'sql':
      if (step.shape) return step.shape.isPlain ? step.shape.required : undefined;
      return isWrittenAlike(step.picked.field.type) ? [] : undefined;
    case 'relation':
      return step.page && !step.page.isPlain ? undefined : textOf(step.node, !('from' in step.declaration && step.declaration.from));
    default:
      return undefined;
  }
}

function isNeverNull(type: Plan['type'], property: string): boolean {
  const source = sourceOf(type);
  return source.table !== undefined && source.column(property)?.nullable === false;
}

function isWrittenAlike(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().every(({ name, value }) => name === value) : SCALARS.has(named.name);
}

/** How a scalar has to be cast so that PostgreSQL writes it as GraphQL would; undefined where it does so anyway. */
export function castOf({ field }: Picked, columnType: string | undefined): 'text' | 'int' | 'float8' | 'boolean' | undefined {
  const type = getNullableType(field.type);
  if (isListType(type) || (columnType !== undefined && TEXTS.has(columnType))) return undefined;
  const { name } = getNamedType(type);
  if (name === 'Int') return 'int';
  if (name === 'Float') return 'float8';
  if (name === 'Boolean') return 'boolean';
  return name === 'ID' || name === 'String' ? 'text' : undefined;
}

/** The type of a column as its entity names it. */
export const columnTypeOf = ({ type }: Plan, property: string): string | undefined => sourceOf(type).column(property)?.type;

const WORD = 'null';
const isSpace = (code: number): boolean => code === 32 || code === 10;

/** Whether a field that must not be null may be so in a text. May be wrong about words in a text of somebody's, never about a null. */
export function mayHoldForbiddenNull(json: string, required: ReadonlySet<string>): boolean {
  for (let at = json.indexOf(WORD); at >= 0; at = json.indexOf(WORD, at + WORD.length)) {
    let before = at - 1;
    while (isSpace(json.charCodeAt(before))) before--;
    const mark = json[before];
    if (mark === '[' || mark === ',') return true;
    if (mark !== ':') continue;
    do before--;
    while (isSpace(json.charCodeAt(before)));
    if (json[before] === '"' && required.has(json.slice(json.lastIndexOf('"', before - 1) + 1, before))) return true;
  }
  return false;
}
