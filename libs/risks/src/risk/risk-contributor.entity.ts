import { Institution } from '@app/people';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Risk } from './risk.entity.js';

/** An institution that scores a risk beside the lead assessor. */
@Entity('risk_contributors')
@Unique('risk_contributors_once', ['riskId', 'institutionId'])
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'risk_contributors_risk', onDelete: 'CASCADE' })
@Index('risk_contributors_institution_index', ['institutionId'])
export class RiskContributor {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_contributors_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @ForeignKey(() => Institution, { name: 'risk_contributors_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;
}
