import { Field, TypeMetadataStorage, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Class } from './columns.js';

export interface Published {
  readonly returns: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly args?: Class;
}

/**
 * Adds a field to a code-first GraphQL type from outside its class, with arguments and without a resolver. `@Field` is applied to
 * the prototype as a decorator in the class would be. Nest reads arguments of a field only from parameters of a method; a method
 * would be a resolver, so the parameter is told to Nest's public metadata storage, which looks it up by class and field name.
 * Rejected: `@ResolveField` with the resolver taken out afterwards, as it needs a resolver class and a dummy method for each field.
 */
export function publishField(type: Class, name: string, { returns, description, nullable = false, args }: Published): void {
  Field(returns as ReturnTypeFunc, { description, nullable })(type.prototype as object, name);
  if (args)
    TypeMetadataStorage.addMethodParamMetadata({
      kind: 'args',
      target: type,
      methodName: name,
      index: 0,
      typeFn: () => args as never,
      options: {},
    });
}
