import { declareReads, sql } from '@app/kernel';
import { AuditEntry } from './audit-entry.entity.js';

// Who it was is declared by the room of persons, from above.
declareReads(AuditEntry, (f) => ({
  before: f.sql(
    () => String,
    (entry) => sql`${entry.before}::text`,
    { nullable: true, description: 'The changed columns as they were, as JSON; null for a new row.' },
  ),
  after: f.sql(
    () => String,
    (entry) => sql`${entry.after}::text`,
    { nullable: true, description: 'The changed columns as they became, as JSON; null for a deleted row.' },
  ),
}));
