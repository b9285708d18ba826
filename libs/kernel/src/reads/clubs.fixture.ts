import { ArgsType, Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day, enumOf, Instant, PageArgs } from '../graphql.js';
import type { Answer } from './read-options.js';

// A small world for the specs of the read model: clubs in a tree, their members, and what a higher room adds to both.

export const Level = enumOf('Level', ['NOVICE', 'EXPERT'], 'How good a member is.');

@InterfaceType({ description: 'Whatever has a name.', resolveType: (value: object) => ('clubId' in value ? 'Member' : 'Club') })
export abstract class Named {
  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'A club.', implements: () => [Named] })
@Entity('clubs')
export class Club extends Named {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  override name!: string;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  rank!: number | null;

  @Field(() => Day, { nullable: true })
  @Column('date', { nullable: true })
  foundedOn!: string | null;

  @Field(() => String)
  @Column('time')
  opensAt!: string;

  @Field(() => Instant)
  @Column('timestamptz')
  createdAt!: Date;

  @Field(() => [String])
  @Column('text', { array: true })
  colours!: string[];

  @Column('uuid', { nullable: true })
  parentId!: string | null;

  /** In no field of the schema: only computed fields look at it. */
  @Column('uuid')
  chairId!: string;
}

@ObjectType({ description: 'A member of a club.', implements: () => [Named] })
@Entity('members')
export class Member extends Named {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  override name!: string;

  @Field(() => Level)
  @Column('text')
  level!: keyof typeof Level;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  points!: number | null;

  @Column('uuid')
  clubId!: string;
}

@ObjectType({ description: 'Counts, built as JSON by SQL.' })
export class MemberCounts {
  @Field(() => Int)
  all!: number;

  @Field(() => Int)
  experts!: number;
}

@ObjectType({ description: 'A row of no table: the best of a club.' })
export class Podium {
  @Field(() => Int)
  best!: number;

  clubId!: string;
}

@ObjectType({ description: 'Whoever asks.' })
export class Visitor {
  @Field(() => String)
  greeting!: string;
}

@ObjectType({ description: 'A payload that a service fills, with members inside.' })
export class RosterEntry {
  @Field(() => String)
  note!: string;

  @Field(() => Member, { nullable: true })
  member!: Answer<Member> | undefined;
}

@ObjectType({ description: 'A payload that a service fills.' })
export class Roster {
  @Field(() => [RosterEntry])
  entries!: RosterEntry[];
}

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => Level, { nullable: true })
  level?: keyof typeof Level | null;
}

@ArgsType()
export class TopArgs {
  @Field(() => Int, { defaultValue: 0 })
  atLeast!: number;
}
