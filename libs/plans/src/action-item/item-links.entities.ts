import { Council } from '@app/councils';
import { Institution } from '@app/people';
import { Measure, Risk } from '@app/risks';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActionItem } from './action-item.entity.js';

/** A council that agreed on an item together with the one it stands at. */
@Entity('item_councils')
@Unique('item_councils_once', ['itemId', 'councilId'])
@Index('item_councils_council_index', ['councilId'])
export class ItemCouncil {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_councils_pkey' })
  id!: string;

  @ForeignKey(() => ActionItem, { name: 'item_councils_item', onDelete: 'CASCADE' })
  @Column('uuid')
  itemId!: string;

  @ForeignKey(() => Council, { name: 'item_councils_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;
}

/** An institution that helps whom an item is up to. */
@Entity('item_helpers')
@Unique('item_helpers_once', ['itemId', 'institutionId'])
@ForeignKey(() => ActionItem, ['itemId', 'councilId'], ['id', 'councilId'], { name: 'item_helpers_item', onDelete: 'CASCADE' })
@Index('item_helpers_institution_index', ['institutionId'])
export class ItemHelper {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_helpers_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  itemId!: string;

  @ForeignKey(() => Institution, { name: 'item_helpers_institution', onDelete: 'RESTRICT' })
  @Column('uuid')
  institutionId!: string;
}

/** A risk that an item works on; the council is the risk's. */
@Entity('item_risks')
@Unique('item_risks_once', ['itemId', 'riskId'])
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'item_risks_risk', onDelete: 'RESTRICT' })
@Index('item_risks_risk_index', ['riskId', 'councilId'])
export class ItemRisk {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_risks_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => ActionItem, { name: 'item_risks_item', onDelete: 'CASCADE' })
  @Column('uuid')
  itemId!: string;

  @Column('uuid')
  riskId!: string;
}

/** A measure that an item carries out; the council is the measure's. */
@Entity('item_measures')
@Unique('item_measures_once', ['itemId', 'measureId'])
@ForeignKey(() => Measure, ['measureId', 'councilId'], ['id', 'councilId'], { name: 'item_measures_measure', onDelete: 'RESTRICT' })
@Index('item_measures_measure_index', ['measureId', 'councilId'])
export class ItemMeasure {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_measures_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @ForeignKey(() => ActionItem, { name: 'item_measures_item', onDelete: 'CASCADE' })
  @Column('uuid')
  itemId!: string;

  @Column('uuid')
  measureId!: string;
}
