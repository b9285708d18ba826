// A page's question may leave with the click that leads to the page, beside the page's code, instead of after its first drawing. The page
// asks as ever and finds the question under way, or its answer already there; only one that it has just been asked for counts as its own.
import { client, EVERYTHING } from './client';
import type { TypedDocumentString } from './generated/graphql';

/** In milliseconds. Where the code of the page takes longer than that to come, it asks once more. */
const MOMENT = 2_000;

let last: { question: string; at: number } | undefined;

const questionOf = (document: { toString(): string }, variables: object): string => `${document.toString()} ${JSON.stringify(variables)}`;

/** Only for somebody who goes there, never for a pointer that rests on a link: what is answered may be put on record as read. */
export function askAhead<Result, Variables extends object>(document: TypedDocumentString<Result, Variables>, variables: Variables): void {
  last = { question: questionOf(document, variables), at: Date.now() };
  void client.query(document.toString(), variables, { requestPolicy: 'cache-and-network', ...EVERYTHING }).toPromise();
}

/** Whether the question has just been asked ahead of its page. */
export const isAskedAhead = (document: { toString(): string }, variables: object): boolean =>
  last !== undefined && Date.now() - last.at < MOMENT && last.question === questionOf(document, variables);
