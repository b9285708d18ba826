import { Acts, formatFault, Problem, type Config } from '@app/kernel';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, parse, subscribe, validate, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { contextOf } from './api.module.js';
import { limitSize, MAX_TOKENS } from './limits.js';

/** Subscriptions as server-sent events (graphql-sse protocol). Queries and mutations are refused: they belong into an act. */
export function streamSubscriptions(http: FastifyInstance, app: NestFastifyApplication, config: Config): void {
  const acts = app.get(Acts);
  const schema = (): GraphQLSchema => app.get(GraphQLSchemaHost).schema;
  // With `data`: graphql-sse takes nothing else for an answer, and would go on to look for an operation.
  const refuseWith = (errors: GraphQLError[]) => ({ data: null, errors });
  const refuse = (reason: string, code: string) => refuseWith([new GraphQLError(reason, { extensions: { code, reason } })]);
  http.all('/graphql/stream', async (request, reply) => {
    const contextValue = contextOf(acts, config, request, reply);
    const handler = createHandler({
      onSubscribe: async (_request, { query, operationName, variables }) => {
        const isSignedIn = await contextValue.openAct('subscribe', async (act) => act.actor.isSignedIn);
        if (!isSignedIn) return refuse('not-signed-in', 'UNAUTHENTICATED');
        if (typeof query !== 'string') return refuse('malformed-query', 'INVALID');
        const document = parse(query, { maxTokens: MAX_TOKENS });
        const errors = validate(schema(), document, undefined, { maxErrors: 5 }).concat(validate(schema(), document, [limitSize]));
        if (errors.length > 0) return refuseWith(errors);
        const isSubscription = document.definitions.some(
          (definition) => definition.kind === 'OperationDefinition' && definition.operation === 'subscription',
        );
        if (!isSubscription) return refuse('malformed-query', 'INVALID');
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
          errors: result.errors.map(
            (error) => new GraphQLError(error.message, { extensions: formatFault(error.toJSON(), error).extensions }),
          ),
        };
      },
    });
    try {
      await handler(request, reply);
    } catch (error) {
      if (reply.sent) return;
      const problem = error instanceof Problem ? error : undefined;
      await reply.code(problem ? 400 : 500).send({ errors: [{ message: problem?.reason ?? 'unexpected-fault' }] });
    }
  });
}
