/** Names of the root fields that nobody needs to sign in for. */
export const publicOperations = new Set<string>();

/** Opens a query or mutation to people who have not signed in; everything else asks them to. The method's name is the field's. */
export function Public(): MethodDecorator {
  return (_target, name) => void publicOperations.add(String(name));
}
