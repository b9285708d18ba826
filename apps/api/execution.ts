import { publicOperations, resolveAsText, rootFieldsOf, wouldBeText, type RootField } from '@app/kernel';
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

const MAX_READY = 500;

/** One operation as it came. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

interface Ready {
  /** Root fields that answer with text, or have not been asked whether they do. */
  asText: readonly RootField[] | undefined;
  isSureOfText: boolean;
  /** Null where it does not compile. */
  compiled?: CompiledQuery | null;
}

/**
 * Passes on the text of queries whose root fields answer with text. Executes other queries compiled by graphql-jit, the least recently used forgotten first; mutations, and what does not compile, by graphql-js.
 * Variables are judged by graphql-js either way: jit's parser refuses input fields that are not null but have a default, and its errors
 * cannot be formatted.
 */
export class Execution {
  private readonly ready = new Map<DocumentNode, Map<string, Ready>>();

  constructor(private readonly schema: GraphQLSchema) {}

  async run({ document, operation, operationName, variables }: Asked, contextValue: object): Promise<ExecutionResult> {
    const whole = () => execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue });
    if (operation.operation !== OperationTypeNode.QUERY) return whole();
    const ready = this.prepare(document, operation, operationName);
    const { errors, coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 10 });
    if (errors) return { errors };
    if (ready.asText) {
      const query = { schema: this.schema, document, operation, fields: ready.asText, variableValues: coerced };
      const wouldBe = ready.isSureOfText || (await wouldBeText(query, contextValue));
      if (wouldBe === false) ready.asText = undefined;
      if (wouldBe) {
        ready.isSureOfText = true;
        const result = await resolveAsText(query, contextValue);
        if (result) return result;
      }
    }
    ready.compiled ??= this.compile(document, operationName);
    if (!ready.compiled) return whole();
    const result = (await ready.compiled.query(undefined, contextValue, variables)) as ExecutionResult;
    return result.errors ? { ...result, errors: result.errors.map(withExtensions) } : result;
  }

  private prepare(document: DocumentNode, operation: OperationDefinitionNode, operationName: string | null): Ready {
    const known = this.ready.get(document) ?? new Map<string, Ready>();
    this.ready.delete(document); // Set again below: a Map keeps the order of insertion, so the oldest is first.
    this.ready.set(document, known);
    const name = operationName ?? '';
    let ready = known.get(name);
    if (!ready) {
      ready = { asText: rootFieldsOf(this.schema, operation), isSureOfText: false };
      known.set(name, ready);
    }
    const oldest = this.ready.keys().next();
    if (this.ready.size > MAX_READY && !oldest.done) this.ready.delete(oldest.value);
    return ready;
  }

  private compile(document: DocumentNode, operationName: string | null): CompiledQuery | null {
    if (hasConditions(document)) return null;
    const made = compileQuery(this.schema, document, operationName ?? undefined);
    return isCompiledQuery(made) ? made : null;
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
