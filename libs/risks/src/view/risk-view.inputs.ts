import { RequiredText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'A view of the register to keep; at most 20 a person, each with a name of its own.' })
export class SaveRiskViewInput {
  @Field(() => ID, { nullable: true, description: 'Of this council alone; of every council when not given.' })
  @IsOptional()
  @IsUUID('loose')
  councilId?: string | null;

  @Field(() => String)
  @RequiredText(60)
  name!: string;

  @Field(() => String, { description: 'What stands behind the question mark in the address of the register, without the council.' })
  @MaxLength(1000)
  search!: string;
}

@InputType({ description: 'A view that is no longer kept.' })
export class DeleteRiskViewInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}
