import { sql, type Sql } from '@app/kernel';
import { endOf } from '../risk/as-of.js';

const ofToday = (councilId: Sql | string): Sql => sql`(select u.matrix_id from risk_settings u where u.council_id = ${councilId})`;

/**
 * The id of the matrix that a council used at the end of a day, or uses now: the one that was replaced first after that day, else that of
 * today. `today` where the caller has that already. Null to who may not read the register.
 */
export const matrixUsed = (councilId: Sql | string, day?: string | null, today = ofToday(councilId)): Sql =>
  day
    ? sql`coalesce((select f.matrix_id from former_risk_matrices f where f.council_id = ${councilId} and f.replaced_at >= ${endOf(day)}
        order by f.replaced_at, f.id limit 1), ${today})`
    : today;
