import { Instant } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One change of one row, written by the database itself. No role of the application may insert, change or delete one. */
@Entity('audit_entries')
@Index('audit_entries_row', { synchronize: false })
@Index('audit_entries_council', { synchronize: false })
@Index('audit_entries_person', { synchronize: false })
@Index('audit_entries_seminar', { synchronize: false })
@Index('audit_entries_risk', { synchronize: false })
@ObjectType({ description: 'One change of one row: who, when, through what, from what, to what. Written by the database.' })
export class AuditEntry {
  @Field(() => ID)
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Field(() => String, { description: 'The GraphQL operation or the job that did it.' })
  @Column('text')
  operation!: string;

  @Field(() => String, { description: 'web, link (in a mail), api, worker, cli or sql.' })
  @Column('text')
  channel!: string;

  @Field(() => String)
  @Column('text')
  tableName!: string;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { nullable: true })
  rowId!: string | null;

  @Column('uuid', { nullable: true })
  councilId!: string | null;

  @Column('uuid', { nullable: true })
  seminarId!: string | null;

  /** The risk that the row is or belongs to: who may not see it sees nothing of its trail. */
  @Column('uuid', { nullable: true })
  riskId!: string | null;

  @Column('jsonb', { nullable: true })
  before!: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  after!: Record<string, unknown> | null;
}
