import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { sourceOf } from './columns.js';
import { declarationOf, declarations, isPlain, type TypeDeclaration } from './declaration.js';
import { isPage } from './serve-reads.js';

/**
 * Compares the schema with what is declared and names every fault: an object type that is neither declared nor plain, a field that is
 * neither a column nor declared, a declared field that is not in the schema or leads to another type than the schema says. Empty
 * when all is well. Needs no database, so that a missing declaration fails in a test and not for a user.
 */
export function checkReads(schema: GraphQLSchema): string[] {
  const faults: string[] = [];
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type) || isPage(type.name) || isPlain(type.name)) continue;
    const declaration = declarationOf(type.name);
    if (declaration) faults.push(...fieldFaults(type, declaration));
    else faults.push(`${type.name} has neither declareReads nor declarePlain`);
  }
  for (const [name, { fields }] of declarations) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue; // A type that no operation of this schema reaches.
    for (const field of fields.keys()) if (!type.getFields()[field]) faults.push(`${name}.${field} is declared but not in the schema`);
  }
  return faults;
}

function fieldFaults(type: GraphQLObjectType, { type: owner, fields }: TypeDeclaration): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`;
    const declared = fields.get(field.name);
    const target = getNamedType(field.type);
    if (!declared) {
      if (!sourceOf(owner).column(field.name)) return [`${name} is neither a column nor declared in any *.reads.ts`];
      return isObjectType(target) && !isPlain(target.name) ? [`${name} is a column, but ${target.name} is not plain`] : [];
    }
    if (declared.kind === 'column')
      return sourceOf(owner).column(declared.property) ? [] : [`${name} is declared as ${declared.property}, which is no column`];
    if (declared.kind === 'sql' || declared.kind === 'computed') {
      return isObjectType(target) && !isPlain(target.name) ? [`${name} gives a ready ${target.name}, which is not plain`] : [];
    }
    const expected = `${declared.type().name}${declared.kind === 'connection' ? 'Connection' : ''}`;
    if (target.name !== expected) return [`${name} is declared as ${expected}, the schema says ${target.name}`];
    return isListType(getNullableType(field.type)) === (declared.kind === 'many') ? [] : [`${name} is a list on one side only`];
  });
}
