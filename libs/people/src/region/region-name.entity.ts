import { Day } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Region } from './region.entity.js';

@ObjectType({ description: 'A name that a region had until it was renamed or came to lie in another region.' })
@Entity('region_names')
@Check('region_names_validity', 'valid_to >= valid_from')
@Exclusion('region_names_once', `using gist (region_id with =, daterange(valid_from, valid_to, '[]') with &&)`)
@Index('region_names_parent_index', ['parentId'])
export class RegionName {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'region_names_pkey' })
  id!: string;

  @ForeignKey(() => Region, { name: 'region_names_region', onDelete: 'CASCADE' })
  @Column('uuid')
  regionId!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @ForeignKey(() => Region, { name: 'region_names_parent', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day it is known to have been so; null when no day is known.' })
  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Field(() => Day, { description: 'The last day.' })
  @Column('date')
  validTo!: string;
}
