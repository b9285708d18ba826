import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';

@InputType({ description: 'Whom to invite beside the seats of the host councils. Both lists are given whole.' })
export class ChooseAudienceInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ID], { description: 'Institutions whose people of today are invited.' })
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  institutionIds!: string[];

  @Field(() => [ID], { description: 'Persons invited by name.' })
  @ArrayMaxSize(2000)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  personIds!: string[];
}

@InputType({ description: 'The seminar whose invitations are to be seen before they are sent.' })
export class PreviewInvitationsInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;
}

@InputType({ description: 'The invitation whose link is to be replaced.' })
export class RenewInvitationLinkInput {
  @Field(() => ID)
  @IsUUID('loose')
  invitationId!: string;

  @Field(() => Int, { description: 'Of the invitation.' })
  version!: number;
}

@InputType({ description: 'Sends to everybody of the audience who has not been invited yet.' })
export class SendInvitationsInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;

  @Field(() => Int)
  version!: number;
}
