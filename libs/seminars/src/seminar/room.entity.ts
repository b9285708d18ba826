import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

@ObjectType({ description: 'A room of a seminar; sessions run beside each other in different rooms.' })
@Entity('seminar_rooms')
@Unique('seminar_rooms_name', ['seminarId', 'name'], { deferrable: 'INITIALLY IMMEDIATE' })
@Unique('seminar_rooms_of_seminar', ['id', 'seminarId'])
@Check('seminar_rooms_name_length', 'length(name) between 1 and 100')
@Check('seminar_rooms_capacity', 'capacity > 0')
export class Room {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seminar_rooms_pkey' })
  id!: string;

  @ForeignKey('Seminar', { name: 'seminar_rooms_seminar', onDelete: 'CASCADE' })
  @Column('uuid')
  seminarId!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Field(() => Int, { nullable: true, description: 'How many people it holds.' })
  @Column('integer', { nullable: true })
  capacity!: number | null;

  /** From left to right in the agenda. */
  @Column('integer', { default: 1 })
  position!: number;
}
