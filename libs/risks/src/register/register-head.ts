import { Council } from '@app/councils';
import { Problem, sql, type Act } from '@app/kernel';
import { matrixUsed } from '../matrix/matrix-used.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';

/** Whose register it is and what it is scored on, or was at the end of the day that is told of. */
export interface RegisterHead {
  council: Council;
  matrix: RiskMatrix;
}

/** NOT_FOUND to whoever may not read the council's register, be it that they see the council for a seminar's sake. */
export async function registerHead(act: Act, councilId: string, day?: string | null): Promise<RegisterHead> {
  const council = await act.tx.findOneBy(Council, { id: councilId });
  const [used] = await act.read.rows<RiskMatrix, Pick<RiskMatrix, 'id'>>(RiskMatrix, ({ id }) => ({ id }), {
    where: ({ id }) => sql`${id} = ${matrixUsed(councilId, day)}`,
    orderBy: () => [],
    limit: 1,
  });
  if (!council || !used) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
  return { council, matrix: await act.tx.findOneByOrFail(RiskMatrix, { id: used.id }) };
}
