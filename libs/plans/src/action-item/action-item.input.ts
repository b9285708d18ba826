import { Approach, CooperationForm } from '@app/councils';
import { Day } from '@app/kernel';
import { Omittable, OptionalText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { GivenIds } from '../given-ids.js';
import { ActionItemPhase } from './action-item-enums.js';

/** What both acts on an item may say; left out, it stays as it is (in a new one: empty). */
@InputType({ isAbstract: true })
export abstract class ActionItemInput {
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'By what everybody sees that it is done.' })
  @OptionalText(1000)
  doneCriterion?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who there; of the owner institution today.' })
  @IsOptional()
  @IsUUID('loose')
  assigneePersonId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Institutions that help the owner, which is not among them; whether they are members or not. Given whole.',
  })
  @GivenIds(50)
  helperIds?: string[];

  @Field(() => CooperationForm, { nullable: true })
  @IsOptional()
  cooperationForm?: CooperationForm | null;

  @Field(() => ActionItemPhase, { nullable: true })
  @IsOptional()
  phase?: ActionItemPhase | null;

  @Field(() => Approach, { nullable: true })
  @IsOptional()
  approach?: Approach | null;

  @Field(() => Int, { nullable: true, description: '1 (first) to 4; 3 when not given.' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(4)
  priority?: number;

  @Field(() => ID, { nullable: true, description: 'The plan that it belongs to; of the same council, not closed.' })
  @IsOptional()
  @IsUUID('loose')
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The goal of the plan that it works on; the plan follows from it.' })
  @IsOptional()
  @IsUUID('loose')
  goalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision that it springs from.' })
  @IsOptional()
  @IsUUID('loose')
  decisionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The seminar that it springs from.' })
  @IsOptional()
  @IsUUID('loose')
  seminarId?: string | null;

  @Field(() => Day, { nullable: true, description: 'No later than the last day.' })
  @IsOptional()
  startOn?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Risks that it works on, of its councils. Given whole.' })
  @GivenIds(50)
  riskIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Measures that it carries out, of its councils. Given whole.' })
  @GivenIds(50)
  measureIds?: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'Other councils that agreed on it together with this one; their people read it. Given whole. Of a new one: those that decided its decision when not given.',
  })
  @GivenIds(20)
  councilIds?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Items of the same council that have to be done before it, in no circle. Given whole.',
  })
  @GivenIds(50)
  dependsOnIds?: string[];
}
