import { allow, CONFIG, Problem, WRITTEN_LANGUAGES, type Act, type Config } from '@app/kernel';
import { Seminar } from '@app/seminars';
import { Inject, Injectable } from '@nestjs/common';
import type { Decision } from '../decision/decision.entity.js';
import { canDecide } from '../decision/decision.policy.js';
import { outcomeMail } from './outcome.mail.js';
import { Outcome } from './outcome.entities.js';
import type { OutcomePreview, OutcomeRecipient, SendDecisionsInput } from './outcome.types.js';
import { tellOutcome } from './tell-outcome.job.js';
import { decisionsToTell, type OutcomeFrame } from './told-decisions.js';

interface Reader extends OutcomeRecipient {
  decisionIds: string[];
}

@Injectable()
export class OutcomesService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What sending would do, by the very function that sends. Only reads. */
  async preview(act: Act, seminarId: string): Promise<OutcomePreview> {
    const { council, seminar } = await this.deciding(act, seminarId);
    const readers = await readersOf(act, seminarId);
    const told = await decisionsToTell(act, [...new Set(readers.flatMap(({ decisionIds }) => decisionIds))]);
    const frame: OutcomeFrame = {
      isAutomatic: false,
      councilName: council.name,
      councilLanguage: council.language,
      seminarId,
      seminarTitle: seminar.title,
    };
    const name = readers[0]?.name ?? '';
    return {
      decisions: told.map(({ id: decisionId, ref, text, state }) => ({
        decisionId,
        ref,
        text,
        state,
        readers: readers.filter(({ decisionIds }) => decisionIds.includes(decisionId)).length,
      })),
      recipients: readers,
      mails:
        told.length === 0
          ? []
          : WRITTEN_LANGUAGES.map((language) => outcomeMail(told, frame, { language, name, publicUrl: this.config.PUBLIC_URL })),
    };
  }

  /**
   * Tells everybody who was invited of the decisions of the registers that the actor keeps, each person of each decision once. Two at once
   * take turns, and the second is refused as long as the first has not written its mails.
   */
  async send(act: Act, { seminarId }: SendDecisionsInput): Promise<void> {
    const { council } = await this.deciding(act, seminarId);
    await act.tx.query(`select pg_advisory_xact_lock(hashtextextended('outcomes' || $1, 0))`, [seminarId]);
    const underWay = await act.tx.query<object[]>('select from outcomes where seminar_id = $1 and planned_at is null limit 1', [seminarId]);
    if (underWay.length > 0) throw new Problem('CONFLICT', 'outcome-is-being-sent', 'seminarId');
    const readers = (await readersOf(act, seminarId)).filter(({ hasAddress, hasUnsubscribed }) => hasAddress && !hasUnsubscribed);
    const decisionIds = [...new Set(readers.flatMap((reader) => reader.decisionIds))];
    if (decisionIds.length === 0) throw new Problem('CONFLICT', 'nothing-to-tell', 'seminarId');
    await tell(act, { councilId: council.id, seminarId, isAutomatic: false }, decisionIds);
  }

  /** A decision was found fulfilled: everybody who was told of it, or should have been, is thanked and told what shows it. */
  async tellFulfilled(act: Act, { id, councilId, seminarId }: Decision): Promise<void> {
    await tell(act, { councilId, seminarId, isAutomatic: true }, [id]);
  }

  /** Of the hosts that the actor decides for, the leading one first. */
  private async deciding(act: Act, seminarId: string): Promise<{ seminar: Seminar; council: Host }> {
    const seminar = await act.tx.findOneBy(Seminar, { id: seminarId });
    if (!seminar) throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
    const hosts = await act.tx.query<Host[]>(
      `select c.id, c.name, c.default_language as language from seminar_hosts h join councils c on c.id = h.council_id
        where h.seminar_id = $1 and h.accepted_at is not null order by h.is_lead desc, c.name`,
      [seminarId],
    );
    const council = hosts.find(({ id }) => canDecide(act.actor, id));
    allow(council !== undefined);
    return { seminar, council: council as Host };
  }
}

interface Host {
  id: string;
  name: string;
  language: OutcomeFrame['councilLanguage'];
}

async function tell(act: Act, of: Pick<Outcome, 'councilId' | 'seminarId' | 'isAutomatic'>, decisionIds: readonly string[]): Promise<void> {
  const { id: outcomeId } = await act.tx.save(Object.assign(new Outcome(), of));
  await act.tx.query(
    'insert into outcome_decisions (council_id, outcome_id, decision_id, state) select council_id, $1, id, state from decisions where id = any($2)',
    [outcomeId, decisionIds],
  );
  await act.promise(tellOutcome, { outcomeId });
}

/** Who has not been told of what: of the decisions of the seminar that stand in registers the actor keeps. */
async function readersOf({ tx }: Act, seminarId: string): Promise<Reader[]> {
  return tx.query<Reader[]>(
    `select p.id as "personId", p.first_name || ' ' || p.last_name as name, count(*)::int as decisions, json_agg(r.decision_id) as "decisionIds",
            p.id <> all(array(select persons_without_address())) as "hasAddress",
            p.id = any(array(select unsubscribed_persons('OUTCOMES'))) as "hasUnsubscribed"
       from outcome_readers(array(
              select d.id from decisions d where d.seminar_id = $1 and d.council_id = any(array(select inviting_councils())))) r
       join persons p on p.id = r.person_id
      where not r.was_told
      group by p.id, p.first_name, p.last_name
      order by (p.last_name || ' ' || p.first_name) collate "et-EE-x-icu", p.id`,
    [seminarId],
  );
}
