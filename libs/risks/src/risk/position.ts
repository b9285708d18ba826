import { sql, type Row, type Sql } from '@app/kernel';
import type { RiskPosition } from './risk-types.js';
import type { Risk } from './risk.entity.js';

type Parts = Readonly<Record<keyof RiskPosition, Sql>>;

/** Where a risk stands, of one kind, by the columns that show it. */
export const positionOf = (r: Row<Risk>, kind: 'inherent' | 'current' | 'target'): Parts => ({
  likelihood: r[`${kind}Likelihood`],
  impact: r[`${kind}Impact`],
  score: r[`${kind}Score`],
  level: r[`${kind}Level`],
  matrixId: r[`${kind}MatrixId`],
});

/** As JSON; null where it is not scored. */
export const positionJson = ({ likelihood, impact, score, level, matrixId }: Parts): Sql =>
  sql`case when ${score} is not null then json_build_object('likelihood', ${likelihood}, 'impact', ${impact}, 'score', ${score}, 'level', ${level}, 'matrixId', ${matrixId}) end`;
