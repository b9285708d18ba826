import { Day, enumOf, Problem } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { applyGiven } from '../changes.js';

const KINDS = [
  'POLICE',
  'RESCUE',
  'MUNICIPALITY',
  'HOSPITAL',
  'AMBULANCE',
  'SCHOOL',
  'LABOUR_INSPECTORATE',
  'DEFENCE_LEAGUE',
  'NGO',
  'COMMUNITY',
  'BUSINESS',
  'MINISTRY',
  'COUNTY',
  'UNION_OF_MUNICIPALITIES',
  'OTHER',
] as const;
export const InstitutionKind = enumOf('InstitutionKind', KINDS, 'What an institution is for.');
export type InstitutionKind = keyof typeof InstitutionKind;
export const Sector = enumOf('Sector', ['CIVIL', 'MILITARY'], 'Civil and military institutions sit at one table.');
export type Sector = keyof typeof Sector;

const CHANGEABLE = [
  'name',
  'shortName',
  'registryCode',
  'kind',
  'sector',
  'parentId',
  'email',
  'phone',
  'dutyPhone',
  'activeFrom',
  'activeTo',
] as const;
export type InstitutionFields = Pick<Institution, (typeof CHANGEABLE)[number]>;

@ObjectType({ description: 'An institution or a unit of one; the member of councils.' })
@Entity('institutions')
@Unique('institutions_registry_code', ['registryCode'])
@Check('institutions_name_length', 'length(name) between 1 and 200')
@Check('institutions_kind', `kind in (${KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Check('institutions_sector', `sector in ('CIVIL', 'MILITARY')`)
@Check('institutions_activity', 'active_to >= active_from')
@Index('institutions_parent_index', ['parentId'])
@Index('institutions_alphabet', { synchronize: false })
export class Institution {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'institutions_pkey' })
  id!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  shortName!: string | null;

  @Field(() => String, { nullable: true, description: 'Code in the business register of its country.' })
  @Column('text', { nullable: true })
  registryCode!: string | null;

  @Field(() => InstitutionKind)
  @Column('text')
  kind!: InstitutionKind;

  @Field(() => Sector)
  @Column('text', { default: 'CIVIL' })
  sector!: Sector;

  @ForeignKey(() => Institution, { name: 'institutions_parent', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Field(() => String, { nullable: true, description: "General address of the institution, nobody's own." })
  @Column('citext', { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Answered at any hour.' })
  @Column('text', { nullable: true })
  dutyPhone!: string | null;

  @Field(() => Day, { nullable: true, description: 'First day the institution worked; null when it is not known.' })
  @Column('date', { nullable: true })
  activeFrom!: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day the institution worked; null while it works.' })
  @Column('date', { nullable: true })
  activeTo!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  /** The database fills it in; who entered an institution keeps it until a council takes it in. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false, default: () => 'viewer_id()' })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'now()' })
  createdAt!: Date;

  static of(fields: Partial<InstitutionFields> & Pick<InstitutionFields, 'name' | 'kind'>): Institution {
    const institution = new Institution();
    institution.change(fields);
    return institution;
  }

  change(fields: Partial<InstitutionFields>): void {
    applyGiven(this, fields, CHANGEABLE);
    if (this.activeFrom && this.activeTo && this.activeTo < this.activeFrom) throw new Problem('INVALID', 'ends-before-start', 'activeTo');
    if (this.parentId && this.parentId === this.id) throw new Problem('INVALID', 'institution-above-itself', 'parentId');
  }

  /** Whether it works on the given day (YYYY-MM-DD). */
  isActiveOn(day: string): boolean {
    return (!this.activeFrom || this.activeFrom <= day) && (!this.activeTo || this.activeTo >= day);
  }
}
