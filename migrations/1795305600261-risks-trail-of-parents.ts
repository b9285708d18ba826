import type { MigrationInterface, QueryRunner } from 'typeorm';

const MAILS_OF_RISKS = `kind not in ('risks.acceptance-expired', 'reminders.risk-review') or (select true from risks r where r.id = subject_id)`;
const MAILS_OF_ROUNDS = `kind <> 'risks.round' or (select true from assessment_rounds r where r.id = subject_id)`;

/**
 * The trail shows of a row no more than the row's parents let be seen: measures and what hangs on them, rounds, and the mails of both.
 * Whose own acts they are does not matter, but for mails: those about risks are the worker's.
 */
export class RisksTrailOfParents1795305600261 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy restricted_measures on audit_entries;
      create policy parents_in_sight on audit_entries as restrictive for select to turvaring_api using (case table_name
        when 'measures' then (select true from measures m where m.id = row_id)
        when 'measure_partners' then (select true from measures m where m.id = (coalesce(after, before) ->> 'measure_id')::uuid)
        when 'assessment_rounds' then (select true from assessment_rounds r where r.id = row_id)
        when 'deliveries' then person_id = (select viewer_id()) or seminar_id is not null or (select true from deliveries d where d.id = row_id)
        else true end);
      alter policy mails_of_risks on deliveries using ((${MAILS_OF_RISKS}) and (${MAILS_OF_ROUNDS}));

      -- Entries from before the trail knew risks, of tables whose names do not begin with the word. A change of a row says its risk no more.
      update audit_entries e set risk_id = coalesce(e.after ->> 'risk_id', e.before ->> 'risk_id', (
               select first.after ->> 'risk_id' from audit_entries first
                where first.row_id = e.row_id and first.table_name = e.table_name and first.after ? 'risk_id' order by first.id limit 1))::uuid
       where e.risk_id is null and e.table_name in ('risk_acceptances', 'risk_comments', 'capability_gaps', 'measure_risks', 'score_proposals',
                                                    'assessment_round_risks', 'assessment_dissents');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy mails_of_risks on deliveries using (${MAILS_OF_RISKS});
      drop policy parents_in_sight on audit_entries;
      create policy restricted_measures on audit_entries as restrictive for select to turvaring_api
        using (table_name <> 'measures' or (select true from measures m where m.id = row_id));
    `);
  }
}
