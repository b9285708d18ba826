import { Day } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType({ description: 'A decision as plans name it.' })
@Entity('decisions', { synchronize: false })
export class PlanDecision {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Field(() => Int)
  @Column('integer')
  year!: number;

  @Field(() => Int, { description: 'Within the year.' })
  @Column('integer')
  number!: number;

  @Field(() => String)
  @Column('text')
  text!: string;

  @Field(() => Day)
  @Column('date')
  decidedOn!: string;

  @Column('text')
  state!: string;
}
