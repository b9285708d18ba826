import { Council } from '@app/councils';
import { allow, CONFIG, Problem, reach, LANGUAGES, type Act, type Config } from '@app/kernel';
import { Seminar } from '@app/seminars';
import { Inject, Injectable } from '@nestjs/common';
import { Decision } from '../decision/decision.entity.js';
import { canDecide } from '../decision/decision.policy.js';
import { outcomeMail } from './outcome.mail.js';
import { Outcome } from './outcome.entities.js';
import type { OutcomePreview, OutcomeRecipient, SendDecisionInput, SendDecisionsInput } from './outcome.types.js';
import { tellOutcome } from './tell-outcome.job.js';
import { decisionsToTell, type OutcomeFrame } from './told-decisions.js';

interface Reader extends OutcomeRecipient {
  decisionIds: string[];
  isDoer: boolean;
}

@Injectable()
export class OutcomesService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What sending would do, by the very function that sends. Only reads. */
  async preview(act: Act, seminarId: string): Promise<OutcomePreview> {
    const { council, seminar } = await this.deciding(act, seminarId);
    return this.previewOf(act, { council, seminar, decisionIds: await decisionsOf(act, seminarId) });
  }

  /** The same of one decision, made at a seminar or between two. */
  async previewOfDecision(act: Act, decisionId: string): Promise<OutcomePreview> {
    const decision = await act.tx.findOneBy(Decision, { id: decisionId });
    if (!decision) throw new Problem('NOT_FOUND', 'no-such-record', 'decisionId');
    allow(canDecide(act.actor, decision.councilId));
    const { id, name } = await act.tx.findOneByOrFail(Council, { id: decision.councilId });
    const seminar = decision.seminarId ? await act.tx.findOneBy(Seminar, { id: decision.seminarId }) : null;
    return this.previewOf(act, { council: { id, name }, seminar, decisionIds: [decisionId] });
  }

  /** Whom `fulfilDecision` would thank, and how: by the functions that find them then. */
  async previewOfFulfilment(act: Act, decisionId: string): Promise<OutcomePreview> {
    const decision = await act.tx.findOneBy(Decision, { id: decisionId });
    if (!decision) throw new Problem('NOT_FOUND', 'no-such-record', 'decisionId');
    allow(canDecide(act.actor, decision.councilId));
    decision.refuseWhenEnded('decisionId');
    const { id, name } = await act.tx.findOneByOrFail(Council, { id: decision.councilId });
    const seminar = decision.seminarId ? await act.tx.findOneBy(Seminar, { id: decision.seminarId }) : null;
    return this.previewOf(act, { council: { id, name }, seminar, decisionIds: [decisionId], isFulfilled: true });
  }

  private async previewOf(act: Act, { council, seminar, decisionIds, isFulfilled = false }: Asked): Promise<OutcomePreview> {
    const readers = await readersOf(act, decisionIds, isFulfilled);
    const { untold } = await countReaders(act, decisionIds, isFulfilled);
    const news = new Set(readers.flatMap((reader) => reader.decisionIds));
    const found = await decisionsToTell(act, untold > 0 && decisionIds.length === 1 ? decisionIds : [...news]);
    const told = isFulfilled ? found.map((one) => ({ ...one, ...FULFILLED, endedOn: act.today })) : found;
    const frame: OutcomeFrame = {
      isAutomatic: isFulfilled,
      councilName: council.name,
      seminarId: seminar?.id ?? null,
      seminarTitle: seminar?.title ?? null,
    };
    // As it is written to who is told of the decision itself, where there is anybody.
    const { name = '', isDoer = false } = readers.find((reader) => !reader.isDoer) ?? readers[0] ?? {};
    const sample = { name, isDoer, canOpen: true, publicUrl: this.config.PUBLIC_URL };
    return {
      decisions: told.map(({ id: decisionId, ref, text, state, isCorrection }) => ({
        decisionId,
        ref,
        text,
        state,
        isCorrection,
        readers: readers.filter((reader) => reader.decisionIds.includes(decisionId)).length,
      })),
      recipients: readers,
      others: untold - readers.filter(isReached).length,
      mails: told.length === 0 ? [] : LANGUAGES.map((language) => outcomeMail(told, frame, { language, ...sample })),
    };
  }

  /**
   * Tells everybody who was invited of the decisions of the registers that the actor keeps, each person of each decision once. Two at once
   * take turns, and the second is refused as long as the first has not written its mails.
   */
  async send(act: Act, { seminarId }: SendDecisionsInput): Promise<void> {
    const { council } = await this.deciding(act, seminarId);
    await takeTurn(act, seminarId, 'seminarId');
    const readers = (await readersOf(act, await decisionsOf(act, seminarId))).filter(isReached);
    const decisionIds = [...new Set(readers.flatMap((reader) => reader.decisionIds))];
    if (decisionIds.length === 0) throw new Problem('CONFLICT', 'nothing-to-tell', 'seminarId');
    await tell(act, { councilId: council.id, seminarId, isAutomatic: false }, decisionIds);
  }

  /** Tells of one decision as it stands now: whom its seminar invited, or who sits in the councils that decided it between seminars. */
  async sendOne(act: Act, { id }: SendDecisionInput): Promise<void> {
    const decision = await reach(act, Decision, id);
    const { councilId, seminarId } = decision;
    allow(canDecide(act.actor, councilId));
    await takeTurn(act, seminarId ?? id, 'id');
    if ((await countReaders(act, [id])).untold === 0) throw new Problem('CONFLICT', 'nothing-to-tell', 'id');
    await tell(act, { councilId, seminarId, isAutomatic: false }, [id]);
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
      `select c.id, c.name from seminar_hosts h join councils c on c.id = h.council_id
        where h.seminar_id = $1 and h.accepted_at is not null order by h.is_lead desc, c.name`,
      [seminarId],
    );
    const council = hosts.find(({ id }) => canDecide(act.actor, id));
    allow(council !== undefined);
    return { seminar, council: council as Host };
  }
}

