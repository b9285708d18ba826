import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql.js';
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
