import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { declarationOf, isPlain } from './declaration.js';
import { Variants } from './finish.js';
import { argumentsKey } from './selection.js';

/**
 * For Nest's `transformSchema`. Nest gives every field of every object type a resolver function that does what a default resolver
 * does, 150 calls for a page of 50 rows; they are taken off the types that the read model serves. Only a field with arguments keeps
 * one, to tell apart `a: invitations(first: 1) b: invitations(first: 2)`. A resolver that somebody wrote is a fault and stops the start.
 */
export function serveReads(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    if (!declarationOf(type.name) && !isPlain(type.name) && !isPage(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && field.resolve.name !== 'rootFieldResolver')
        throw new Error(`${type.name}.${field.name} has a resolver; declare it in a *.reads.ts`);
      field.resolve = field.args.length > 0 ? variantOf(field) : undefined;
    }
  }
  return schema;
}

/** Whether a type is PageInfo or the connection of a declared type. */
export function isPage(typeName: string): boolean {
  return (
    typeName === 'PageInfo' || (typeName.endsWith('Connection') && declarationOf(typeName.slice(0, -'Connection'.length)) !== undefined)
  );
}

/** Whether the read model can answer with this type, or a page of it. */
export function isRead(typeName: string): boolean {
  return declarationOf(typeName) !== undefined || (typeName !== 'PageInfo' && isPage(typeName));
}

function variantOf(field: GraphQLField<unknown, unknown>) {
  return (source: unknown, args: Record<string, unknown>): unknown => {
    const value: unknown = (source as Record<string, unknown>)[field.name];
    return value instanceof Variants ? value.for(argumentsKey(field, args)) : value;
  };
}
