import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ isAbstract: true })
abstract class Coverage {
  @Field(() => Int, { description: 'Voting member institutions; observers have no vote.' })
  seats!: number;

  @Field(() => Int, { description: 'Somebody who represents them comes, takes part online or sends a substitute.' })
  covered!: number;

  @Field(() => Int, {
    description: 'Of the open ones: perhaps somebody comes. If all of them do, `covered` and `tentative` together are there.',
  })
  tentative!: number;

  @Field(() => Int, { description: 'Everybody who was asked has declined.' })
  declined!: number;

  @Field(() => Int, { description: 'Neither covered nor declined: nobody has said, or only perhaps.' })
  open!: number;

  @Field(() => Int, {
    description: 'Seats that must be covered: the share that a host asks of its own, rounded up; of several hosts the sum.',
  })
  quorum!: number;

  @Field(() => Boolean, { description: 'Whether every host has its quorum on every day that is counted.' })
  quorumIsReached!: boolean;

  @Field(() => Boolean, { description: 'Whether it would be reached if everybody came who perhaps comes.' })
  quorumIsPossible!: boolean;
}

@ObjectType({
  description:
    'Voting seats of all hosts, one for each member institution, whoever represents it: the holder of the seat, a substitute, or the person ' +
    'invited while nobody holds it. Counted over the whole seminar: covered on at least one day.',
})
export class SeatCoverage extends Coverage {
  /** Not in the schema: what hosts and days are found by. */
  seminarId!: string;
}

@ObjectType({ description: 'Coverage of the voting seats of all hosts on one day: answers are given by day.' })
export class DayCoverage extends Coverage {
  seminarId!: string;

  dayId!: string;
}

@ObjectType({ description: 'Coverage of the voting seats of one host, over the whole seminar or on one day.' })
export class CouncilCoverage extends Coverage {
  councilId!: string;

  isLead!: boolean;
}
