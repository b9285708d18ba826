import { enumOf, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const HostingState = enumOf(
  'HostingState',
  ['ASKED', 'ACCEPTED', 'DECLINED'],
  'Whether a council hosts the seminar: asked to and has not answered yet, accepted, declined. Until it accepts, nothing of it opens.',
);
export type HostingState = keyof typeof HostingState;

@ObjectType({ description: 'A council that holds the seminar, alone or together with others, or is asked to.' })
@Entity('seminar_hosts')
@Unique('seminar_hosts_once', ['seminarId', 'councilId'])
@Unique('seminar_hosts_of_seminar', ['id', 'seminarId'])
@Check('seminar_hosts_quota', 'quota > 0')
@Check('seminar_hosts_lead_accepts', 'not is_lead or accepted_at is not null')
@Check('seminar_hosts_one_answer', 'accepted_at is null or declined_at is null')
@Check('seminar_hosts_declined_with_reason', 'declined_at is null or decline_reason is not null')
@Index('seminar_hosts_one_lead', { synchronize: false })
@Index('seminar_hosts_council_index', ['councilId'])
@Index('seminar_hosts_secretary_index', ['secretaryPersonId'])
export class SeminarHost {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminar_hosts_pkey' })
  id!: string;

  @ForeignKey('Seminar', { name: 'seminar_hosts_seminar', onDelete: 'CASCADE' })
  @Column('uuid')
  seminarId!: string;

  @Field(() => ID)
  @ForeignKey('Council', { name: 'seminar_hosts_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  /** As it was when it was asked, set by the database: whoever asks may read nothing else of it. Shown as `name`. */
  @Column({ type: 'text', default: '', insert: false, update: false })
  councilName!: string;

  @Column({ type: 'text', default: '', insert: false, update: false })
  councilShortName!: string;

  @Field(() => Boolean, { description: 'Exactly one host leads.' })
  @Column('boolean', { default: false })
  isLead!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many people of this council there is room for; null without a limit.' })
  @Column('integer', { nullable: true })
  quota!: number | null;

  @ForeignKey('Person', { name: 'seminar_hosts_secretary', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  secretaryPersonId!: string | null;

  /** Its answer, which only `answer_hosting()` writes; the leading council's is given by the database. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  acceptedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  declinedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it does not host; for DECLINED.' })
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  declineReason!: string | null;

  /** Asked once, answered once: asked → accepted or declined. */
  refuseWhenAnswered(): void {
    if (this.acceptedAt) throw new Problem('CONFLICT', 'hosting-is-accepted', 'id');
    if (this.declinedAt) throw new Problem('CONFLICT', 'hosting-is-declined', 'id');
  }
}

/** Where a host stands, by what it answered. */
export function hostingStateOf({ acceptedAt, declinedAt }: Pick<SeminarHost, 'acceptedAt' | 'declinedAt'>): HostingState {
  if (acceptedAt) return 'ACCEPTED';
  return declinedAt ? 'DECLINED' : 'ASKED';
}
