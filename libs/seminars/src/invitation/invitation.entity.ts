import { Instant, LanguageEnum, Problem, type Language } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AnswerSource, InvitationResponse } from '../answer/answer-enums.js';
import { InvitationAnswer } from '../answer/invitation-answer.entity.js';
import { oneOf } from '../seminar/seminar-enums.js';
import type { AudienceReason } from './audience-reason.js';

/** What somebody answers. What is undefined stays as it was said before. */
export interface GivenAnswer {
  response: InvitationResponse;
  /** Ids of the days they come on; all of them unless given. */
  days?: readonly string[] | null;
  substituteName?: string | null;
  substituteEmail?: string | null;
  needs?: string | null;
  comment?: string | null;
}

/** What an answer is measured by. */
export interface AnswerTerms {
  dayIds: readonly string[];
  takesPlaceOnline: boolean;
  substitutesAllowed: boolean;
  /** Whether there is a place for somebody who has none. */
  placeIsFree: boolean;
  /** Their number in the list otherwise. */
  nextRank: number;
}

/** How an answer came. */
export interface AnsweredBy {
  source: AnswerSource;
  at: Date;
  /** Who recorded it on behalf of the invited person. */
  byPersonId: string | null;
}

@ObjectType({ description: 'One invitation per seminar and person, with the seat it stands for and the answer to it.' })
@Entity('invitations')
@Unique('invitations_once', ['seminarId', 'personId'])
@Unique('invitations_of_seminar', ['id', 'seminarId'])
@Unique('invitations_token', ['tokenHash'])
@Check('invitations_language', `language in ('et', 'lv', 'ru', 'en')`)
@Check('invitations_response', `response in (${oneOf(InvitationResponse)})`)
@Check('invitations_source', `source in (${oneOf(AnswerSource)})`)
@Check('invitations_waiting', `(response = 'WAITLISTED') = (waiting_rank is not null)`)
@Check('invitations_substitute_is_named', `response <> 'SUBSTITUTE' or substitute_name is not null`)
@Index('invitations_person_index', ['personId'])
@Index('invitations_seat_index', ['seatId'])
@Index('invitations_institution_index', ['institutionId'])
@Index('invitations_in_order', { synchronize: false })
@Index('invitations_unanswered', { synchronize: false })
@Index('invitations_waiting_order', { synchronize: false })
@Index('invitations_revoked', { synchronize: false })
export class Invitation {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'invitations_pkey' })
  id!: string;

  @ForeignKey('Seminar', { name: 'invitations_seminar', onDelete: 'RESTRICT' })
  @Column('uuid')
  seminarId!: string;

  @ForeignKey('Person', { name: 'invitations_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId!: string;

  @ForeignKey('Seat', { name: 'invitations_seat', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  seatId!: string | null;

  @ForeignKey('Institution', { name: 'invitations_institution', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  institutionId!: string | null;

  @Column('jsonb', { default: '[]' })
  reasons!: AudienceReason[];

  @Field(() => LanguageEnum, { description: 'The language they wish to be written to in.' })
  @Column('text')
  language!: Language;

  @Field(() => InvitationResponse)
  @Column('text', { default: 'NONE' })
  response!: InvitationResponse;

  @Column('uuid', { array: true, default: '{}' })
  dayIds!: string[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  substituteName!: string | null;

  /** Who waits with the lowest number gets the next place. */
  @Column('integer', { nullable: true })
  waitingRank!: number | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Field(() => AnswerSource, { nullable: true })
  @Column('text', { nullable: true })
  source!: AnswerSource | null;

  @Column('bytea', { nullable: true, select: false })
  tokenHash!: Buffer | null;

  /** Part of what the link's token is made of: a new link has a higher one. */
  @Column('integer', { default: 1 })
  linkVersion!: number;

  /** Set: the link was ended by who holds it; it opens nothing, and nobody is reminded, until there is a new one. */
  @Column('timestamptz', { nullable: true })
  linkRevokedAt!: Date | null;

  /** Hashes of the links before, kept by a trigger. */
  @Column('bytea', { array: true, default: '{}', select: false })
  revokedHashes!: Buffer[];

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'act_now()' })
  invitedAt!: Date;

  @Field(() => Int, { description: 'How many reminders were sent.' })
  @Column('integer', { default: 0 })
  remindersSent!: number;

  @Field(() => Int, { description: 'Give it back with a change; it rises with every answer and every new link.' })
  @Column('integer', { default: 1 })
  version!: number;

  /** Last name first, as it was on the day of inviting: lists are in this order. */
  @Column('text', { default: '' })
  sortName!: string;

  /** Another link, told in a language; the one before opens nothing any more, in whatever mail it stands. */
  renewLink(language: Language, tokenHashOf: (version: number) => Buffer): void {
    this.language = language;
    this.linkVersion += 1;
    this.linkRevokedAt = null;
    this.tokenHash = tokenHashOf(this.linkVersion);
    this.version += 1;
  }

  /** Whether a place in the room is theirs. */
  get hasPlace(): boolean {
    return this.response === 'ACCEPTED' || this.response === 'SUBSTITUTE';
  }

  /**
   * Takes an answer after the `last` one; a yes without a place waits for one. Undefined when it says what was said already; otherwise the
   * row for the history.
   */
  answer(given: GivenAnswer, terms: AnswerTerms, last: InvitationAnswer | null, by: AnsweredBy): InvitationAnswer | undefined {
    const asked = asSaid(given, terms, last);
    const waits = (asked.response === 'ACCEPTED' || asked.response === 'SUBSTITUTE') && !this.hasPlace && !terms.placeIsFree;
    const said: Said = waits ? { ...asked, response: 'WAITLISTED' } : asked;
    if (last && JSON.stringify(wordsOf(last)) === JSON.stringify(wordsOf(said))) return undefined;
    const { response, dayIds, substituteName } = said;
    const waitingRank = waits ? (this.waitingRank ?? terms.nextRank) : null;
    Object.assign(this, { response, dayIds, substituteName, waitingRank, source: by.source, answeredAt: by.at, version: this.version + 1 });
    const { seminarId, id: invitationId } = this;
    return Object.assign(new InvitationAnswer(), said, { seminarId, invitationId, number: (last?.number ?? 0) + 1, ...by });
  }

  /** The next free place goes to them, before everybody else who waits. */
  moveUp(lowestRank: number): void {
    if (this.waitingRank === null) throw new Problem('CONFLICT', 'not-on-waiting-list', 'invitationId');
    if (this.waitingRank === lowestRank) return;
    this.waitingRank = lowestRank - 1;
    this.version += 1;
  }
}

type Said = Pick<InvitationAnswer, 'response' | 'dayIds' | 'substituteName' | 'substituteEmail' | 'needs' | 'comment'>;

/** What was said, in an order of its own: two answers are one when these are equal. */
const wordsOf = ({ response, dayIds, substituteName, substituteEmail, needs, comment }: Said) => [
  response,
  [...dayIds].sort(),
  substituteName,
  substituteEmail,
  needs,
  comment,
];

function asSaid(given: GivenAnswer, terms: AnswerTerms, last: InvitationAnswer | null): Said {
  const { response } = given;
  if (response === 'NONE' || response === 'WAITLISTED') throw new Problem('INVALID', 'answer-is-missing', 'response');
  if (response === 'ONLINE' && !terms.takesPlaceOnline) throw new Problem('INVALID', 'seminar-is-not-online', 'response');
  const isSubstitute = response === 'SUBSTITUTE';
  if (isSubstitute && !terms.substitutesAllowed) throw new Problem('INVALID', 'substitutes-not-allowed', 'response');
  const substituteName = isSubstitute ? given.substituteName || null : null;
  if (isSubstitute && substituteName === null) throw new Problem('INVALID', 'substitute-is-not-named', 'substituteName');
  return {
    response,
    dayIds: response === 'DECLINED' ? [] : chosenDays(given.days, terms.dayIds),
    substituteName,
    substituteEmail: isSubstitute ? given.substituteEmail || null : null,
    needs: given.needs === undefined ? (last?.needs ?? null) : given.needs || null,
    comment: given.comment === undefined ? (last?.comment ?? null) : given.comment || null,
  };
}

function chosenDays(chosen: readonly string[] | null | undefined, all: readonly string[]): string[] {
  if (!chosen) return [...all];
  if (chosen.some((id) => !all.includes(id))) throw new Problem('INVALID', 'day-not-of-seminar', 'days');
  if (chosen.length === 0) throw new Problem('INVALID', 'day-is-missing', 'days');
  return all.filter((id) => chosen.includes(id));
}
