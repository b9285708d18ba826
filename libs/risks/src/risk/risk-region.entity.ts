import { Region } from '@app/people';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Risk } from './risk.entity.js';

/** Where a risk lies. */
@Entity('risk_regions')
@Unique('risk_regions_once', ['riskId', 'regionId'])
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_regions_risk', onDelete: 'CASCADE' })
@Index('risk_regions_region_index', ['regionId'])
export class RiskRegion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_regions_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @ForeignKey(() => Region, { name: 'risk_regions_region', onDelete: 'RESTRICT' })
  @Column('uuid')
  regionId!: string;
}
