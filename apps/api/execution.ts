import { publicOperations } from '@app/kernel';
import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const MAX_COMPILED = 500;

/** One operation as it came. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/**
 * Executes queries compiled by graphql-jit, the least recently used forgotten first; mutations, and what does not compile, by graphql-js.
 * Variables are judged by graphql-js either way: jit's parser refuses input fields that are not null but have a default, and its errors
 * cannot be formatted.
 */
export class Execution {
  private readonly compiled = new Map<DocumentNode, Map<string, CompiledQuery | undefined>>();

  constructor(private readonly schema: GraphQLSchema) {}

  async run({ document, operation, operationName, variables }: Asked, contextValue: object): Promise<ExecutionResult> {
    const query = operation.operation === OperationTypeNode.QUERY ? this.compile(document, operationName) : undefined;
    if (!query) return execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue });
    const { errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 10 });
    if (errors) return { errors };
    const result = (await query.query(undefined, contextValue, variables)) as ExecutionResult;
    return result.errors ? { ...result, errors: result.errors.map(withExtensions) } : result;
  }

  private compile(document: DocumentNode, operationName: string | null): CompiledQuery | undefined {
    const known = this.compiled.get(document) ?? new Map<string, CompiledQuery | undefined>();
    this.compiled.delete(document); // Set again below: a Map keeps the order of insertion, so the oldest is first.
    this.compiled.set(document, known);
    const name = operationName ?? '';
    if (!known.has(name)) {
      const made = hasConditions(document) ? undefined : compileQuery(this.schema, document, operationName ?? undefined);
      known.set(name, made && isCompiledQuery(made) ? made : undefined);
    }
    const oldest = this.compiled.keys().next();
    if (this.compiled.size > MAX_COMPILED && !oldest.done) this.compiled.delete(oldest.value);
    return known.get(name);
  }
}

/** graphql-jit 0.8 leaves `extensions` out where a bug has none. Apollo trips over that, and the fault would be neither logged nor get an id. */
function withExtensions(error: GraphQLError): GraphQLError {
  if (error.extensions) return error;
  const { message, path, originalError } = error;
  return new GraphQLError(message, { path, originalError });
}

/** graphql-jit 0.8 merges `a @include(if: $no) { x } a { y }` wrongly: it answers x too, which nobody has read. graphql-js does it right. */
function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Directive: ({ name }) => void (found ||= name.value === 'skip' || name.value === 'include') });
  return found;
}

/** The root fields an operation asks for, fragments spread out; what starts with __ tells nothing about anybody. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        const name = selection.name.value;
        const fragment = document.definitions.find(
          (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return [...names].filter((name) => !name.startsWith('__'));
}

/** Whether somebody who has not signed in may ask for all of it. */
export const isPublic = (fields: readonly string[]): boolean => fields.every((name) => publicOperations.has(name));
