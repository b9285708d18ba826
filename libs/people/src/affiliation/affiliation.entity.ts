import { Day, enumOf, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
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
@Exclusion('affiliations_once', `using gist (person_id with =, institution_id with =, daterange(valid_from, valid_to, '[]') with &&)`)
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

  /** `on` is the last day; an end that still lies ahead may be moved. */
  end(on: string, today: string): void {
    if (this.validTo !== null && this.validTo < today) throw new Problem('CONFLICT', 'affiliation-already-ended', 'id');
    if (on < this.validFrom) throw new Problem('INVALID', 'ends-before-start', 'validTo');
    this.validTo = on;
  }
}
