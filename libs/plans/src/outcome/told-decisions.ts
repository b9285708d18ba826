import type { Act } from '@app/kernel';
import type { DecisionKind, DecisionState, Vote } from '../decision/decision-enums.js';

/** A decision as a mail tells of it. */
export interface ToldDecision {
  id: string;
  ref: string;
  kind: DecisionKind;
  state: DecisionState;
  text: string;
  addressees: string | null;
  decidedOn: string;
  endedOn: string | null;
  endReason: string | null;
  /** For, against, abstained; null where nobody counted. */
  counts: [number, number, number] | null;
  /** Who voted how, where it was voted by name, by vote and name. */
  votes: { vote: Vote; name: string; reason: string | null }[];
  /** Of dissent and conflict of interest, in the words of the decision. */
  dissent: string | null;
  conflictOfInterest: string | null;
  /** What took its place. */
  supersededBy: string | null;
  /**
   * Who does or did what because of it: institutions with the next day of their open items, null when all of theirs are done, and whether
   * any of theirs is. Items that hang on restricted risks alone are left out for everybody, who of the readers may see them or not.
   */
  doers: { name: string; dueOn: string | null; hasDone: boolean }[];
  /** Its reader was told of it before, in other words. */
  isCorrection: boolean;
}

type Facts = Omit<ToldDecision, 'isCorrection'>;

/** The columns of a decision `d`. */
const FACTS = `json_build_object(
    'id', d.id, 'ref', (select reference('O', c.code || '-' || d.year, d.number) from councils c where c.id = d.council_id),
    'kind', d.kind, 'state', d.state, 'text', d.text, 'addressees', d.addressees, 'decidedOn', d.decided_on, 'endedOn', d.ended_on,
    'endReason', d.end_reason, 'dissent', d.dissent, 'conflictOfInterest', d.conflict_of_interest,
    'counts', case when d.votes_for is not null then json_build_array(d.votes_for, d.votes_against, d.votes_abstained) end,
    'votes', (select coalesce(json_agg(json_build_object('vote', v.vote, 'name', i.name, 'reason', v.reason) order by i.name collate "et-EE-x-icu"), '[]')
                from jsonb_to_recordset(d.votes_by_name) as v ("institutionId" uuid, vote text, reason text) join institutions i on i.id = v."institutionId"),
    'supersededBy', (select reference('O', c.code || '-' || n.year, n.number) || ' ' || n.text from decisions n join councils c on c.id = n.council_id
                      where n.id = d.superseded_by_id),
    'doers', (select coalesce(json_agg(json_build_object('name', w.name, 'dueOn', w.due_on, 'hasDone', w.has_done) order by w.due_on, w.name), '[]')
                from (select own.name, min(i.due_on) filter (where i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')) as due_on, bool_or(i.state in ('DONE', 'VERIFIED')) as has_done
                        from action_items i join institutions own on own.id = i.owner_institution_id
                       where i.decision_id = d.id and not i.is_behind_mark and i.state <> 'DROPPED' group by own.id, own.name) as w))`;
const IN_ORDER = 'order by d.decided_on, d.council_id, d.year, d.number';

/** Decisions by their ids, as somebody may read them who asks now; as corrections where anybody was told of them before. */
export async function decisionsToTell({ tx }: Act, ids: readonly string[]): Promise<ToldDecision[]> {
  const rows = await tx.query<{ facts: Facts; isCorrection: boolean }[]>(
    `select ${FACTS} as facts, exists (select from outcome_decisions od where od.decision_id = d.id and od.state = d.state
              and od.edition < d.edition) as "isCorrection"
       from decisions d where d.id = any($1) ${IN_ORDER}`,
    [ids],
  );
  return rows.map(({ facts, isCorrection }) => ({ ...facts, isCorrection }));
}

/** Whether a mail `v` of its outcome tells of a decision: of those it names, else of all. What is not its reader's to know it leaves out. */
const tells = (mail: string): string => `strpos(coalesce(${mail}.details ->> 'decisionIds', d.id::text), d.id::text) > 0`;

/**
 * What each of these mails tells its reader, by the mail's id: the decisions of its outcome that still stand as they did, in the same words,
 * and of which no earlier mail told the reader the same. In one statement, however many they are.
 */
export async function toldByMail({ tx }: Act, deliveryIds: readonly string[]): Promise<Map<string, ToldDecision[]>> {
  const rows = await tx.query<{ id: string; told: { facts: Facts; isCorrection: boolean }[] }[]>(
    `with facts as materialized (
       select od.outcome_id, d.id, d.decided_on, d.council_id, d.year, d.number, od.state, od.edition, ${FACTS} as said
         from outcome_decisions od join decisions d on d.id = od.decision_id and d.state = od.state and d.edition = od.edition
        where od.outcome_id in (select v.subject_id from deliveries v where v.id = any($1)))
     select v.id, json_agg(json_build_object('facts', d.said, 'isCorrection', coalesce(before.edition < d.edition, false)) ${IN_ORDER}) as told
       from deliveries v join facts d on d.outcome_id = v.subject_id and ${tells('v')}
       cross join lateral (
         select max(other.edition) as edition
           from outcome_decisions other join deliveries earlier on earlier.subject_id = other.outcome_id and earlier.kind = v.kind
          where other.decision_id = d.id and other.state = d.state and other.outcome_id <> d.outcome_id and earlier.person_id = v.person_id
            and ${tells('earlier')} and (earlier.created_at, earlier.id) < (v.created_at, v.id)) as before
      where v.id = any($1) and before.edition is distinct from d.edition
      group by v.id`,
    [deliveryIds],
  );
  return new Map(rows.map(({ id, told }) => [id, told.map(({ facts, isCorrection }) => ({ ...facts, isCorrection }))]));
}

/** What stands around the decisions of some outcomes, by the outcome's id. */
export async function framesOf({ tx }: Act, outcomeIds: readonly string[]): Promise<Map<string, OutcomeFrame>> {
  const rows = await tx.query<(OutcomeFrame & { id: string })[]>(
    `select o.id, o.is_automatic as "isAutomatic", c.name as "councilName", o.seminar_id as "seminarId",
            s.title as "seminarTitle"
       from outcomes o join councils c on c.id = o.council_id left join seminars s on s.id = o.seminar_id where o.id = any($1)`,
    [outcomeIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface OutcomeFrame {
  isAutomatic: boolean;
  councilName: string;
  seminarId: string | null;
  seminarTitle: string | null;
}
