import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineRecurringJob, firstLanguage, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import { Injectable } from '@nestjs/common';

export const ACCEPTANCE_EXPIRED_MAIL = 'risks.acceptance-expired';

/** Comes back by itself; whatever is past its last day ends, however long ago the last run was. */
export const expireAcceptances = defineRecurringJob('risks.expire-acceptances');

interface Told {
  acceptanceId: string;
  riskId: string;
  councilId: string;
  personId: string;
  personName: string;
  address: string;
  language: string;
}

/**
 * Ends acceptances and plans the mails in one transaction: no risk is reopened in silence, and nobody is told of what was undone. The
 * nearest who can be told is: the owner, else who leads the owning institution, else the secretary. Nobody there: nobody is mailed.
 */
@Injectable()
@HandlesJob(expireAcceptances)
export class ExpireAcceptances implements JobHandler<Record<string, never>> {
  async run(act: Act): Promise<void> {
    const ended = await act.tx.query<{ id: string }[]>('select expire_acceptances() as id');
    if (ended.length === 0) return;
    const told = await act.tx.query<Told[]>(TOLD, [ended.map(({ id }) => id)]);
    await planDeliveries(
      act,
      told.map(({ acceptanceId, riskId, language, ...to }) => ({
        ...to,
        key: `${ACCEPTANCE_EXPIRED_MAIL}/${acceptanceId}/${to.personId}`,
        kind: ACCEPTANCE_EXPIRED_MAIL,
        subjectId: riskId,
        language: firstLanguage(language),
        details: { acceptanceId },
      })),
    );
  }
}

const TOLD = `
  select "acceptanceId", "riskId", "councilId", "personId", "personName", address, language from (
    select a.id as "acceptanceId", r.id as "riskId", r.council_id as "councilId", p.id as "personId", p.first_name || ' ' || p.last_name as "personName",
           p.email as address, p.language, who.tier, min(who.tier) over (partition by a.id) as nearest
      from risk_acceptances a join risks r on r.id = a.risk_id
      cross join lateral risk_audience(r.council_id, r.owner_institution_id, r.owner_person_id) who
      join persons p on p.id = who.person_id
     where a.id = any($1) and who.may_read and p.email is not null) as found
   where tier = nearest`;
