import { Day } from '@app/kernel';
import { Person } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Seat } from './seat.entity.js';

@ObjectType({ description: 'Who comes when the holder of a seat cannot, in order. Ended ones stay.' })
@Entity('seat_substitutes')
@ForeignKey(() => Seat, ['seatId', 'councilId'], ['id', 'councilId'], { name: 'seat_substitutes_seat', onDelete: 'CASCADE' })
@Check('seat_substitutes_position', 'position > 0')
@Check('seat_substitutes_validity', 'valid_to >= valid_from')
@Exclusion('seat_substitutes_once', `using gist ((seat_id::text || person_id::text) with =, daterange(valid_from, valid_to, '[]') with &&)`)
@Index('seat_substitutes_seat_index', ['seatId'])
@Index('seat_substitutes_person_index', ['personId'])
export class Substitute {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'seat_substitutes_pkey' })
  id!: string;

  @Column('uuid')
  councilId!: string;

  @Column('uuid')
  seatId!: string;

  @ForeignKey(() => Person, { name: 'seat_substitutes_person', onDelete: 'RESTRICT' })
  @Column('uuid')
  personId!: string;

  @Field(() => Int, { description: 'Whom to ask first: 1.' })
  @Column('integer')
  position!: number;

  @Field(() => Day)
  @Column('date', { default: () => 'act_today()' })
  validFrom!: string;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  validTo!: string | null;

  static of(seat: Seat, personId: string, position: number, validFrom: string): Substitute {
    const { id: seatId, councilId, validTo } = seat;
    return Object.assign(new Substitute(), { seatId, councilId, personId, position, validFrom, validTo });
  }
}
