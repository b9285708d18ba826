import { localeOf, translate, type Act, type Language } from '@app/kernel';
import type { MailContent } from '@app/mail';
import { noteReadings } from '../reading/restricted-reading.reads.js';
import type { RiskLevel } from '../matrix/scale.js';
import type { AccessMark } from '../risk/risk-standing.js';

/** What every mail about a risk names. */
export interface RiskInMail {
  riskId: string;
  ref: string;
  title: string;
  councilName: string;
  level: RiskLevel | null;
  mark: AccessMark | null;
  reviewDueOn: string | null;
  isInRegister: boolean;
  secretaries: string | null;
}

/** As the reader of the act sees it: a restricted risk is nothing to who may not. */
export async function riskInMail({ tx, actor, readings }: Act, riskId: string): Promise<RiskInMail | undefined> {
  const [risk] = await tx.query<RiskInMail[]>(
    `select r.id as "riskId", reference('R', c.code, r.number) as ref, r.title, c.name as "councilName",
            r.current_level as level, r.review_due_on::text as "reviewDueOn", r.status in ('OPEN', 'MONITORED') as "isInRegister",
            case when is_restricted(r.mark_basis, r.mark_from, r.mark_until)
              then json_build_object('basis', r.mark_basis, 'from', r.mark_from, 'until', r.mark_until, 'holder', r.mark_holder) end as mark,
            (select string_agg(p.first_name || ' ' || p.last_name, ', ' order by p.last_name) from seats s join persons p on p.id = s.person_id
              where s.council_id = c.id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)) as secretaries
       from risks r join councils c on c.id = r.council_id where r.id = $1`,
    [riskId],
  );
  // Whoever reads a mail that was sent reads the risk; a mail that leaves is written by the system, for its own reader.
  if (risk?.mark && !actor.isSystem) noteReadings({ readings }, [riskId]);
  return risk;
}

/** Whether somebody is still told of the risk, and may still read it. */
export async function isToldOf({ tx }: Act, riskId: string, personId: string | null): Promise<boolean> {
  const [row] = await tx.query<{ told: boolean }[]>(
    `select exists (select from risks r cross join lateral risk_audience(r.council_id, r.owner_institution_id, r.owner_person_id) a
                     where r.id = $1 and a.person_id = $2 and a.may_read) as told`,
    [riskId, personId],
  );
  return row?.told ?? false;
}

export const dayInMail = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The mark travels with what is marked, into the subject too. */
export const markedSubject = (subject: string, isMarked: boolean, language: Language): string =>
  isMarked ? translate(language, 'risks.mail.marked', { subject }) : subject;

/** What it is, how high, and its mark in full. */
export function factsOf({ ref, title, councilName, level, mark }: RiskInMail, language: Language): NonNullable<MailContent['details']> {
  const say = (key: string, values = {}) => translate(language, `risks.mail.${key}`, values);
  return [
    { label: say('risk'), value: `${ref} ${title}` },
    { label: say('council'), value: councilName },
    ...(level ? [{ label: say('level'), value: translate(language, `risks.riskLevel.${level}`) }] : []),
    ...(mark ? [markFact(mark, language)] : []),
  ];
}

/** An access mark in full. */
export function markFact(mark: AccessMark, language: Language): { label: string; value: string } {
  const say = (key: string, values = {}) => translate(language, `risks.mail.${key}`, values);
  return { label: say('mark'), value: say(mark.until ? 'markUntil' : 'markText', markValues(mark, language)) };
}

const markValues = ({ basis, from, until, holder }: AccessMark, language: Language): Record<string, string> => ({
  basis,
  holder,
  from: dayInMail(from, language),
  until: until ? dayInMail(until, language) : '',
});
