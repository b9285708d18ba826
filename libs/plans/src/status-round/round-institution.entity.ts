import { Institution } from '@app/people';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StatusRound } from './status-round.entity.js';

/** An institution that was asked as it had open items when the round began. What it then says is not kept here. */
@Entity('round_institutions')
@Unique('round_institutions_once', ['roundId', 'institutionId'])
@ForeignKey(() => StatusRound, ['roundId', 'councilId'], ['id', 'councilId'], { name: 'round_institutions_round', onDelete: 'RESTRICT' })
@Index('round_institutions_round_index', ['roundId', 'councilId'])
@Index('round_institutions_institution_index', ['institutionId'])
export class RoundInstitution {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'round_institutions_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  roundId!: string;

  @ForeignKey(() => Institution, { name: 'round_institutions_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;
}
