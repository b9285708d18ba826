import { getNullableType, isListType, isNonNullType, type GraphQLObjectType } from 'graphql';
import { objectTypeOf, TYPE_NAME, type Picked, type Selector } from './selection.js';

/** What is asked of a value that an expression or a column holds as JSON. */
export interface Shape {
  readonly isList: boolean;
  /** Name of the type where somebody asked for it. */
  readonly typeName: string | undefined;
  /** By name, in the order asked; undefined for a scalar. */
  readonly fields: ReadonlyMap<string, Shape | undefined>;
  /** Whether nothing of it is asked under another name or twice. */
  readonly isPlain: boolean;
  /** Of it and what is in it, the fields that must not be null. */
  readonly required: readonly string[];
}

export function shapeOf(type: GraphQLObjectType, picked: Picked, selector: Selector): Shape {
  const selection = selector.select(type, picked.nodes);
  const fields = new Map<string, Shape | undefined>();
  const required: string[] = [];
  let isPlain = isAskedPlainly(picked) && !isListType(elementOf(picked));
  for (const part of selection) {
    if (part.name === TYPE_NAME) continue;
    const inner = objectTypeOf(part);
    const shape = inner && shapeOf(inner, part, selector);
    isPlain &&= isAskedPlainly(part) && part.field.args.length === 0 && !fields.has(part.name) && shape?.isPlain !== false;
    if (isNonNullType(part.field.type)) required.push(part.name);
    required.push(...(shape?.required ?? []));
    fields.set(part.name, shape);
  }
  return {
    isList: isListType(getNullableType(picked.field.type)),
    typeName: selection.some(({ name }) => name === TYPE_NAME) ? type.name : undefined,
    fields,
    isPlain,
    required,
  };
}

/** Whether a field is asked under its own name alone. */
export const isAskedPlainly = ({ nodes }: Picked): boolean => nodes.every(({ alias }) => alias === undefined);

function elementOf({ field }: Picked): unknown {
  const type = getNullableType(field.type);
  return isListType(type) ? getNullableType(type.ofType) : type;
}
