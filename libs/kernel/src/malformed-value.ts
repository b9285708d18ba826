/** SQLSTATEs (PostgreSQL, appendix A) that say: this value is none of the column's type, is too long, too large, or is missing. */
const MALFORMED = new Set(['22P02', '22001', '22003', '22007', '22008', '22021', '23502']);

/** Whether PostgreSQL refused a value that somebody gave, as driver or TypeORM throw it. */
export function isMalformedValue(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && MALFORMED.has(String(error.code));
}
