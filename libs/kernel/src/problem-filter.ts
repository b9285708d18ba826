import { Catch, Logger, type ExceptionFilter } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { isMalformedValue } from './malformed-value.js';
import { Problem, type FieldFault } from './problem.js';

const log = new Logger('Fault');

/** Which constraint of the database was broken, in words; rooms add theirs with `explainConstraint`. */
const constraints = new Map<string, { reason: string; field?: string }>();

/** Says what it means to a person when a named constraint of the database refuses a row. */
export function explainConstraint(constraint: string, reason: string, field?: string): void {
  constraints.set(constraint, field === undefined ? { reason } : { reason, field });
}

/** The Problem behind whatever was thrown; undefined for a bug. */
export function problemOf(thrown: unknown): Problem | undefined {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof GraphQLError) return problemOf(thrown.originalError);
  if (!(thrown instanceof QueryFailedError)) return undefined;
  const { constraint, code } = thrown.driverError as { constraint?: string; code?: string };
  const known = constraint === undefined ? undefined : constraints.get(constraint);
  if (known) return new Problem('CONFLICT', known.reason, known.field);
  if (code === '42501') return new Problem('FORBIDDEN', 'not-allowed');
  if (code === '40001' || code === '40P01') return new Problem('CONFLICT', 'try-again');
  if (!isMalformedValue(thrown)) return undefined;
  log.warn(`The database refused a value that no validation had refused: ${thrown.stack ?? thrown.message}`);
  return new Problem('INVALID', 'malformed-input');
}

/** Turns a refusal into a GraphQL error with a code; being expected, it is not logged as a fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter<unknown> {
  catch(thrown: unknown): unknown {
    const problem = problemOf(thrown);
    return problem ? asGraphQLError(problem) : thrown;
  }
}

export function asGraphQLError({ code, reason, field, values, faults }: Problem): GraphQLError {
  return new GraphQLError(reason, {
    extensions: { code, reason, field, ...(Object.keys(values).length > 0 && { values }), ...(faults.length > 0 && { faults }) },
  });
}

const CLIENT_FAULTS: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'malformed-query',
  GRAPHQL_VALIDATION_FAILED: 'malformed-query',
  BAD_USER_INPUT: 'malformed-input',
  BAD_REQUEST: 'malformed-query',
  OPERATION_RESOLUTION_FAILURE: 'malformed-query',
  PERSISTED_QUERY_NOT_FOUND: 'malformed-query',
};

/** What a client reads. A bug's own words stay in the log, under an id that the client gets: they may hold SQL or addresses. */
export function formatFault(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const problem = problemOf(thrown);
  const { message, locations, path } = formatted;
  if (problem) {
    const { extensions } = asGraphQLError(problem);
    const field = problem.field ?? fieldOfVariable(message);
    return { message: problem.reason, locations, path, extensions: field === undefined ? extensions : { ...extensions, field } };
  }
  const given = formatted.extensions?.['code'];
  const code = typeof given === 'string' ? given : 'INTERNAL_SERVER_ERROR';
  const said = formatted.extensions?.['reason'];
  // Apollo puts a code of its own over that of a validation rule of ours; graphql-js says in words alone that there were too many tokens.
  if (said !== undefined) return code in CLIENT_FAULTS ? { ...formatted, extensions: { code: 'INVALID', reason: said } } : formatted;
  const reason = /^Syntax Error: Document contains more tha/.test(message) ? 'query-too-large' : CLIENT_FAULTS[code];
  if (reason) {
    const field = fieldOfVariable(message);
    return {
      message: message.slice(0, 300),
      locations,
      path,
      extensions: { code: 'INVALID', reason, ...(field !== undefined && { field }) },
    };
  }
  const id = randomUUID();
  log.error(`${id} ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
  return { message: 'unexpected-fault', path, extensions: { code: 'INTERNAL', reason: 'unexpected-fault', id } };
}

/**
 * graphql-js names the field of a malformed variable in words alone: `Variable "$input" got invalid value "x" at "input.days[0].date"; …`
 * is days.0.date, `…; Field "title" of required type "String!" was not provided.` is title, and where the variable itself is wrong or
 * missing it is the variable.
 */
function fieldOfVariable(message: string): string | undefined {
  const [, variable] = /^Variable "\$(\w+)" (?:got invalid value|of (?:required|non-null) type) /.exec(message) ?? [];
  if (variable === undefined) return undefined;
  const [, path = ''] = /^Variable "\$\w+" got invalid value [^]*? at "\w+((?:\.\w+|\[\d+\])+)"; /.exec(message) ?? [];
  const [, missing] = /; Field "(\w+)" of required type "[^"]+" was not provided\.$/.exec(message) ?? [];
  const steps = [path.replace(/\[(\d+)\]/g, '.$1').slice(1), missing].filter(Boolean);
  return steps.length > 0 ? steps.join('.') : variable;
}

const REASONS: Readonly<Record<string, string>> = {
  isUuid: 'not-an-id',
  isEmail: 'not-an-email',
  maxLength: 'too-long',
  isLength: 'wrong-length',
  minLength: 'too-short',
  isNotEmpty: 'required',
  isUrl: 'not-a-web-address',
  min: 'too-small',
  max: 'too-large',
  matches: 'wrong-form',
  arrayMaxSize: 'too-many',
  arrayMinSize: 'too-few',
  arrayUnique: 'given-twice',
  isDateString: 'not-a-day',
};

/** class-validator's findings as one Problem that names every field; the first is `field`. */
export function faultsOf(errors: ValidationError[]): Problem {
  const faults = errors.flatMap((error) => flatten(error, ''));
  return new Problem('INVALID', faults[0]?.reason ?? 'malformed-input', faults[0]?.field, {}, faults);
}

function flatten(error: ValidationError, prefix: string): FieldFault[] {
  const field = prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({ reason: REASONS[constraint] ?? 'malformed-input', field }));
  return [...own.slice(0, 1), ...(error.children ?? []).flatMap((child) => flatten(child, field))];
}
