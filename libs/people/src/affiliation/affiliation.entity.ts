import { Day, enumOf, plusDays, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { applyGiven, dayOfChange } from '../changes.js';
import { Institution } from '../institution/institution.entity.js';
import { Person } from '../person/person.entity.js';

export const AffiliationRole = enumOf(
  'AffiliationRole',
  ['STAFF', 'LEAD', 'OFFICIAL'],
  'LEAD keeps the institution and its people; OFFICIAL of a county or ministry reads the councils of the regions it serves.',
);
export type AffiliationRole = keyof typeof AffiliationRole;

@ObjectType({ description: 'A person belongs to an institution, from one day to another. Ended ones stay.' })
@Entity('affiliations')
@Check('affiliations_role', `role in ('STAFF', 'LEAD', 'OFFICIAL')`)
@Check('affiliations_validity', 'valid_to >= valid_from')
@Exclusion(
  'affiliations_once',
  `using gist ((person_id::text || institution_id::text) with =, daterange(valid_from, valid_to, '[]') with &&)`,
)
@Index('affiliations_person_index', ['personId'])
@Index('affiliations_institution_index', ['institutionId'])
export class Affiliation {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'affiliations_pkey' })
  id!: string;

  @ForeignKey(() => Person, { name: 'affiliations_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;

  @ForeignKey(() => Institution, { name: 'affiliations_institution', onDelete: 'CASCADE' })
  @Column('uuid')
  institutionId!: string;

  @Field(() => AffiliationRole)
  @Column('text', { default: 'STAFF' })
  role!: AffiliationRole;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  jobTitle!: string | null;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The last day; null while nobody knows it.' })
  @Column('date', { nullable: true })
  validTo!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  static of(fields: Pick<Affiliation, 'personId' | 'institutionId' | 'validFrom'> & Partial<Affiliation>): Affiliation {
    return Object.assign(new Affiliation(), { role: 'STAFF', jobTitle: null, validTo: null }, fields);
  }

  /**
   * Answers the affiliation that follows, when another role, or whatever is given with its first day, begins one; this one ends on the day
   * before. Null when it is changed in place: it begins today or lies ahead, or a job title is put right.
   */
  change(fields: Partial<Pick<Affiliation, 'role' | 'jobTitle'>>, from: string | null | undefined, today: string): Affiliation | null {
    this.mustNotHaveEnded(today);
    const { personId, institutionId, role, jobTitle, validTo } = this;
    const next = Affiliation.of({ personId, institutionId, role, jobTitle, validTo, validFrom: this.validFrom });
    applyGiven(next, fields, ['role', 'jobTitle']);
    if (next.role === role && next.jobTitle === jobTitle) return null;
    const day = next.role !== role || from ? dayOfChange(this, from, today) : undefined;
    if (day === undefined) {
      applyGiven(this, fields, ['role', 'jobTitle']);
      return null;
    }
    this.validTo = plusDays(day, -1);
    return Object.assign(next, { validFrom: day });
  }

  /** `on` is the last day; an end that still lies ahead may be moved. */
  end(on: string, today: string): void {
    this.mustNotHaveEnded(today);
    if (on < this.validFrom) throw new Problem('INVALID', 'ends-before-start', 'validTo');
    this.validTo = on;
  }

  private mustNotHaveEnded(today: string): void {
    if (this.validTo !== null && this.validTo < today) throw new Problem('CONFLICT', 'affiliation-already-ended', 'id');
  }
}
