// One GraphQL client. Answers are cached per document, and any successful change makes every cached answer be asked for again:
// coarse, but never wrong, and a page asks one question.
import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { connection } from './connection';
import { refusalsOf } from './problem';

export const EVERYTHING = { additionalTypenames: ['Everything'] };

let whenSignedOut: () => void = () => undefined;

/** For a page that learns from an answer, and not from a refusal, that nobody is signed in. */
export const tellSignedOut = (): void => whenSignedOut();

/** Called when the server says that nobody is signed in (any more). */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  // The header makes a cross-site form unable to send this request: the server refuses operations without it.
  fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } },
  exchanges: [
    mapExchange({
      onResult({ error }) {
        if (refusalsOf(error).some(({ code }) => code === 'NETWORK')) connection.lost();
        else connection.found();
        if (refusalsOf(error).some(({ code }) => code === 'UNAUTHENTICATED')) whenSignedOut();
      },
    }),
    cacheExchange,
    fetchExchange,
  ],
});

/** Asks once, outside of a component (search as you type, the first look at who is signed in). */
export async function ask<Result, Variables extends object>(
  document: { toString(): string; __apiType?: (variables: Variables) => Result },
  variables: Variables,
): Promise<Result | undefined> {
  const { data } = await client.query<Result>(document.toString(), variables, { requestPolicy: 'network-only', ...EVERYTHING }).toPromise();
  return data;
}
