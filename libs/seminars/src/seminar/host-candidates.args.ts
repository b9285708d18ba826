import { OptionalText } from '@app/people';
import { ArgsType, Field } from '@nestjs/graphql';

@ArgsType()
export class HostCandidatesArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  @OptionalText(100)
  search?: string | null;
}
