import { Region } from '@app/people';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Council } from './council.entity.js';

/** A region that a council works for. Officials whose institution serves the region read the council. */
@Entity('council_regions')
@Unique('council_regions_once', ['councilId', 'regionId'])
@Index('council_regions_region_index', ['regionId'])
export class CouncilRegion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'council_regions_pkey' })
  id!: string;

  @ForeignKey(() => Council, { name: 'council_regions_council', onDelete: 'CASCADE' })
  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => Region, { name: 'council_regions_region', onDelete: 'RESTRICT' })
  @Column('uuid')
  regionId!: string;
}
