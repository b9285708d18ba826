import { Council } from '@app/councils';
import { Day, Instant, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { AssessmentKind } from '../risk/risk-enums.js';

@ObjectType({
  description:
    'A time in which institutions score risks, each for itself (Delphi practice: nobody sees what others said before the result is set). A moderator sets the results, also after it is closed.',
})
@Entity('assessment_rounds')
@Unique('assessment_rounds_of_council', ['id', 'councilId'])
@Check('assessment_rounds_title_length', 'length(title) between 1 and 300')
@Check('assessment_rounds_kind', `kind in ('INHERENT', 'CURRENT', 'TARGET')`)
@Check('assessment_rounds_closing', 'closed_at >= opened_at')
@Index('assessment_rounds_council_index', { synchronize: false })
export class AssessmentRound {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'assessment_rounds_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'assessment_rounds_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => String)
  @Column('text')
  title!: string;

  @Field(() => AssessmentKind, { description: 'What is scored in it.' })
  @Column('text')
  kind!: AssessmentKind;

  @Field(() => Day, { description: 'By when institutions are asked to score; it stays open until it is closed.' })
  @Column('date')
  dueOn!: string;

  @Field(() => Instant)
  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  openedAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'Null while it is open.' })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  static open(of: { councilId: string; title: string; kind: AssessmentKind; dueOn: string }, today: string): AssessmentRound {
    if (of.dueOn < today) throw new Problem('INVALID', 'day-is-past', 'dueOn');
    return Object.assign(new AssessmentRound(), of, { closedAt: null });
  }

  close(now: Date): void {
    this.refuseWhenClosed('id');
    this.closedAt = now;
  }

  refuseWhenClosed(field: string): void {
    if (this.closedAt) throw new Problem('CONFLICT', 'round-is-closed', field);
  }

  /** What is said in it is of its kind. */
  mustBeOf(kind: AssessmentKind): void {
    if (kind !== this.kind) throw new Problem('INVALID', 'kind-not-of-round', 'kind');
  }
}
