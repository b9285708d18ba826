import { Day } from '@app/kernel';
import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID } from 'class-validator';
import { ActionItemInput } from './action-item.input.js';

@InputType({ description: 'A new action item, which gets the next number of its council.' })
export class CreateActionItemInput extends ActionItemInput {
  @Field(() => ID, { description: 'Whose item it is; its secretary keeps it.' })
  @IsUUID('loose')
  councilId!: string;

  @Field(() => String)
  @RequiredText(300)
  title!: string;

  @Field(() => ID, { description: 'Who does it: a member of one of its councils today.' })
  @IsUUID('loose')
  ownerInstitutionId!: string;

  @Field(() => Day, {
    description: 'The last day; not before it was agreed on: the day of its decision, else of its seminar, else today.',
  })
  @IsNotEmpty()
  dueOn!: string;
}

@InputType({
  description: 'Changes to an action item that is open; what is left out stays. The last day moves by `requestExtension` alone.',
})
export class UpdateActionItemInput extends ActionItemInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @RequiredText(300)
  title?: string;

  @Field(() => ID, { nullable: true, description: 'Who does it: a member of one of its councils today.' })
  @Omittable()
  @IsUUID('loose')
  ownerInstitutionId?: string;
}
