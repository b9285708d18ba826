// Where PostgreSQL writes the answer as it goes out, some of its SQL is written otherwise: in GraphQL's own shape.
import { TYPE_NAME } from './selection.js';
import type { Shape } from './shape.js';

/** The name of a type, where somebody asked for it. */
export const typeNamePart = (name: string | undefined): string[] => (name === undefined ? [] : [`'${TYPE_NAME}', '${name}'`]);

/** As `writeCursor` does it, of a place that holds the mark of its list. */
export const cursorText = (place: string): string => `translate(encode(convert_to((${place})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** Of a jsonb value only what was asked of it, as JSON. */
export function projection(value: string, shape: Shape, depth = 0): string {
  const [all, one] = [`j${depth}`, `e${depth}`];
  const object = (of: string) =>
    `json_build_object(${[
      ...typeNamePart(shape.typeName),
      ...[...shape.fields].map(
        ([name, inner]) => `'${name}', ${inner ? projection(`(${of} -> '${name}')`, inner, depth + 1) : `${of} -> '${name}'`}`,
      ),
    ].join(', ')})`;
  if (!shape.isList)
    return `(select case when jsonb_typeof(${all}.v) = 'object' then ${object(`${all}.v`)} end from (select ${value} as v offset 0) ${all})`;
  const elements = `(select coalesce(json_agg(${object(`${one}.v`)} order by ${one}.n), '[]') from jsonb_array_elements(${all}.v) with ordinality ${one} (v, n))`;
  return `(select case when jsonb_typeof(${all}.v) = 'array' then ${elements} end from (select ${value} as v offset 0) ${all})`;
}
