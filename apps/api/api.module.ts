import {
  Acts,
  faultsOf,
  formatFault,
  KernelModule,
  ProblemFilter,
  roleUrl,
  serveReads,
  stringify,
  type Config,
  type GraphQLContext,
} from '@app/kernel';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { entities, rooms } from '../rooms.js';
import { ActDriver } from './act-driver.js';
import { rememberRules } from './argument-rules.js';
import { callerOf } from './caller.js';
import { MAX_TOKENS, queryRules } from './limits.js';

/** The context of an operation: the driver adds the act. */
export function contextOf(acts: Acts, config: Config, request: FastifyRequest, reply: FastifyReply): GraphQLContext {
  const caller = callerOf(request, reply, config.PUBLIC_URL);
  return {
    caller,
    openAct: (operation, work) =>
      acts.asCaller({ operation, channel: 'web', mode: 'read', ...(caller.sessionHash && { sessionHash: caller.sessionHash }) }, work),
  };
}

@Module({})
export class ApiModule {
  static of(config: Config, options: { schemaFile?: string } = {}): DynamicModule {
    rememberRules();
    return {
      module: ApiModule,
      imports: [
        KernelModule.of(config, roleUrl(config.DATABASE_URL, 'turvaring_api', config.SECRET), entities),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ActDriver,
          inject: [Acts],
          useFactory: (acts: Acts): Omit<ApolloDriverConfig, 'driver'> => ({
            autoSchemaFile: options.schemaFile ?? true,
            sortSchema: true,
            transformSchema: serveReads,
            context: (request: FastifyRequest, reply: FastifyReply) => contextOf(acts, config, request, reply),
            formatError: formatFault,
            includeStacktraceInErrorResponses: false,
            stringifyResult: stringify,
            introspection: true, // Refused in production by a rule of ours.
            graphiql: false,
            csrfPrevention: true,
            parseOptions: { maxTokens: MAX_TOKENS },
            validationRules: [...queryRules()],
            plugins: [ApolloServerPluginCacheControlDisabled()],
            buildSchemaOptions: { dateScalarMode: 'isoDate' },
          }),
        }),
        ...rooms,
      ],
      providers: [
        { provide: APP_PIPE, useValue: new ValidationPipe({ transform: true, exceptionFactory: faultsOf, stopAtFirstError: true }) },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
