import { Day } from '@app/kernel';
import { SeminarState } from '@app/seminars';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OverviewCouncil } from '../parts/overview.types.js';

@ObjectType({ description: 'The next seminar of one or more councils, and how ready it is.' })
export class ComingSeminar {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => SeminarState)
  state!: SeminarState;

  @Field(() => Day)
  startsOn!: string;

  @Field(() => Day)
  endsOn!: string;

  @Field(() => [OverviewCouncil], { description: 'The councils whose next it is, by name.' })
  councils!: OverviewCouncil[];

  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: 'Of the invited.' })
  answered!: number;

  @Field(() => Int, { description: 'Voting member institutions of all hosts.' })
  seats!: number;

  @Field(() => Int, { description: 'Of the seats: somebody who represents them comes, takes part online or sends a substitute.' })
  covered!: number;

  @Field(() => Int, { description: 'Seats that must be covered, of all hosts together.' })
  quorum!: number;

  @Field(() => Boolean, { description: 'Whether every host has its quorum on every day.' })
  quorumIsReached!: boolean;

  @Field(() => Int, { description: 'Items on the checklist of the organisers.' })
  tasks!: number;

  @Field(() => Int, { description: 'Of the checklist.' })
  tasksDone!: number;

  @Field(() => Int, { description: 'Of the checklist: not done, and their day has passed.' })
  tasksOverdue!: number;
}

@ObjectType({ description: 'The next seminar of each council, a joint one once; the soonest first.' })
export class ComingSeminars {
  @Field(() => Int)
  count!: number;

  @Field(() => [ComingSeminar], { description: 'At most 20.' })
  rows!: ComingSeminar[];
}
