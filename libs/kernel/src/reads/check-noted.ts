import { isObjectType, type GraphQLSchema } from 'graphql';
import { sourceOf } from './columns.js';
import { declarationOf, type TypeDeclaration } from './declaration.js';
import { notingOf } from './noted.js';

/**
 * The types of the schema whose rows lead to one whose readings are put on record, and whose own are not: those with a column or field
 * `key` (its id), and those with a field that is one such row. Whoever adds a type so learns of it in a test, and not from an auditor.
 */
export function checkNoted(schema: GraphQLSchema, key: string): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const declaration = declarationOf(type.name);
    const leads = type.getFields()[key] !== undefined || (declaration !== undefined && leadsTo(declaration, key));
    return leads && !(declaration && notingOf(declaration.type)) ? [type.name] : [];
  });
}

/** Whether asking for a field of a type may put a reading on record. */
export function isNoted(typeName: string, field: string): boolean {
  const declaration = declarationOf(typeName);
  return (declaration && notingOf(declaration.type)?.tells(field)) ?? false;
}

function leadsTo({ type, fields }: TypeDeclaration, key: string): boolean {
  const source = sourceOf(type);
  return (
    (source.table !== undefined && source.column(key) !== undefined) ||
    [...fields.values()].some((field) => field.kind === 'one' && notingOf(field.type()) !== undefined)
  );
}
