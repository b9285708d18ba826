import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, Min } from 'class-validator';

const DAYS_BEFORE = 'Days before the first day, −365 to 1000; negative: days after.';
const RESPONSIBLE = 'A person or a host is responsible, not both.';

@InputType({ description: 'One more thing for the organisers to do.' })
export class AddChecklistItemInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;

  @Field(() => Int, { description: DAYS_BEFORE })
  @Min(-365)
  @Max(1000)
  daysBefore!: number;

  @Field(() => String)
  @RequiredText(300)
  text!: string;

  @Field(() => ID, { nullable: true, description: RESPONSIBLE })
  @IsOptional()
  @IsUUID('loose')
  responsiblePersonId?: string | null;

  @Field(() => ID, { nullable: true, description: `Of one of \`Seminar.hosts\`. ${RESPONSIBLE}` })
  @IsOptional()
  @IsUUID('loose')
  responsibleHostId?: string | null;
}

@InputType({ description: 'Changes to an item of the checklist; what is left out stays, what is null is emptied.' })
export class UpdateChecklistItemInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { nullable: true, description: DAYS_BEFORE })
  @Omittable()
  @Min(-365)
  @Max(1000)
  daysBefore?: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(300)
  text?: string;

  @Field(() => ID, { nullable: true, description: RESPONSIBLE })
  @IsOptional()
  @IsUUID('loose')
  responsiblePersonId?: string | null;

  @Field(() => ID, { nullable: true, description: `Of one of \`Seminar.hosts\`. ${RESPONSIBLE}` })
  @IsOptional()
  @IsUUID('loose')
  responsibleHostId?: string | null;
}

@InputType({ description: 'Done, or not done after all.' })
export class TickChecklistItemInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  isDone!: boolean;
}

@InputType({ description: 'Takes an item off the checklist.' })
export class RemoveChecklistItemInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}
