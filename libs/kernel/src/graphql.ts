import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { GraphQLScalarType, Kind } from 'graphql';
import { Problem } from './problem.js';
import { LANGUAGES } from './messages.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What lies outside is a slip of the keyboard, and a year 0000 the database could not even hold. */
const EARLIEST = '1900-01-01';
const LATEST = '2200-12-31';

function parseDay(value: unknown): string {
  if (
    typeof value === 'string' &&
    DAY.test(value) &&
    value >= EARLIEST &&
    value <= LATEST &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
    new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
  )
    return value;
  throw new Problem('INVALID', 'not-a-day');
}

/** A day of the calendar without hour or zone, YYYY-MM-DD (ISO 8601). In code it stays a string. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, YYYY-MM-DD (ISO 8601), from 1900 to 2200.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant, ISO 8601 with offset. Rows of the read model bring it as text already. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseInstant(value: unknown): Date {
  const instant = new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new Problem('INVALID', 'not-an-instant');
  return instant;
}

export const LanguageEnum = Object.fromEntries(LANGUAGES.map((language) => [language, language])) as {
  [L in (typeof LANGUAGES)[number]]: L;
};
registerEnumType(LanguageEnum, { name: 'Language', description: 'A language people are written to in (ISO 639-1).' });

/** Registers an enum whose GraphQL names are the values that rest in the database. Answers the object to use as the type. */
export function enumOf<const T extends readonly string[]>(name: string, values: T, description: string): { [K in T[number]]: K } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [K in T[number]]: K };
  registerEnumType(made, { name, description });
  return made;
}

@ObjectType({ description: 'Where a page of a list ends (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get what follows.' })
  endCursor!: string | null;
}

/** Arguments of every list. Extend it for the list's own filters. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most; 50 unless given, 100 at most.' })
  @IsOptional()
  @Min(1)
  @Max(100)
  first?: number;

  @Field(() => String, { nullable: true, description: '`pageInfo.endCursor` of the page before.' })
  @IsOptional()
  @MaxLength(1000)
  after?: string;
}
