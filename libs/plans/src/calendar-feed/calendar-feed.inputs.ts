import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { CalendarFeedKind } from './calendar-feed.entity.js';

@InputType({ description: 'A feed to be made for the viewer.' })
export class MakeCalendarFeedInput {
  @Field(() => CalendarFeedKind)
  kind!: CalendarFeedKind;

  @Field(() => ID, { nullable: true, description: 'For a feed of a council: which one, that the viewer reads.' })
  @IsOptional()
  @IsUUID('loose')
  councilId?: string | null;
}

@InputType({ description: 'A feed gets another address.' })
export class RenewCalendarFeedInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}

@InputType({ description: 'A feed is to be fetched no more.' })
export class RevokeCalendarFeedInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}
