import { formatFault, Problem } from '@app/kernel';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { readOn } from './read-on.js';

/** What went wrong, in the shape of a GraphQL answer; a bug is logged, and told by its id. For what is answered without GraphQL. */
export function refusalOf(thrown: unknown): { errors: GraphQLFormattedError[] } {
  return { errors: [formatFault({ message: String(thrown) }, thrown)] };
}

/** Bodies that Fastify refuses before GraphQL sees them (no JSON, too long) are answered as GraphQL would. */
export function refuseBodiesAsGraphQL(http: FastifyInstance): void {
  http.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/graphql')) return;
    route.errorHandler = (error, request, reply) => {
      const status = error.statusCode ?? 500;
      const refused = new Problem('INVALID', status === 413 ? 'body-too-large' : 'malformed-query');
      const answer = () => void reply.code(status).send(refusalOf(status < 500 ? refused : error));
      if (status === 413) void readOn(request.raw).then(answer);
      else answer();
    };
  });
}
