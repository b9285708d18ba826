import { DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** SQL spells its columns in snake_case, so that hand-written queries need no quotes. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake(prefixes.concat(custom ?? property).join('_'));
  }
}

/**
 * A click seldom follows the one before within the ten seconds after which the pool would close a connection, and a new one has to sign in,
 * to read the catalogue and to plan each statement again: 20 to 40 ms for the first page. Two are kept for good, the others for a while.
 */
const KEPT_OPEN = { min: 2, idleTimeoutMillis: 600_000, keepAlive: true };

/**
 * PostgreSQL would compile statements that it guesses to be dear (a heat map, for the rows it expects of a JSON array) each time anew: 60 to
 * 130 ms for what takes 7. Servers with LLVM do so unless they are told otherwise; the embedded one has none.
 */
const NEVER_COMPILED = '-c jit=off';

/**
 * Pages are in memory or on an SSD, where any order costs about the same. PostgreSQL's default of 4 is for disks that turn: in a
 * database of some councils it read all institutions once for each row of a list, a quarter of what the list took.
 */
const ANY_ORDER = '-c random_page_cost=1.1';

/** Options of the one database of a process. `pipeline`: statements of one act are sent without waiting for each other. */
export function databaseOptions(url: string, entities: Function[], poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    poolSize,
    extra: {
      ...KEPT_OPEN,
      options: `${NEVER_COMPILED} ${ANY_ORDER}`,
      pipeline: true,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
}
