import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ isAbstract: true })
abstract class Counts {
  @Field(() => Int)
  present!: number;

  @Field(() => Int)
  substitute!: number;

  @Field(() => Int)
  online!: number;

  @Field(() => Int)
  absent!: number;

  @Field(() => Int, { description: 'Invited, and nobody has recorded whether they were there.' })
  unrecorded!: number;
}

@ObjectType({ description: 'How many of the invited were there on a day.' })
export class AttendanceCounts extends Counts {}

@ObjectType({ description: 'How many of the invited of one institution were there on a day.' })
export class InstitutionAttendance extends Counts {
  institutionId!: string | null;
}
