const isGiven = ([, value]: [string, unknown]): boolean => value !== null && value !== undefined;
const given = (values: object): object => Object.fromEntries(Object.entries(values).filter(isGiven));

/** The address of a file of the server, with the arguments of the query that it stands beside. */
export function fileAddress(file: string, args: { filter?: object } & Record<string, unknown>, language: string): string {
  const { filter, ...rest } = args;
  const asked = { ...given(rest), ...(filter && Object.keys(given(filter)).length > 0 && { filter: given(filter) }) };
  return `/files/${file}?${new URLSearchParams({ args: JSON.stringify(asked), language }).toString()}`;
}
