import { Day, enumOf, plusDays, Problem, type SeatRole } from '@app/kernel';
import { applyGiven, dayOfChange, Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Membership } from '../membership/membership.entity.js';

export const SeatRoleEnum = enumOf(
  'SeatRole',
  ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER'],
  'What somebody is in a council. All rights there start from it.',
);

@ObjectType({ description: 'The person who represents a member in a council, and as what, from one day to another. Ended ones stay.' })
@Entity('seats')
@Unique('seats_of_council', ['id', 'councilId'])
// The key spans both columns: a seat can never lie in another council than its membership.
@ForeignKey(() => Membership, ['membershipId', 'councilId'], ['id', 'councilId'], { name: 'seats_membership', onDelete: 'RESTRICT' })
@Check('seats_role', `role in ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER')`)
@Check('seats_validity', 'valid_to >= valid_from')
@Exclusion('seats_once', `using gist ((council_id::text || person_id::text) with =, daterange(valid_from, valid_to, '[]') with &&)`)
@Exclusion('seats_one_chair', `using gist (council_id with =, daterange(valid_from, valid_to, '[]') with &&) where (role = 'CHAIR')`)
@Index('seats_council_index', ['councilId'])
@Index('seats_membership_index', ['membershipId'])
@Index('seats_person_index', { synchronize: false })
export class Seat {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seats_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  membershipId!: string;

  @ForeignKey(() => Person, { name: 'seats_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId!: string;

  @Field(() => SeatRoleEnum)
  @Column('text', { default: 'MEMBER' })
  role!: SeatRole;

  @Field(() => String, { nullable: true, description: 'Act by which the member named this person: kind, number, date.' })
  @Column('text', { nullable: true })
  designationAct!: string | null;

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

  /** A seat of the membership, within its term: it ends with it at the latest. */
  static in(membership: Membership, fields: Pick<Seat, 'personId' | 'role' | 'validFrom' | 'designationAct'>): Seat {
    if (fields.validFrom < membership.validFrom || (membership.validTo !== null && fields.validFrom > membership.validTo))
      throw new Problem('INVALID', 'seat-outside-membership', 'validFrom');
    return Object.assign(new Seat(), {
      ...fields,
      councilId: membership.councilId,
      membershipId: membership.id,
      validTo: membership.validTo,
      endReason: null,
    });
  }

  /**
   * Answers the seat that follows, when another role, or whatever is given with its first day, begins one; this one ends on the day before.
   * Null when it is changed in place: it begins today or lies ahead, or the act of designation is put right.
   */
  change(fields: Partial<Pick<Seat, 'role' | 'designationAct'>>, from: string | null | undefined, today: string): Seat | null {
    this.mustNotHaveEnded(today);
    const { councilId, membershipId, personId, role, designationAct, validTo } = this;
    const next = Object.assign(new Seat(), { councilId, membershipId, personId, role, designationAct, validTo, endReason: null });
    applyGiven(next, fields, ['role', 'designationAct']);
    if (next.role === role && next.designationAct === designationAct) return null;
    const day = next.role !== role || from ? dayOfChange(this, from, today) : undefined;
    if (day === undefined) {
      applyGiven(this, fields, ['role', 'designationAct']);
      return null;
    }
    this.validTo = plusDays(day, -1);
    return Object.assign(next, { validFrom: day });
  }

  /** An end before the first day takes back a seat that begins today or lies ahead: it was given by mistake, and nobody ever held it. */
  isTakenBackBy(on: string, today: string): boolean {
    return on < this.validFrom && this.validFrom >= today;
  }

  /** `on` is the last day, within the membership; an end that still lies ahead may be moved. */
  end(on: string, reason: string | null, membership: Pick<Membership, 'validTo'>, today: string): void {
    this.mustNotHaveEnded(today);
    if (on < this.validFrom) throw new Problem('INVALID', 'ends-before-start', 'validTo');
    if (membership.validTo !== null && on > membership.validTo) throw new Problem('INVALID', 'seat-outside-membership', 'validTo');
    this.validTo = on;
    this.endReason = reason;
  }

  endWithMembership(on: string, reason: string | null): void {
    if (on < this.validFrom) throw new Problem('CONFLICT', 'membership-has-later-seats', 'validTo');
    this.validTo = on;
    this.endReason = reason;
  }

  mustNotHaveEnded(today: string): void {
    if (this.validTo !== null && this.validTo < today) throw new Problem('CONFLICT', 'seat-already-ended', 'id');
  }

  /** Substitutes in order: somebody else than the holder, nobody twice. */
  mayHaveSubstitutes(personIds: readonly string[], substitutesAllowed: boolean): void {
    if (personIds.length > 0 && !substitutesAllowed) throw new Problem('CONFLICT', 'substitutes-not-allowed', 'substitutePersonIds');
    if (personIds.includes(this.personId)) throw new Problem('INVALID', 'substitute-is-holder', 'substitutePersonIds');
    if (new Set(personIds).size < personIds.length) throw new Problem('INVALID', 'given-twice', 'substitutePersonIds');
  }
}
