import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql.js';
import { Problem } from '../problem.js';
import type { Class } from './columns.js';

/** Rows of a page when nobody says how many, and the most that anybody gets. */
export const PAGE_SIZE = 50;
export const LARGEST_PAGE = 100;

const connections = new Map<Class, Class>();

/** The GraphQL connection type of a class, `XConnection`; made once per class. */
export function connectionOf<T>(type: Class<T>): Class {
  const known = connections.get(type as Class);
  if (known) return known;

  @ObjectType(`${type.name}Connection`, { description: `A page of a list of ${type.name}.` })
  class Connection {
    @Field(() => [type])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows of the whole list; counted only when asked for.' })
    totalCount!: number;
  }

  connections.set(type as Class, Connection);
  return Connection;
}

/** The size of a page as SQL text: a whole number of ours and no parameter, as PostgreSQL plans a page without its size badly. */
export function pageSize(first: unknown): number {
  if (first === undefined || first === null) return PAGE_SIZE;
  const size = Number(first);
  if (!(size >= 1)) throw new Problem('INVALID', 'too-small', 'first');
  if (size > LARGEST_PAGE) throw new Problem('INVALID', 'too-large', 'first');
  return Math.trunc(size);
}

export interface PageAsk {
  readonly first?: unknown;
  readonly after?: unknown;
}

/** What was asked of one page, for the finish: how many rows at most, and the mark of its cursors. */
export interface Paged {
  readonly size: number;
  readonly tag: string;
}
