import { Council } from '@app/councils';
import { Day, Instant, Problem } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DecisionKind, DecisionState } from './decision-enums.js';
import { countsFollowing, refuseIncompleteCounts, VOTES, type NamedVote } from './named-votes.js';

const TEXTS = ['kind', 'text', 'rationale', 'addressees', 'dissent', 'conflictOfInterest'] as const;
/** What a mail says of it: once one of these is another, it is news again. */
const TOLD = ['kind', 'text', 'addressees', 'votesByName'] as const;
const CHANGEABLE = [...TEXTS, ...VOTES, 'decidedOn'] as const;
export type DecisionFields = Pick<Decision, (typeof CHANGEABLE)[number]>;

/** What a new decision has where nothing is said. */
const EMPTY = {
  rationale: null,
  addressees: null,
  seminarId: null,
  sessionId: null,
  votesFor: null,
  votesAgainst: null,
  votesAbstained: null,
  votesByName: null,
  dissent: null,
  conflictOfInterest: null,
  state: 'IN_FORCE',
  endedOn: null,
  endedAt: null,
  endReason: null,
  supersededById: null,
  edition: 0,
  version: 1,
} as const;

/** When something is entered: an act. */
interface Entered {
  today: string;
  now: Date;
}

@ObjectType({
  description:
    'What a council decided, agreed on, took note of, proposed or recommended, at a seminar or between two. It stays in the register for ever.',
})
@Entity('decisions')
@Unique('decisions_of_council', ['id', 'councilId'])
@Unique('decisions_number', ['councilId', 'year', 'number'])
@ForeignKey('SeminarHost', ['seminarId', 'councilId'], ['seminarId', 'councilId'], { name: 'decisions_host', onDelete: 'RESTRICT' })
@ForeignKey('AgendaSession', ['sessionId', 'seminarId'], ['id', 'seminarId'], { name: 'decisions_session', onDelete: 'RESTRICT' })
@ForeignKey('Decision', ['supersededById', 'councilId'], ['id', 'councilId'], { name: 'decisions_superseded_by', onDelete: 'RESTRICT' })
@Check('decisions_year', 'year between 1900 and 2200 and year = extract(year from decided_on)')
@Check('decisions_number_counts', 'number > 0')
@Check('decisions_edition_counts', 'edition > 0')
@Check('decisions_kind', `kind in ('DECIDED', 'AGREED', 'NOTED', 'PROPOSED', 'RECOMMENDED')`)
@Check('decisions_text_length', 'length(text) between 1 and 4000')
@Check('decisions_state', `state in ('IN_FORCE', 'FULFILLED', 'SUPERSEDED', 'REPEALED')`)
@Check('decisions_session_has_seminar', 'session_id is null or seminar_id is not null')
@Check(
  'decisions_votes',
  `(votes_for is null) = (votes_against is null) and (votes_for is null) = (votes_abstained is null)
   and (votes_for is null or (votes_for >= 0 and votes_against >= 0 and votes_abstained >= 0))`,
)
@Check('decisions_votes_by_name', `votes_by_name is null or (jsonb_typeof(votes_by_name) = 'array' and votes_for is not null)`)
@Check('decisions_end', `(state = 'IN_FORCE') = (ended_on is null)`)
@Check('decisions_end_is_entered', `(state = 'IN_FORCE') = (ended_at is null)`)
@Check('decisions_end_is_later', 'ended_on >= decided_on')
@Check('decisions_end_is_explained', `state not in ('FULFILLED', 'REPEALED') or end_reason is not null`)
@Check('decisions_superseding', `(state = 'SUPERSEDED') = (superseded_by_id is not null)`)
@Check('decisions_not_by_itself', 'superseded_by_id <> id')
@Index('decisions_by_day', { synchronize: false })
@Index('decisions_seminar_index', ['seminarId', 'councilId'])
@Index('decisions_session_index', ['sessionId', 'seminarId'])
@Index('decisions_superseded_by_index', ['supersededById', 'councilId'])
export class Decision {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'decisions_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'decisions_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Int, { description: 'The year it was decided in.' })
  @Column('integer')
  year!: number;

  @Field(() => Int, { description: 'Within its council and year; given once.' })
  @Column('integer')
  number!: number;

  @Field(() => DecisionKind)
  @Column('text')
  kind!: DecisionKind;

  @Field(() => String)
  @Column('text')
  text!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  rationale!: string | null;

  @Field(() => String, { nullable: true, description: 'To whom it is directed, in words.' })
  @Column('text', { nullable: true })
  addressees!: string | null;

  @Field(() => Day)
  @Column('date')
  decidedOn!: string;

  @Column('uuid', { nullable: true })
  seminarId!: string | null;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Votes in favour; all three counts are there, or none where nobody counted. Of `votes` where it was voted by name.',
  })
  @Column('integer', { nullable: true })
  votesFor!: number | null;

  @Field(() => Int, { nullable: true })
  @Column('integer', { nullable: true })
  votesAgainst!: number | null;

  @Field(() => Int, { nullable: true })
  @Column('integer', { nullable: true })
  votesAbstained!: number | null;

  /** Who voted how, where the council voted by name; the counts above follow from it. In this row, so that its trail tells them together. */
  @Column('jsonb', { nullable: true })
  votesByName!: NamedVote[] | null;

  @Field(() => String, { nullable: true, description: 'Who was of another opinion, and which.' })
  @Column('text', { nullable: true })
  dissent!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took no part in it, and why.' })
  @Column('text', { nullable: true })
  conflictOfInterest!: string | null;

  @Field(() => DecisionState)
  @Column('text', { default: 'IN_FORCE' })
  state!: DecisionState;

  @Field(() => Day, { nullable: true, description: 'Since when it is no longer in force.' })
  @Column('date', { nullable: true })
  endedOn!: string | null;

  /** When that was entered, which may be long after the day: what was not known at a meeting is news at the next one. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'How it was fulfilled, or why it was repealed.' })
  @Column('text', { nullable: true })
  endReason!: string | null;

  @Column('uuid', { nullable: true })
  supersededById!: string | null;

  /** Which wording this is, since it was entered: those concerned are told of each. */
  @Column('integer', { default: 1 })
  edition!: number;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Field(() => Instant, { description: 'When it was entered.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When it was changed last.' })
  @Column('timestamptz', { default: () => 'act_now()' })
  changedAt!: Date;

  static of(
    councilId: string,
    fields: Partial<DecisionFields> & Pick<DecisionFields, 'kind' | 'text' | 'decidedOn'>,
    today: string,
    votes?: NamedVote[],
  ): Decision {
    const decision = Object.assign(new Decision(), EMPTY, { councilId, year: yearOf(fields.decidedOn) });
    decision.change(fields, today, votes);
    return decision;
  }

  /** `votes` by name where they are given: whole, none of them takes the names away and leaves the counts. */
  change(fields: Partial<DecisionFields>, today: string, votes?: NamedVote[]): void {
    this.refuseWhenEnded('id');
    const told = () => JSON.stringify(TOLD.map((field) => this[field]));
    const before = told();
    applyGiven(this, fields, CHANGEABLE);
    if (votes) this.votesByName = votes.length > 0 ? votes : null;
    if (this.votesByName) Object.assign(this, countsFollowing(this.votesByName, fields));
    if (told() !== before) this.edition += 1;
    if (this.decidedOn > today) throw new Problem('INVALID', 'in-the-future', 'decidedOn');
    // Its number is of that year, and people call it by it.
    if (yearOf(this.decidedOn) !== this.year) throw new Problem('INVALID', 'decision-of-another-year', 'decidedOn', { year: this.year });
    refuseIncompleteCounts(this);
  }

  fulfil(on: string, how: string, entered: Entered): void {
    this.end('FULFILLED', on, entered);
    this.endReason = how;
  }

  repeal(on: string, reason: string, entered: Entered): void {
    this.end('REPEALED', on, entered);
    this.endReason = reason;
  }

  /** What takes its place is in force itself, so that no chain of decisions comes back to where it began. */
  supersede(by: Decision, { now }: Pick<Entered, 'now'>): void {
    this.refuseWhenEnded('id');
    if (by.id === this.id) throw new Problem('INVALID', 'supersedes-itself', 'supersededById');
    if (by.councilId !== this.councilId) throw new Problem('INVALID', 'decision-of-another-council', 'supersededById');
    by.refuseWhenEnded('supersededById');
    if (by.decidedOn < this.decidedOn) throw new Problem('INVALID', 'superseding-is-older', 'supersededById');
    Object.assign(this, { state: 'SUPERSEDED', endedOn: by.decidedOn, endedAt: now, supersededById: by.id });
  }

  /** `field` names the decision in what was asked. */
  refuseWhenEnded(field: string): void {
    if (this.state !== 'IN_FORCE') throw new Problem('CONFLICT', 'decision-has-ended', field);
  }

  refuseUnlessNewest(version: number): void {
    if (this.version !== version) throw new Problem('CONFLICT', 'stale-version', 'version');
  }

  private end(state: DecisionState, on: string, { today, now }: Entered): void {
    this.refuseWhenEnded('id');
    if (on > today) throw new Problem('INVALID', 'in-the-future', 'on');
    if (on < this.decidedOn) throw new Problem('INVALID', 'before-decided', 'on', { day: this.decidedOn });
    Object.assign(this, { state, endedOn: on, endedAt: now });
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
