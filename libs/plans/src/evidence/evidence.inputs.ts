import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class ItemEvidenceArgs {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}

@InputType({ description: 'Takes back a file that was sent and not told yet.' })
export class RemoveEvidenceInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}
