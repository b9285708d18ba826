import { RequiredText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'A council that was asked hosts the seminar together with the others.' })
export class AcceptHostingInput {
  @Field(() => ID, { description: 'Of the host, as `Seminar.hosts` names it.' })
  @IsUUID('loose')
  id!: string;
}

@InputType({ description: 'A council that was asked does not host the seminar.' })
export class DeclineHostingInput {
  @Field(() => ID, { description: 'Of the host, as `Seminar.hosts` names it.' })
  @IsUUID('loose')
  id!: string;

  @Field(() => String, { description: 'Told to the organisers of the leading council.' })
  @RequiredText(1000)
  reason!: string;
}
