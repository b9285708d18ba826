import { asGraphQLError, Problem } from '@app/kernel';
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Tokens in one document; the largest page of the dashboard has some 600. */
export const MAX_TOKENS = 4_000;
const MAX_DEPTH = 14;
const MAX_FIELDS = 800;

/**
 * A query may be neither deep nor wide: depth and number of selected fields are counted with every fragment spread out, before
 * anything is executed. Both numbers are far above what a page needs.
 */
export function limitSize(context: ValidationContext): ASTVisitor {
  const document = context.getDocument();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  let fields = 0;
  const tooLarge = (set: SelectionSetNode, depth: number, within: ReadonlySet<string>): boolean => {
    if (depth > MAX_DEPTH) return true;
    return set.selections.some((selection) => {
      if (++fields > MAX_FIELDS) return true;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || within.has(selection.name.value)) return false; // Unknown or cyclic: other rules say so.
        return tooLarge(fragment.selectionSet, depth, new Set([...within, selection.name.value]));
      }
      if (!selection.selectionSet) return false;
      return tooLarge(selection.selectionSet, selection.kind === Kind.FIELD ? depth + 1 : depth, within);
    });
  };

  return {
    OperationDefinition(operation) {
      fields = 0;
      if (!tooLarge(operation.selectionSet, 1, new Set())) return;
      context.reportError(
        new GraphQLError('The query asks for too much at once.', {
          nodes: operation,
          extensions: { code: 'INVALID', reason: 'query-too-large' },
        }),
      );
    },
  };
}

/** Apollo's own refusal is an English sentence of Apollo's; this one is a Problem, which the dashboard says in its reader's language. */
export function refuseIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field({ name: { value } }) {
      if (value === '__schema' || value === '__type') context.reportError(asGraphQLError(new Problem('INVALID', 'no-introspection')));
    },
  };
}

/** Rules of every query, wherever it comes in; in production nobody is told the schema. */
export const queryRules = (): readonly ValidationRule[] =>
  process.env['NODE_ENV'] === 'production' ? [limitSize, refuseIntrospection] : [limitSize];
