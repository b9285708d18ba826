import { Council } from '@app/councils';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Decision } from './decision.entity.js';

/** Another council that decided it together with the one in whose register it stands; its members read it. */
@Entity('decision_councils')
@Unique('decision_councils_once', ['decisionId', 'councilId'])
@Index('decision_councils_council_index', ['councilId'])
export class DecisionCouncil {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'decision_councils_pkey' })
  id!: string;

  @ForeignKey(() => Decision, { name: 'decision_councils_decision', onDelete: 'CASCADE' })
  @Column('uuid')
  decisionId!: string;

  @ForeignKey(() => Council, { name: 'decision_councils_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;
}
