import { Day } from '@app/kernel';
import { Region, type RegionLink } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Council } from './council.entity.js';

/** Officials whose institution serves the region today read the council. */
@ObjectType({ description: 'A council works for a region, from one day to another. Ended ones stay.' })
@Entity('council_regions')
@Check('council_regions_validity', 'valid_to >= valid_from')
@Exclusion(
  'council_regions_once',
  `using gist ((council_id::text || region_id::text) with =, daterange(valid_from, valid_to, '[]') with &&)`,
)
@Index('council_regions_region_index', ['regionId'])
@Index('council_regions_council_index', ['councilId'])
export class CouncilRegion implements RegionLink {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'council_regions_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'council_regions_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => Region, { name: 'council_regions_region', onDelete: 'RESTRICT' })
  @Column('uuid')
  regionId!: string;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The last day; null while nobody knows it.' })
  @Column('date', { nullable: true })
  validTo!: string | null;
}
