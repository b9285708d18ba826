/** Empty texts as null, as the server keeps them: a field that was emptied is emptied there too. */
export function emptied<Values extends object>(
  values: Values,
): { [Field in keyof Values]: Values[Field] extends string ? string | null : Values[Field] };
export function emptied(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]: [string, unknown]) => [field, typeof value === 'string' ? value.trim() || null : value]),
  );
}
