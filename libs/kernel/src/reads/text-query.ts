import {
  getArgumentValues,
  getNamedType,
  isNonNullType,
  Kind,
  locatedError,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { TextAnswer, wantsText } from './as-text.js';
import { isRead } from './serve-reads.js';

// A query whose root fields all answer with text of the read model is not executed below them: its root fields are resolved as GraphQL says
// (arguments coerced, errors located, null passed up), and the texts are put side by side. When any of them answers with anything else,
// nothing is said, and the query is executed in full.

/** `data` of an answer, ready to go out. */
export class TextData {
  constructor(readonly json: string) {}
}

export interface RootField {
  readonly node: FieldNode;
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The root fields of a query, where each can be resolved by itself; undefined where it cannot. */
export function rootFieldsOf(schema: GraphQLSchema, { selectionSet }: OperationDefinitionNode): readonly RootField[] | undefined {
  const fields = new Map<string, RootField>();
  for (const node of selectionSet.selections) {
    if (node.kind !== Kind.FIELD || node.directives?.length) return undefined;
    const field = schema.getQueryType()?.getFields()[node.name.value];
    const key = (node.alias ?? node.name).value;
    if (!field?.resolve || !isRead(getNamedType(field.type).name) || fields.has(key)) return undefined;
    fields.set(key, { node, key, field });
  }
  return [...fields.values()];
}

/** An operation with its variables, its root fields found. */
interface Query {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fields: readonly RootField[];
  readonly variableValues: Record<string, unknown>;
}

/** Whether all of a query's root fields would answer with text; undefined when one of them refuses to answer. Reads nothing. */
export async function wouldBeText(query: Query, context: object): Promise<boolean | undefined> {
  const answers = await resolveAll(query, context, 'whether text');
  if (answers.some((answer) => answer instanceof Failed)) return undefined;
  return answers.every((answer) => answer instanceof TextAnswer);
}

/** The answer of all root fields; undefined when one of them is no text after all. */
export async function resolveAsText(query: Query, context: object): Promise<ExecutionResult | undefined> {
  return put(query.fields, await resolveAll(query, context, 'text'));
}

/** All root fields at once, as an executor resolves those of a query. */
function resolveAll(
  { schema, document, operation, fields, variableValues }: Query,
  context: object,
  wanted: 'text' | 'whether text',
): Promise<unknown[]> {
  const fragments = fragmentsOf(document);
  return Promise.all(
    fields.map(async ({ node, key, field }): Promise<unknown> => {
      try {
        const info = {
          fieldName: field.name,
          fieldNodes: [node],
          returnType: field.type,
          parentType: schema.getQueryType(),
          path: { prev: undefined, key, typename: 'Query' },
          schema,
          fragments,
          rootValue: undefined,
          operation,
          variableValues,
        } as unknown as GraphQLResolveInfo;
        const answer: unknown = await field.resolve?.(
          undefined,
          getArgumentValues(field, node, variableValues),
          context,
          wantsText(info, wanted),
        );
        if (answer instanceof Error) throw answer; // Nest's filters answer with it, and executors take that for a refusal, too.
        return answer;
      } catch (error) {
        return new Failed(locatedError(error, [node], [key]));
      }
    }),
  );
}

class Failed {
  constructor(readonly error: GraphQLError) {}
}

function put(fields: readonly RootField[], answers: readonly unknown[]): ExecutionResult | undefined {
  const errors: GraphQLError[] = [];
  const texts: string[] = [];
  let isNothing = false;
  for (const [i, { key, field }] of fields.entries()) {
    const answer = answers[i];
    if (answer instanceof Failed) {
      errors.push(answer.error);
      if (isNonNullType(field.type)) isNothing = true;
    } else if (!(answer instanceof TextAnswer) && !(answer === null && !isNonNullType(field.type))) return undefined;
    texts.push(`${JSON.stringify(key)}:${answer instanceof TextAnswer ? answer.json : 'null'}`);
  }
  const data = isNothing ? null : (new TextData(`{${texts.join(',')}}`) as unknown as Record<string, unknown>);
  return errors.length > 0 ? { errors, data } : { data };
}

const fragments = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  let found = fragments.get(document);
  if (!found) {
    found = Object.fromEntries(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    fragments.set(document, found);
  }
  return found;
}

/** For Apollo's `stringifyResult`. */
export function stringify(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  if (!(result.data instanceof TextData)) return `${JSON.stringify(result)}\n`;
  const { data, ...rest } = result;
  const others = Object.entries(rest).filter(([, value]) => value !== undefined);
  return `{${[...others.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`), `"data":${data.json}`].join(',')}}\n`;
}
