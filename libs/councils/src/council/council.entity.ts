import { Day, enumOf, LanguageEnum, Problem, type Language } from '@app/kernel';
import { applyGiven, Institution } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

export const CouncilKind = enumOf(
  'CouncilKind',
  ['SAFETY', 'HEALTH', 'CRISIS_COMMISSION', 'JOINT', 'WORKING_GROUP'],
  'What a council is for.',
);
export type CouncilKind = keyof typeof CouncilKind;
export const Approach = enumOf(
  'Approach',
  ['SITUATIONAL', 'RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT'],
  'Approaches to local safety that a council has agreed on.',
);
export type Approach = keyof typeof Approach;
export const CooperationForm = enumOf(
  'CooperationForm',
  ['COMMUNICATION', 'COOPERATION', 'COORDINATION', 'COLLABORATION'],
  'How closely the members work together, each form including the ones before.',
);
export type CooperationForm = keyof typeof CooperationForm;

const CHANGEABLE = [
  'name',
  'shortName',
  'kind',
  'parentId',
  'hostInstitutionId',
  'approaches',
  'cooperationForm',
  'meetingsPerYear',
  'maxGapDays',
  'quorumPercent',
  'substitutesAllowed',
  'timeZone',
  'defaultLanguage',
  'foundedOn',
  'closedOn',
] as const;
export type CouncilFields = Pick<Council, (typeof CHANGEABLE)[number]>;

@ObjectType({ description: 'A council that brings the institutions of one or more regions to one table.' })
@Entity('councils')
@Unique('councils_slug', ['slug'])
@Unique('councils_code', ['code'])
@Check('councils_code_form', `code ~ '^[A-Z0-9]+$'`)
@Check('councils_name_length', 'length(name) between 1 and 200')
@Check('councils_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('councils_kind', `kind in ('SAFETY', 'HEALTH', 'CRISIS_COMMISSION', 'JOINT', 'WORKING_GROUP')`)
@Check('councils_approaches', `approaches <@ array['SITUATIONAL', 'RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT']`)
@Check('councils_cooperation_form', `cooperation_form in ('COMMUNICATION', 'COOPERATION', 'COORDINATION', 'COLLABORATION')`)
@Check('councils_meetings_per_year', 'meetings_per_year between 0 and 52')
@Check('councils_max_gap_days', 'max_gap_days between 7 and 3650')
@Check('councils_quorum_percent', 'quorum_percent between 0 and 100')
@Check('councils_default_language', `default_language in ('et', 'lv', 'ru', 'en')`)
@Check('councils_not_own_parent', 'parent_id <> id')
@Check('councils_life', 'closed_on >= founded_on')
@Index('councils_host_institution_index', ['hostInstitutionId'])
@Index('councils_parent_index', ['parentId'])
@Index('councils_alphabet', { synchronize: false })
export class Council {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'councils_pkey' })
  id!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Field(() => String)
  @Column('text')
  shortName!: string;

  @Field(() => String, { description: 'Name in addresses; made from the first name and never changed, so that links stay good.' })
  @Column('text')
  slug!: string;

  @Field(() => String, {
    description: 'What it is called in references, as VAL in R-VAL-01; unique, given by the database when it is created and never changed.',
  })
  @Column({ type: 'text', insert: false, update: false })
  code!: string;

  @Field(() => CouncilKind)
  @Column('text')
  kind!: CouncilKind;

  @ForeignKey(() => Council, { name: 'councils_parent', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @ForeignKey(() => Institution, { name: 'councils_host_institution', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  hostInstitutionId!: string | null;

  @Field(() => [Approach])
  @Column('text', { array: true, default: '{}' })
  approaches!: Approach[];

  @Field(() => CooperationForm, { nullable: true })
  @Column('text', { nullable: true })
  cooperationForm!: CooperationForm | null;

  @Field(() => Int, { description: 'How often it means to meet.' })
  @Column('integer', { default: 2 })
  meetingsPerYear!: number;

  @Field(() => Int, { description: 'Days between two meetings at most.' })
  @Column('integer', { default: 365 })
  maxGapDays!: number;

  @Field(() => Int, { description: "Per cent of the voting members' seats that make a quorum." })
  @Column('integer', { default: 50 })
  quorumPercent!: number;

  @Field(() => Boolean)
  @Column('boolean', { default: true })
  substitutesAllowed!: boolean;

  @Field(() => String, { description: 'IANA time zone of its seminars, unless they say otherwise.' })
  @Column('text', { default: 'Europe/Tallinn' })
  timeZone!: string;

  @Field(() => LanguageEnum)
  @Column('text', { default: 'et' })
  defaultLanguage!: Language;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  foundedOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day; null while it works.' })
  @Column('date', { nullable: true })
  closedOn!: string | null;

  @Field(() => Int, { description: 'Give it back with a change; it is refused when somebody else was faster.' })
  @VersionColumn({ default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', insert: false, update: false, default: () => 'now()' })
  createdAt!: Date;

  static of(fields: Partial<CouncilFields> & Pick<CouncilFields, 'name' | 'shortName' | 'kind'>, slug: string): Council {
    const council = new Council();
    council.change(fields);
    council.slug = slug;
    return council;
  }

  change(fields: Partial<CouncilFields>): void {
    applyGiven(this, fields, CHANGEABLE);
    if (this.foundedOn && this.closedOn && this.closedOn < this.foundedOn) throw new Problem('INVALID', 'ends-before-start', 'closedOn');
    if (this.parentId && this.parentId === this.id) throw new Problem('INVALID', 'council-above-itself', 'parentId');
    if (fields.timeZone !== undefined && !isTimeZone(fields.timeZone)) throw new Problem('INVALID', 'time-zone-unknown', 'timeZone');
  }

  /** A closed council takes in nobody and seats nobody; its past stays. */
  mustBeOpenOn(day: string, field: string): void {
    if (this.closedOn !== null && this.closedOn !== undefined && this.closedOn < day)
      throw new Problem('CONFLICT', 'council-closed', field);
  }
}

function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC';
}
