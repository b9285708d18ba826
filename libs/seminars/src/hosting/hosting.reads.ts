import { declareReads, sql } from '@app/kernel';
import { Seminar } from '../seminar/seminar.entity.js';
import { HostQuota } from './host-quota.type.js';

declareReads(Seminar, (f) => ({
  quotas: f.sql(
    () => [HostQuota],
    (
      s,
    ) => sql`select coalesce(json_agg(json_build_object('councilId', q.council_id, 'councilName', q.council_name, 'quota', q.quota, 'audience', q.audience,
      'invited', q.invited, 'coming', q.coming)), '[]') from seminar_quotas(${s.id}) q`,
    { description: 'How far each host has filled its quota, the leading one first; without those that have not accepted.' },
  ),
}));
