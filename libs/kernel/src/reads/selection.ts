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

/** Fields picked on one object type, in the order asked. */
export type Selection = readonly Picked[];

/**
 * The fields that a selection asks of an object type: fragments unfolded, @skip and @include obeyed. Fields are told apart by name
 * and arguments and not by alias, since the answer below a root field is found by default resolvers, which know names only.
 */
export function selectionOf(
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode }[],
  info: Info,
): Selection {
  const picked = new Map<string, Picked>();
  const fields = type.getFields();
  const walk = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (!isIncluded(node, info)) continue;
      if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        if (name.startsWith('__')) continue; // Answered by the executor.
        const field = fields[name];
        if (!field) throw new Error(`${type.name}.${name} is not in the schema`);
        const key = variantKey(node);
        const known = picked.get(key);
        if (known) known.nodes.push(node);
        else picked.set(key, { name, field, nodes: [node] });
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      if (!fragment) throw new Error('A fragment of this operation is missing');
      const condition = fragment.typeCondition?.name.value ?? type.name;
      if (condition === type.name || implementsType(type, condition, info)) walk(fragment.selectionSet.selections);
    }
  };
  for (const node of nodes) if (node.selectionSet) walk(node.selectionSet.selections);
  return [...picked.values()];
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

function isIncluded(node: SelectionNode, { variableValues }: Info): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function implementsType(type: GraphQLObjectType, condition: string, { schema }: Info): boolean {
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
