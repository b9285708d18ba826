/**
 * A piece of SQL with its values beside it. Text comes from code alone, every interpolated value becomes a parameter, and a piece
 * inside a piece is spliced in. Nothing here turns a string of a caller into SQL text.
 */
export class Sql {
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** A column of a row of the statement; knows whether it can be null, which decides how a page continues after it. */
export class ColumnSql extends Sql {
  constructor(
    text: string,
    readonly type: string | undefined,
    readonly nullable: boolean,
  ) {
    super([text], []);
  }
}

/** Tag for SQL: `sql\`${s.state} = ${state}\``. Values become parameters; columns and other pieces are spliced in. */
export function sql(texts: TemplateStringsArray, ...values: unknown[]): Sql {
  for (const value of values) if (value === undefined) throw new Error(`A value of this SQL is undefined: ${texts.join('…').trim()}`);
  return new Sql(texts, values);
}

type Condition = Sql | undefined | null | false | '';

const joined = (conditions: readonly Condition[], word: string, empty: Sql): Sql => {
  const given = conditions.filter((condition): condition is Sql => condition instanceof Sql && condition !== empty);
  if (given.length < 2) return given[0] ?? empty;
  return new Sql(['(', ...given.slice(1).map(() => `) ${word} (`), ')'], given);
};

export const TRUE = new Sql(['true'], []);
export const FALSE = new Sql(['false'], []);

/** All of the given conditions; what is undefined, null, false or '' is left out, so that optional filters stay on one line. */
export function and(...conditions: Condition[]): Sql {
  return joined(conditions, 'and', TRUE);
}

/** Any of the given conditions, under the same rule of leaving out; none given is false. */
export function or(...conditions: Condition[]): Sql {
  return joined(conditions, 'or', FALSE);
}

/** Collects the parameters of one statement and hands out aliases that are unique in it. */
export class Statement {
  readonly values: unknown[] = [];
  /** How many aliases it has handed out. */
  aliases = 0;

  alias(): string {
    return `t${++this.aliases}`;
  }

  /** The text of a piece, its values added to this statement's parameters. */
  text(piece: Sql): string {
    let text = piece.texts[0] ?? '';
    piece.values.forEach((value, i) => {
      text += (value instanceof Sql ? this.text(value) : `$${this.values.push(value)}`) + (piece.texts[i + 1] ?? '');
    });
    return text;
  }
}
