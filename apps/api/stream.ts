import { Acts, asGraphQLError, formatFault, Problem, type Config } from '@app/kernel';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  parse,
  subscribe,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { contextOf } from './api.module.js';
import { MAX_TOKENS, queryRules } from './limits.js';
import { refusalOf } from './refusal.js';

/** Subscriptions as server-sent events (graphql-sse protocol). Queries and mutations are refused: they belong into an act. */
export function streamSubscriptions(http: FastifyInstance, app: NestFastifyApplication, config: Config): void {
  const acts = app.get(Acts);
  const schema = (): GraphQLSchema => app.get(GraphQLSchemaHost).schema;
  // With `data`: graphql-sse takes nothing else for an answer.
  const refuse = (...errors: GraphQLError[]) => ({ data: null, errors });
  http.all('/graphql/stream', async (request, reply) => {
    const asked = (request.method === 'GET' ? request.query : request.body) as { query?: unknown } | null | undefined;
    if (typeof asked?.query !== 'string') return reply.code(400).send(refusalOf(new Problem('INVALID', 'malformed-query')));
    const contextValue = contextOf(acts, config, request, reply);
    const handler = createHandler({
      onSubscribe: async (_request, { query, operationName, variables }) => {
        const isSignedIn = await contextValue.openAct('subscribe', async (act) => act.actor.isSignedIn);
        if (!isSignedIn) return refuse(asGraphQLError(new Problem('UNAUTHENTICATED', 'not-signed-in')));
        const document = read(query);
        if (document instanceof GraphQLError) return refuse(coded(document, 'GRAPHQL_PARSE_FAILED'));
        const errors = validate(schema(), document, undefined, { maxErrors: 5 }).concat(validate(schema(), document, queryRules()));
        if (errors.length > 0) return refuse(...errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
        const operation = getOperationAST(document, operationName);
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
          return refuse(asGraphQLError(new Problem('INVALID', 'malformed-query')));
        const values = getVariableValues(schema(), operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 5 });
        if (values.errors) return refuse(...values.errors.map((error) => coded(error, 'BAD_USER_INPUT')));
        return {
          schema: schema(),
          document,
          operationName: operationName ?? null,
          variableValues: variables,
          contextValue: { ...contextValue },
        };
      },
      subscribe,
      onNext: (_context, _request, result) => {
        if (!result.errors) return undefined;
        return {
          ...result,
          errors: result.errors.map((error) => {
            const { message, extensions } = formatFault(error.toJSON(), error);
            return new GraphQLError(message, { extensions });
          }),
        };
      },
    });
    try {
      await handler(request, reply);
    } catch (error) {
      if (reply.sent) return;
      await reply.code(error instanceof Problem ? 400 : 500).send(refusalOf(error));
    }
  });
}

/** The document, or why it is none. */
function read(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Apollo's code for a fault of the document, which it puts on by itself where it does the reading. */
function coded({ message, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}
