import { Day, Problem } from '@app/kernel';
import { applyGiven, Institution } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';

@ObjectType({ description: 'An institution is a member of a council, from one day to another. Ended ones stay.' })
@Entity('memberships')
@Unique('memberships_of_council', ['id', 'councilId'])
@Check('memberships_validity', 'valid_to >= valid_from')
@Exclusion(
  'memberships_once',
  `using gist ((council_id::text || institution_id::text) with =, daterange(valid_from, valid_to, '[]') with &&)`,
)
@Index('memberships_institution_index', { synchronize: false })
@Index('memberships_council_index', ['councilId'])
export class Membership {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'memberships_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'memberships_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => Institution, { name: 'memberships_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;

  @Field(() => Boolean, { description: 'Whether its seats count for the quorum.' })
  @Column('boolean', { default: true })
  voting!: boolean;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The last day; null while nobody knows it.' })
  @Column('date', { nullable: true })
  validTo!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  endReason!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  static of(fields: Pick<Membership, 'councilId' | 'institutionId' | 'validFrom'> & Partial<Membership>): Membership {
    return Object.assign(new Membership(), { voting: true, validTo: null, endReason: null }, fields);
  }

  change(fields: Partial<Pick<Membership, 'voting'>>, today: string): void {
    this.mustNotHaveEnded(today);
    applyGiven(this, fields, ['voting']);
  }

  /** `on` is the last day; an end that still lies ahead may be moved. */
  end(on: string, reason: string | null, today: string): void {
    this.mustNotHaveEnded(today);
    if (on < this.validFrom) throw new Problem('INVALID', 'ends-before-start', 'validTo');
    this.validTo = on;
    this.endReason = reason;
  }

  private mustNotHaveEnded(today: string): void {
    if (this.validTo !== null && this.validTo < today) throw new Problem('CONFLICT', 'membership-already-ended', 'id');
  }
}
