import { Acts, asGraphQLError, hashOf, problemOf, Problem, randomToken, type Act, type Caller, type GraphQLContext } from '@app/kernel';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject } from '@nestjs/common';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Execution, isPublic, rootFields } from './execution.js';

interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | null;
  request: { variables?: Record<string, unknown> };
  context: unknown;
}

/**
 * Runs each GraphQL operation inside one act, nested fields included: an interceptor would see the root field only. A gateway is
 * Apollo's one public seam for an executor of our own. A mutation with any error is undone as a whole. Whoever has not signed in
 * reaches only what is `@Public()`. A session whose secret is an hour old gets a new one with the answer.
 */
export class ActDriver extends ApolloDriver {
  @Inject(Acts)
  private readonly acts: Acts;

  override async registerServer({ schema, ...options }: ApolloDriverConfig): Promise<void> {
    if (!schema) throw new Error('No schema');
    const execution = new Execution(schema);
    const gateway = {
      load: async () => ({ executor: (operation: Operation) => this.run(execution, operation) }),
      onSchemaLoadOrUpdate: (use: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) => {
        use({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    };
    await super.registerServer({ ...options, gateway } as ApolloDriverConfig);
  }

  private async run(execution: Execution, asked: Operation): Promise<ExecutionResult> {
    const { caller, ...context } = asked.context as GraphQLContext;
    const fields = rootFields(asked.document, asked.operation);
    const mode = asked.operation.operation === 'mutation' ? 'write' : 'read';
    let rotationIsDue = false;
    const work = async (act: Act): Promise<ExecutionResult> => {
      if (!act.actor.isSignedIn && !isPublic(fields)) throw new Problem('UNAUTHENTICATED', 'not-signed-in');
      rotationIsDue = act.actor.grants?.rotationIsDue ?? false;
      return execution.run({ ...asked, variables: asked.request.variables ?? {} }, { ...context, caller, act });
    };
    const asker: Caller = {
      operation: fields.join(' '),
      channel: 'web',
      mode,
      ...(caller.sessionHash && { sessionHash: caller.sessionHash }),
    };
    try {
      const result = await this.acts.asCaller(asker, work, (answer) => !answer.errors?.length);
      if (rotationIsDue && caller.sessionHash && !fields.includes('signOut'))
        await this.rotate(asker, caller.sessionHash, (token) => caller.setSession(token));
      return result;
    } catch (error) {
      // Thrown by the act itself: no sign-in, or a constraint that the database checks only at commit.
      const problem = problemOf(error);
      if (problem) return { errors: [asGraphQLError(problem)] };
      throw error;
    }
  }

  private async rotate(asker: Caller, sessionHash: Buffer, setSession: (token: string) => void): Promise<void> {
    const token = randomToken();
    const rotated = await this.acts.asCaller({ ...asker, operation: 'rotateSession', mode: 'write' }, async ({ tx }) => {
      const [row] = await tx.query<{ done: boolean }[]>('select rotate_session($1, $2) as done', [sessionHash, hashOf(token)]);
      return row?.done === true;
    });
    if (rotated) setSession(token);
  }
}
