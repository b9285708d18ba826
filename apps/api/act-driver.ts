import {
  Acts,
  asGraphQLError,
  hashOf,
  problemOf,
  Problem,
  randomToken,
  type Act,
  type Caller,
  type Grants,
  type GraphQLContext,
  type HttpCaller,
} from '@app/kernel';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Logger } from '@nestjs/common';
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
 * reaches only what is `@Public()`. A session whose secret is an hour old gets a new one with the answer, which may be lost on its way:
 * the one before is good until the new one is used, and who comes with it later than that holds a copy.
 */
export class ActDriver extends ApolloDriver {
  @Inject(Acts)
  private readonly acts: Acts;
  private readonly log = new Logger('Sessions');

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
    let grants: Grants | undefined;
    const work = async (act: Act): Promise<ExecutionResult> => {
      grants = act.actor.grants;
      if (!act.actor.isSignedIn && !isPublic(fields)) throw new Problem('UNAUTHENTICATED', 'not-signed-in');
      return execution.run({ ...asked, variables: asked.request.variables ?? {} }, { ...context, caller, act });
    };
    const asker: Caller = {
      operation: fields.join(' '),
      channel: 'web',
      mode,
      ...(caller.sessionHash && { sessionHash: caller.sessionHash }),
    };
    const result = await this.acts
      .asCaller(asker, work, (answer) => !answer.errors?.length)
      .catch((error: unknown): ExecutionResult => {
        // Thrown by the act itself: no sign-in, or a constraint that the database checks only at commit.
        const problem = problemOf(error);
        if (problem) return { errors: [asGraphQLError(problem)] };
        throw error;
      });
    if (!fields.includes('signOut')) await this.tendSession(asker, caller, grants);
    return result;
  }

  /** What the secret that came with a question tells about its session. */
  private async tendSession(asker: Caller, caller: HttpCaller, grants: Grants | undefined): Promise<void> {
    const { sessionHash } = caller;
    if (!sessionHash) return;
    const ask = async (operation: string, sql: string, ...more: Buffer[]): Promise<boolean> =>
      this.acts.asCaller({ ...asker, operation, mode: 'write' }, async ({ tx }) => {
        const [row] = await tx.query<{ done: boolean }[]>(sql, [sessionHash, ...more]);
        return row?.done === true;
      });
    if (!grants) {
      if (await ask('endCopiedSession', 'select end_copied_session($1) as done'))
        this.log.warn('A session has ended: its former secret was used after the new one, so somebody has a copy.');
    } else if (grants.rotationIsDue) {
      const token = randomToken();
      if (await ask('rotateSession', 'select rotate_session($1, $2) as done', hashOf(token))) caller.setSession(token);
    } else if (grants.rotationArrived) {
      await ask('confirmRotation', 'select confirm_rotation($1) as done');
    }
  }
}
