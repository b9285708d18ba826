import { Omittable, OptionalText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { GivenIds } from '../given-ids.js';
import { DecisionVoteInput } from './decision-vote.input.js';

const MOST_VOTES = 10_000;

/** What both acts on a decision may say; left out, it stays as it is (in a new one: empty). */
@InputType({ isAbstract: true })
export abstract class DecisionInput {
  @Field(() => ID, { nullable: true, description: 'Where it was decided; null for between seminars. The council hosts it.' })
  @IsOptional()
  @IsUUID('loose')
  seminarId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item of the agenda, of that seminar; says the seminar where that is left out.' })
  @IsOptional()
  @IsUUID('loose')
  sessionId?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(8000)
  rationale?: string | null;

  @Field(() => String, { nullable: true, description: 'To whom it is directed, in words.' })
  @OptionalText(1000)
  addressees?: string | null;

  @Field(() => Int, { nullable: true, description: 'All three counts, or none where nobody counted or `votes` say it.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_VOTES)
  votesFor?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_VOTES)
  votesAgainst?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_VOTES)
  votesAbstained?: number | null;

  @Field(() => [DecisionVoteInput], {
    nullable: true,
    description:
      'Where the council voted by name: each institution that voted, once; a member of one of the councils, with a vote on the day of the decision. ' +
      'The counts follow from it. Given whole; none: the names are taken away, the counts stay.',
  })
  @Omittable()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => DecisionVoteInput)
  votes?: DecisionVoteInput[];

  @Field(() => String, { nullable: true, description: 'Who was of another opinion, and which.' })
  @OptionalText(4000)
  dissent?: string | null;

  @Field(() => String, { nullable: true, description: 'Who took no part in it, and why.' })
  @OptionalText(2000)
  conflictOfInterest?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Other councils that decided it, too; their members read it. Councils that one reads, or that host a seminar together. Given whole.',
  })
  @GivenIds(30)
  councilIds?: string[];
}
