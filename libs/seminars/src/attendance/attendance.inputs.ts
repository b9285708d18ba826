import { OptionalText } from '@app/people';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsUUID, ValidateNested } from 'class-validator';
import { AttendanceState } from './attendance.entity.js';

@InputType({ isAbstract: true })
abstract class OfDayInput {
  @Field(() => ID)
  @IsUUID('loose')
  seminarId!: string;

  @Field(() => ID)
  @IsUUID('loose')
  dayId!: string;
}

@InputType({ description: 'Whether one of the invited was there.' })
export class AttendanceEntryInput {
  @Field(() => ID)
  @IsUUID('loose')
  invitationId!: string;

  @Field(() => AttendanceState)
  state!: AttendanceState;

  @Field(() => String, { nullable: true, description: 'Who came instead; the substitute who was named in the answer unless given.' })
  @OptionalText(200)
  substituteName?: string | null;
}

@InputType({
  description:
    'Who was there on one day. Who is not among the entries stays as they are; the last word on somebody counts, so that several people can record at the door.',
})
export class RecordAttendanceInput extends OfDayInput {
  @Field(() => [AttendanceEntryInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => AttendanceEntryInput)
  entries!: AttendanceEntryInput[];
}

@InputType({ description: 'Somebody who came without an invitation. They have one from now on, with this answer; no mail goes out.' })
export class AddWalkInInput extends OfDayInput {
  @Field(() => ID)
  @IsUUID('loose')
  personId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'They take part online instead of in the room.' })
  isOnline!: boolean;
}
