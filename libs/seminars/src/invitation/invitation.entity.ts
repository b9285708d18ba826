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
}

@ObjectType({ description: 'One invitation per seminar and person, with the seat it stands for and the answer to it.' })
@Entity('invitations')
@Unique('invitations_once', ['seminarId', 'personId'])
@Unique('invitations_of_seminar', ['id', 'seminarId'])
@Unique('invitations_token', ['tokenHash'])
@Check('invitations_language', `language in ('et', 'lv', 'ru', 'en')`)
@Check('invitations_response', `response in (${oneOf(InvitationResponse)})`)
@Check('invitations_source', `source in (${oneOf(AnswerSource)})`)
@Check('invitations_substitute_is_named', `response <> 'SUBSTITUTE' or substitute_name is not null`)
@Index('invitations_person_index', ['personId'])
@Index('invitations_seat_index', ['seatId'])
@Index('invitations_in_order', { synchronize: false })
@Index('invitations_unanswered', { synchronize: false })
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

  @Field(() => LanguageEnum, { description: 'The language the invitation was written in.' })
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

  @Column('citext', { nullable: true })
  substituteEmail!: string | null;

  @Column('text', { nullable: true })
  needs!: string | null;

  @Column('text', { nullable: true })
  comment!: string | null;

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

  @Column('timestamptz', { nullable: true })
  linkRevokedAt!: Date | null;

  @Column('timestamptz', { default: () => 'act_now()' })
  invitedAt!: Date;

  @Field(() => Int, { description: 'How many reminders were sent.' })
  @Column('integer', { default: 0 })
  remindersSent!: number;

  @Column('integer', { default: 1 })
  version!: number;

  /** Last name first, as it was on the day of inviting: lists are in this order. */
  @Column('text', { default: '' })
  sortName!: string;

  /** Takes an answer. Undefined when it says what was said already; otherwise the row for the history. */
  answer(given: GivenAnswer, terms: AnswerTerms, source: AnswerSource, at: Date, byPersonId: string | null): InvitationAnswer | undefined {
    const said = this.asSaid(given, terms);
    const known = { ...said, dayIds: this.dayIds };
    for (const key of ['response', 'substituteName', 'substituteEmail', 'needs', 'comment'] as const)
      Object.assign(known, { [key]: this[key] });
    if (JSON.stringify({ ...known, dayIds: [...known.dayIds].sort() }) === JSON.stringify({ ...said, dayIds: [...said.dayIds].sort() }))
      return undefined;
    Object.assign(this, said, { source, answeredAt: at, version: this.version + 1 });
    return Object.assign(new InvitationAnswer(), said, { seminarId: this.seminarId, invitationId: this.id, at, source, byPersonId });
  }

  private asSaid(given: GivenAnswer, terms: AnswerTerms) {
    const { response } = given;
    if (response === 'NONE') throw new Problem('INVALID', 'answer-is-missing', 'response');
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
      needs: given.needs === undefined ? this.needs : given.needs || null,
      comment: given.comment === undefined ? this.comment : given.comment || null,
    };
  }
}

function chosenDays(chosen: readonly string[] | null | undefined, all: readonly string[]): string[] {
  if (!chosen) return [...all];
  if (chosen.some((id) => !all.includes(id))) throw new Problem('INVALID', 'day-not-of-seminar', 'days');
  if (chosen.length === 0) throw new Problem('INVALID', 'day-is-missing', 'days');
  return all.filter((id) => chosen.includes(id));
}
