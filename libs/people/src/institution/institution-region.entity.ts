import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Region } from '../region/region.entity.js';
import { Institution } from './institution.entity.js';

/** A region that an institution serves. Officials of a county or ministry read the councils of the regions their institution serves. */
@Entity('institution_regions')
@Unique('institution_regions_once', ['institutionId', 'regionId'])
@Index('institution_regions_region_index', ['regionId'])
export class InstitutionRegion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'institution_regions_pkey' })
  id!: string;

  @ForeignKey(() => Institution, { name: 'institution_regions_institution', onDelete: 'CASCADE' })
  @Column('uuid')
  institutionId!: string;

  @ForeignKey(() => Region, { name: 'institution_regions_region', onDelete: 'RESTRICT' })
  @Column('uuid')
  regionId!: string;
}
