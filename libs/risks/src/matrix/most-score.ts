// Points of two matrices are not compared. Where risks of several stand in one list, what orders them within a level is how far up its own
// matrix each one stands: on one matrix that is the order of points, and a matrix with fewer steps does not sink below the others.
import { sql, type Sql } from '@app/kernel';

/** The highest score that a matrix can give: its last likelihood times its last impact. */
export const mostScore = (matrix: Sql): Sql => sql`(jsonb_array_length(${matrix}.likelihoods) * jsonb_array_length(${matrix}.impacts))`;

/** A score in thousandths of the most that its matrix can give, 0 without a score. A whole number, so that a cursor holds it exactly. */
export const inThousandths = (score: Sql, most: Sql): Sql => sql`coalesce(${score} * 1000 / ${most}, 0)`;
