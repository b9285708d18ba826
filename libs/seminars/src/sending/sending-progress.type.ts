import { declarePlain, Instant } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'How far the mails of a seminar have come: its invitations, or its cancellations once it is cancelled. Zero for who may not see the mails.',
})
export class SendingProgress {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Not sent yet, or to be tried again.' })
  waiting!: number;

  @Field(() => Int, { description: 'Taken by a mail server.' })
  accepted!: number;

  @Field(() => Int, { description: 'Refused, or come back.' })
  failed!: number;

  @Field(() => Int, { description: 'No longer true when their turn came.' })
  cancelled!: number;

  @Field(() => Boolean, { description: 'Nothing waits any more.' })
  isFinished!: boolean;

  @Field(() => Instant, { nullable: true })
  startedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  finishedAt!: string | null;
}

declarePlain(SendingProgress);
