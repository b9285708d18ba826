import { Day } from '@app/kernel';
import { OptionalText, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsNotEmpty, IsUUID } from 'class-validator';

@InputType({ description: 'Another last day for an action item.' })
export class RequestExtensionInput {
  @Field(() => ID)
  @IsUUID('loose')
  itemId!: string;

  @Field(() => Int, { description: "The item's." })
  version!: number;

  @Field(() => Day, {
    description: 'Later than the present one, today or later; the secretary may also name an earlier one, which is not past either.',
  })
  @IsNotEmpty()
  toDueOn!: string;

  @Field(() => String)
  @RequiredText(2000)
  reason!: string;
}

@InputType({ description: 'The answer to a wish for a later last day.' })
export class DecideExtensionInput {
  @Field(() => ID, { description: 'Of the extension.' })
  @IsUUID('loose')
  id!: string;

  @Field(() => Int, { description: "The extension's." })
  version!: number;

  @Field(() => Boolean)
  @IsBoolean()
  isGranted!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed where it is refused.' })
  @OptionalText(2000)
  answer?: string | null;
}

@InputType({ description: 'A wish for a later last day is taken back.' })
export class WithdrawExtensionInput {
  @Field(() => ID, { description: 'Of the extension.' })
  @IsUUID('loose')
  id!: string;

  @Field(() => Int, { description: "The extension's." })
  version!: number;
}
