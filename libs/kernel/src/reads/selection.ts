import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  print,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is read from the info of a resolver; graphql-js and graphql-jit both give it. */
export type Info = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'operation' | 'returnType' | 'schema' | 'variableValues' | 'path' | 'parentType'
>;

/** One field with one set of arguments, asked for once or under several aliases; their sub-selections are merged. */
export interface Picked {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
}

/** The one field that every object type has without declaring it. */
export const TYPE_NAME = TypeNameMetaFieldDef.name;

/** Fields picked on one object type, in the order asked. */
export type Selection = readonly Picked[];

/** Walks the selections of one operation, for one call. */
export class Selector {
  /** Whether what was found depends on values of variables beyond @skip and @include: then it holds for these values only. */
  dependsOnValues = false;

  constructor(readonly info: Info) {}

  /**
   * The fields that a selection asks of an object type: fragments unfolded, @skip and @include obeyed. Fields are told apart by name
   * and arguments and not by alias, since the answer below a root field is found by default resolvers, which know names only.
   */
  select(type: GraphQLObjectType, nodes: readonly { readonly selectionSet?: SelectionSetNode }[]): Selection {
    const picked = new Map<string, Picked>();
    for (const { selectionSet } of nodes) if (selectionSet) this.walk(type, selectionSet.selections, picked);
    const times = new Map<string, number>();
    for (const { name } of picked.values()) times.set(name, (times.get(name) ?? 0) + 1);
    if (times.size === picked.size) return [...picked.values()];
    this.dependsOnValues = true;
    const byValue = new Map<string, Picked>();
    for (const one of picked.values()) {
      const key = `${one.name} ${argumentsKey(one.field, argumentsOf(one, this.info))}`;
      const equal = byValue.get(key);
      if (equal) equal.nodes.push(...one.nodes);
      else byValue.set(key, one);
    }
    return [...byValue.values()];
  }

  private walk(type: GraphQLObjectType, selections: readonly SelectionNode[], picked: Map<string, Picked>): void {
    const { info } = this;
    for (const node of selections) {
      if (!isIncluded(node, info)) continue;
      if (node.kind !== Kind.FIELD) {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
        if (!fragment) throw new Error('A fragment of this operation is missing');
        const condition = fragment.typeCondition?.name.value ?? type.name;
        if (condition === type.name || isOfType(type, condition, info)) this.walk(type, fragment.selectionSet.selections, picked);
        continue;
      }
      const name = node.name.value;
      const field = name === TYPE_NAME ? TypeNameMetaFieldDef : type.getFields()[name];
      if (!field) throw new Error(`${type.name}.${name} is not in the schema`);
      const key = variantKey(node);
      const known = picked.get(key);
      if (known) known.nodes.push(node);
      else picked.set(key, { name, field, nodes: [node] });
    }
  }
}

/** Arguments as one text, equal for equal arguments whatever executor coerced them. */
export function argumentsKey(field: Pick<GraphQLField<unknown, unknown>, 'args'>, args: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(field.args.map(({ name }) => (args[name] === undefined ? 0 : [args[name]])));
}

/** The object type that a picked field leads to; undefined for scalars and enums. */
export function objectTypeOf(picked: Picked): GraphQLObjectType | undefined {
  const type = getNamedType(picked.field.type);
  if (isAbstractType(type)) throw new Error(`${picked.name} is of type ${type.name}; the read model serves object types only`);
  return isObjectType(type) ? type : undefined;
}

/** The arguments of a picked field, coerced with defaults; every node of it has the same. */
export function argumentsOf({ field, nodes: [node] }: Picked, info: Info): Record<string, unknown> {
  return node && field.args.length > 0 ? getArgumentValues(field, node, info.variableValues) : {};
}

/** The arguments of the root field that is asked. */
export function rootArgumentsOf(info: Info): Record<string, unknown> {
  const [node] = info.fieldNodes;
  const field = node && info.parentType.getFields()[node.name.value];
  return field ? argumentsOf({ name: field.name, field, nodes: [...info.fieldNodes] }, info) : {};
}

function isIncluded(node: SelectionNode, { variableValues }: Info): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function isOfType(type: GraphQLObjectType, condition: string, { schema }: Info): boolean {
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}

function variantKey({ name, arguments: args = [] }: FieldNode): string {
  if (args.length === 0) return name.value;
  const words = args.map((arg) => `${arg.name.value}:${print(arg.value)}`).sort();
  return `${name.value}(${words.join()})`;
}

const conditionNames = new WeakMap<object, readonly string[]>();

/** The values of all variables that @skip and @include of the operation look at: with the document they decide the selection. */
export function conditionsOf({ operation, fragments, variableValues }: Info): string {
  let names = conditionNames.get(operation);
  if (!names) {
    const found = new Set<string>();
    const look = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        for (const { name, arguments: args = [] } of node.directives ?? []) {
          if (name.value !== 'skip' && name.value !== 'include') continue;
          for (const { value } of args) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
        }
        if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) look(node.selectionSet);
      }
    };
    look(operation.selectionSet);
    for (const fragment of Object.values(fragments)) if (fragment) look(fragment.selectionSet);
    names = [...found];
    conditionNames.set(operation, names);
  }
  return names.map((name) => (variableValues[name] === true ? '1' : '0')).join('');
}
