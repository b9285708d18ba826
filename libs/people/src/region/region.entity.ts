import { Day, enumOf } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const RegionKind = enumOf(
  'RegionKind',
  ['COUNTRY', 'COUNTY', 'MUNICIPALITY', 'SETTLEMENT'],
  'Level of a region in the official classifier.',
);
export type RegionKind = keyof typeof RegionKind;

/** Reference data: loaded from the official classifier, changed by nobody through the API. */
@ObjectType({
  description: 'A place of the official classifier (EHAK in Estonia, ATVK in Latvia): country, county, municipality, settlement.',
})
@Entity('regions')
@Unique('regions_code', ['country', 'code', 'validFrom'])
@Check('regions_kind', `kind in ('COUNTRY', 'COUNTY', 'MUNICIPALITY', 'SETTLEMENT')`)
@Check('regions_validity', 'valid_to >= valid_from')
@Index('regions_parent_index', ['parentId'])
@Index('regions_alphabet', { synchronize: false })
export class Region {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'regions_pkey' })
  id!: string;

  @Field(() => String, { description: 'Country of the classifier, ISO 3166-1 alpha-2.' })
  @Column('text')
  country!: string;

  @Field(() => String, { description: "Code in the country's classifier; unique together with the country and the first day of validity." })
  @Column('text')
  code!: string;

  @Field(() => RegionKind)
  @Column('text')
  kind!: RegionKind;

  @Field(() => String)
  @Column('text')
  name!: string;

  @ForeignKey(() => Region, { name: 'regions_parent', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Field(() => Day, { nullable: true, description: 'First day the region existed; null when it is not known.' })
  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day the region existed: municipalities merge. Null while it exists.' })
  @Column('date', { nullable: true })
  validTo!: string | null;
}
