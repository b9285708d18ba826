import { Instant } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf } from '../seminar/seminar-enums.js';
import { AnswerSource, InvitationResponse } from './answer-enums.js';

const { NONE: _none, ...ANSWERS } = InvitationResponse;

@ObjectType({ description: 'One answer of the history: appended, never changed.' })
@Entity('invitation_answers')
@Check('invitation_answers_response', `response in (${oneOf(ANSWERS)})`)
@Check('invitation_answers_source', `source in (${oneOf(AnswerSource)})`)
@Unique('invitation_answers_number', ['invitationId', 'number'])
@Index('invitation_answers_by_index', ['byPersonId'])
@Index('invitation_answers_signed_in_index', ['signedInId'])
@ForeignKey('Invitation', ['invitationId', 'seminarId'], ['id', 'seminarId'], {
  name: 'invitation_answers_invitation',
  onDelete: 'RESTRICT',
})
export class InvitationAnswer {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'invitation_answers_pkey' })
  id!: string;

  @Column('uuid')
  seminarId!: string;

  @Column('uuid')
  invitationId!: string;

  /** Counted from 1 for each invitation: the highest holds. */
  @Column('integer')
  number!: number;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'act_now()' })
  at!: Date;

  @Field(() => InvitationResponse)
  @Column('text')
  response!: InvitationResponse;

  @Column('uuid', { array: true, default: '{}' })
  dayIds!: string[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  substituteName!: string | null;

  @Column('citext', { nullable: true })
  substituteEmail!: string | null;

  @Field(() => String, { nullable: true, description: 'What somebody needs: food, access, interpretation.' })
  @Column('text', { nullable: true })
  needs!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  comment!: string | null;

  @Field(() => AnswerSource)
  @Column('text')
  source!: AnswerSource;

  @ForeignKey('Person', { name: 'invitation_answers_by', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  byPersonId!: string | null;

  /** Who was signed in when it was given by a link that is not theirs. Written by the database alone. */
  @ForeignKey('Person', { name: 'invitation_answers_signed_in', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  signedInId!: string | null;
}
