// Of what councils share, each is named to whoever reads it, also where its own row is not theirs to read: `council_named()`.
import { asc, declareReads, desc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { alphabetical } from '@app/people';
import { JointCouncil } from './joint-council.type.js';

declareReads(JointCouncil, () => ({}));

/** The name or code of a council that a row names which one reads. Most read its own row as well, which costs less. */
export const councilNameOf = ({ councilId }: { councilId: Sql }): Sql =>
  sql`coalesce((select c.name from councils c where c.id = ${councilId}), (select c.name from council_named(${councilId}) c))`;
export const councilCodeOf = ({ councilId }: { councilId: Sql }): Sql =>
  sql`coalesce((select c.code from councils c where c.id = ${councilId}), (select c.code from council_named(${councilId}) c))`;

/** All councils of a thing as rows: the one that leads, and those of the rows that join others to it (`council_id`). */
export const jointCouncils = ({ councilId }: { councilId: Sql }, others: Sql): Sql =>
  sql`(select c.id, c.name, c.short_name, joint.is_lead
         from (select ${councilId} as id, true as is_lead union all select other.council_id, false from (${others}) other) joint
        cross join lateral council_named(joint.id) c)`;

/** The one that leads first. */
export const leadFirst = (c: Row<JointCouncil>): OrderKey[] => [desc(c.isLead), alphabetical(c.name), asc(c.id)];
