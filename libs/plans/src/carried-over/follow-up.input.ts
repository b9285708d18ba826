import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Puts a follow-up session on the agenda of a seminar.' })
export class PutFollowUpOnAgendaInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;
}
