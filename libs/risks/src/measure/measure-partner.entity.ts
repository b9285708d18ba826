import { Institution } from '@app/people';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Measure } from './measure.entity.js';

/** An institution that helps the responsible one. */
@Entity('measure_partners')
@Unique('measure_partners_once', ['measureId', 'institutionId'])
@ForeignKey(() => Measure, ['measureId', 'councilId'], ['id', 'councilId'], { name: 'measure_partners_measure', onDelete: 'CASCADE' })
@Index('measure_partners_institution_index', ['institutionId'])
export class MeasurePartner {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'measure_partners_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  measureId!: string;

  @ForeignKey(() => Institution, { name: 'measure_partners_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;
}
