import type { Act, Language } from '@app/kernel';
import type { AudienceReason } from './audience-reason.js';

/** One person to be invited, with everything that made it so. */
export interface AudienceMember {
  personId: string;
  seatId: string | null;
  institutionId: string | null;
  institutionName: string | null;
  reasons: AudienceReason[];
  language: Language;
  address: string | null;
  name: string;
  sortName: string;
  /** Null for who has not been invited yet. */
  invitationId: string | null;
  /** Whether a mail to them has been planned before, however it ended. */
  hasDelivery: boolean;
}

/**
 * Who is to be invited to a seminar, each person once, in the order of the list: seats of the host councils, the first substitute of a
 * seat that nobody holds, people of chosen institutions, persons chosen by name. Nobody for whom the actor may not organise.
 */
export async function audienceOf(act: Act, seminarId: string): Promise<AudienceMember[]> {
  return act.tx.query<AudienceMember[]>(
    `select a.person_id as "personId", a.seat_id as "seatId", a.institution_id as "institutionId", n.name as "institutionName", a.reasons, a.language,
            a.address, a.name, a.sort_name as "sortName", i.id as "invitationId",
            exists (select from deliveries d where d.subject_id = i.id and d.kind = 'seminars.invitation') as "hasDelivery"
       from seminar_audience($1) a
       left join institutions n on n.id = a.institution_id
       left join invitations i on i.seminar_id = $1 and i.person_id = a.person_id
      order by a.sort_name collate "et-EE-x-icu", a.person_id`,
    [seminarId],
  );
}
