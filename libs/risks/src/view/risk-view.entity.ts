import { Council } from '@app/councils';
import { Problem } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const MOST_VIEWS = 20;

@ObjectType({ description: 'A set of filters of the register that somebody keeps under a name. Seen by its owner alone.' })
@Entity('risk_views')
@Unique('risk_views_once', ['personId', 'place'])
@Unique('risk_views_name', ['personId', 'name'])
@Check('risk_views_most', 'place between 1 and 20')
@Check('risk_views_name_length', 'length(name) between 1 and 60')
@Check('risk_views_search_length', 'length(search) <= 1000')
@Index('risk_views_council_index', ['councilId'])
export class RiskView {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'risk_views_pkey' })
  id!: string;

  @ForeignKey(() => Person, { name: 'risk_views_person', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', default: () => 'viewer_id()', insert: false, update: false })
  personId!: string;

  /** Null: of every council. */
  @ForeignKey(() => Council, { name: 'risk_views_council', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  councilId!: string | null;

  /** Among the owner's, from 1. Two who take the last one at once cannot both have it. */
  @Column('integer')
  place!: number;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Field(() => String, { description: 'What stands behind the question mark in the address of the register, without the council.' })
  @Column('text')
  search!: string;

  @Column({ type: 'timestamptz', default: () => 'act_now()', insert: false, update: false })
  createdAt!: Date;

  static of(present: readonly RiskView[], fields: Pick<RiskView, 'councilId' | 'name' | 'search'>): RiskView {
    if (present.length >= MOST_VIEWS) throw new Problem('CONFLICT', 'too-many-views', 'name', { most: MOST_VIEWS });
    if (present.some(({ name }) => name === fields.name)) throw new Problem('CONFLICT', 'view-name-is-taken', 'name');
    const taken = new Set(present.map(({ place }) => place));
    const place = Array.from({ length: MOST_VIEWS }, (_, i) => i + 1).find((one) => !taken.has(one));
    return Object.assign(new RiskView(), fields, { place });
  }
}
