import { Instant } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Risk } from '../risk/risk.entity.js';

@ObjectType({ description: 'Somebody read a risk while an access mark held. Written by the database; nobody changes or deletes it.' })
@Entity('restricted_readings')
@ForeignKey(() => Risk, ['riskId', 'councilId'], ['id', 'councilId'], { name: 'restricted_readings_risk', onDelete: 'RESTRICT' })
@Index('restricted_readings_risk_index', { synchronize: false })
@Index('restricted_readings_person_index', ['personId'])
@Index('restricted_readings_signed_in_index', ['signedInId'])
export class RestrictedReading {
  @Field(() => ID)
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'restricted_readings_pkey',
  })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  riskId!: string;

  @ForeignKey(() => Person, { name: 'restricted_readings_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId!: string;

  /** Who was signed in where it was read by a link of somebody else. */
  @ForeignKey(() => Person, { name: 'restricted_readings_signed_in', onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  signedInId!: string | null;

  @Field(() => String, { description: 'The GraphQL operations that answered it, or the name of the export.' })
  @Column('text')
  operation!: string;

  @Field(() => String, { description: 'web, link (in a mail) or api.' })
  @Column('text')
  channel!: string;

  @Field(() => Instant)
  @Column('timestamptz')
  readAt!: Date;
}