/** Of what somebody would be told, and by whom. */
interface Asked {
  council: Host;
  seminar: Seminar | null;
  decisionIds: readonly string[];
  /** As if it were found fulfilled now. */
  isFulfilled?: boolean;
}

/** What shows it, the secretary has not written yet. */
const FULFILLED = { state: 'FULFILLED', endReason: '…', isCorrection: false } as const;

interface Host {
  id: string;
  name: string;
}

async function tell(act: Act, of: Pick<Outcome, 'councilId' | 'seminarId' | 'isAutomatic'>, decisionIds: readonly string[]): Promise<void> {
  const { id: outcomeId } = await act.tx.save(Object.assign(new Outcome(), of));
  await act.tx.query(
    'insert into outcome_decisions (council_id, outcome_id, decision_id, state, edition) select council_id, $1, id, state, edition from decisions where id = any($2)',
    [outcomeId, decisionIds],
  );
  await act.promise(tellOutcome, { outcomeId });
}

const isReached = ({ hasAddress, hasUnsubscribed }: Reader): boolean => hasAddress && !hasUnsubscribed;

/** One sending of a seminar's decisions, or of one made between seminars, at a time; `field` is what named them. */
async function takeTurn({ tx }: Act, subjectId: string, field: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('outcomes' || $1, 0))`, [subjectId]);
  const underWay = await tx.query<object[]>(
    `select from outcomes o where o.planned_at is null and (o.seminar_id = $1
        or exists (select from outcome_decisions od where od.outcome_id = o.id and od.decision_id = $1)) limit 1`,
    [subjectId],
  );
  if (underWay.length > 0) throw new Problem('CONFLICT', 'outcome-is-being-sent', field);
}

/** The decisions of a seminar that stand in registers the actor keeps. */
async function decisionsOf({ tx }: Act, seminarId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'select id from decisions where seminar_id = $1 and council_id = any(array(select inviting_councils()))',
    [seminarId],
  );
  return rows.map(({ id }) => id);
}

/** How many the mails reach, also those whose names the actor may not read: who sits in another council that decided it, too. */
async function countReaders({ tx }: Act, decisionIds: readonly string[], isFulfilled = false): Promise<{ untold: number }> {
  const [row] = await tx.query<[{ untold: number }]>('select untold from outcome_reader_counts($1, $2)', [decisionIds, isFulfilled]);
  return row;
}

/** Who has not been told of what, as far as the actor may read who they are. */
async function readersOf({ tx }: Act, decisionIds: readonly string[], isFulfilled = false): Promise<Reader[]> {
  return tx.query<Reader[]>(
    `select p.id as "personId", p.first_name || ' ' || p.last_name as name, count(*)::int as decisions, json_agg(r.decision_id) as "decisionIds",
            bool_and(r.is_doer) as "isDoer",
            p.id <> all(array(select persons_without_address())) as "hasAddress",
            p.id = any(array(select unsubscribed_persons('OUTCOMES'))) as "hasUnsubscribed"
       from outcome_readers($1, $2) r
       join persons p on p.id = r.person_id
      where not r.was_told
      group by p.id, p.first_name, p.last_name
      order by (p.last_name || ' ' || p.first_name) collate "et-EE-x-icu", p.id`,
    [decisionIds, isFulfilled],
  );
}
