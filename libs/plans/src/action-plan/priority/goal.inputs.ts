import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

@InputType({ description: 'One more goal of a priority, after the others.' })
export class AddPlanGoalInput {
  @Field(() => ID)
  @IsUUID('loose')
  priorityId!: string;

  @Field(() => String)
  @RequiredText(1000)
  text!: string;
}

@InputType({ description: 'Other words for a goal.' })
export class UpdatePlanGoalInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @RequiredText(1000)
  text!: string;
}

@InputType({ description: 'To another place among the goals of its priority, or to another priority of the plan.' })
export class MovePlanGoalInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Another priority of the same plan; left out, it stays in its own.' })
  @IsOptional()
  @IsUUID('loose')
  priorityId?: string | null;

  @Field(() => Int, { description: 'From 1; beyond the last one: the last place.' })
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;
}

@InputType({ description: 'Takes a goal out of the plan, with its indicators.' })
export class RemovePlanGoalInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}
