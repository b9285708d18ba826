import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'Voting seats of all hosts: covered are those whose holder comes, takes part online or sends a substitute; declined those whose holder does not come; open the rest.',
})
export class SeatCoverage {
  /** Not in the schema: what the councils' own rows are found by. */
  seminarId!: string;

  @Field(() => Int)
  seats!: number;

  @Field(() => Int)
  covered!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: 'Seats that must be covered, the sum over the hosts.' })
  quorum!: number;

  @Field(() => Boolean, { description: 'Whether every host has its quorum.' })
  quorumIsReached!: boolean;
}

@ObjectType({ description: 'Coverage of the voting seats of one host.' })
export class CouncilCoverage {
  councilId!: string;

  isLead!: boolean;

  @Field(() => Int)
  seats!: number;

  @Field(() => Int)
  covered!: number;

  @Field(() => Int, { description: "The council's share of its voting seats, rounded up." })
  quorum!: number;

  @Field(() => Boolean)
  quorumIsReached!: boolean;
}
