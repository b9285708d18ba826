import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@ObjectType({ description: 'A council that holds the seminar, alone or together with others.' })
@Entity('seminar_hosts')
@Unique('seminar_hosts_once', ['seminarId', 'councilId'])
@Check('seminar_hosts_quota', 'quota > 0')
@Index('seminar_hosts_one_lead', { synchronize: false })
@Index('seminar_hosts_council_index', ['councilId'])
@Index('seminar_hosts_secretary_index', ['secretaryPersonId'])
export class SeminarHost {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminar_hosts_pkey' })
  id!: string;

  @ForeignKey('Seminar', { name: 'seminar_hosts_seminar', onDelete: 'CASCADE' })
  @Column('uuid')
  seminarId!: string;

  @ForeignKey('Council', { name: 'seminar_hosts_council', onDelete: 'RESTRICT' })
  @Column('uuid')
  councilId!: string;

  @Field(() => Boolean, { description: 'Exactly one host leads.' })
  @Column('boolean', { default: false })
  isLead!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many people of this council there is room for; null without a limit.' })
  @Column('integer', { nullable: true })
  quota!: number | null;

  @ForeignKey('Person', { name: 'seminar_hosts_secretary', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  secretaryPersonId!: string | null;
}
