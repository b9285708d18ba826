import { Day } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { RegionLink } from '../region/region-link.js';
import { Region } from '../region/region.entity.js';
import { Institution } from './institution.entity.js';

/** Officials of a county or ministry read the councils of the regions their institution serves today. */
@ObjectType({ description: 'An institution serves a region, from one day to another. Ended ones stay.' })
@Entity('institution_regions')
@Check('institution_regions_validity', 'valid_to >= valid_from')
@Exclusion(
  'institution_regions_once',
  `using gist ((institution_id::text || region_id::text) with =, daterange(valid_from, valid_to, '[]') with &&)`,
)
@Index('institution_regions_institution_index', ['institutionId'])
@Index('institution_regions_region_index', ['regionId'])
export class InstitutionRegion implements RegionLink {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'institution_regions_pkey' })
  id!: string;

  @ForeignKey(() => Institution, { name: 'institution_regions_institution', onDelete: 'CASCADE' })
  @Column('uuid')
  institutionId!: string;

  @ForeignKey(() => Region, { name: 'institution_regions_region', onDelete: 'RESTRICT' })
  @Column('uuid')
  regionId!: string;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The last day; null while nobody knows it.' })
  @Column('date', { nullable: true })
  validTo!: string | null;
}
