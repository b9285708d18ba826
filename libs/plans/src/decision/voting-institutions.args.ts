import { Day } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';

@ArgsType()
export class VotingInstitutionsArgs {
  @Field(() => Day, { description: 'The day of the decision.' })
  on!: string;

  @Field(() => [ID], { nullable: true, description: 'Other councils that decide it, too: who has a vote in them as well.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @IsUUID('loose', { each: true })
  councilIds?: string[] | null;
}
