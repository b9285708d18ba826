import { enumOf, type SeatRole } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { SeatRoleEnum } from '@app/councils';

export const AudienceReasonKind = enumOf(
  'AudienceReasonKind',
  ['SEAT', 'SUBSTITUTE_SEAT', 'INSTITUTION', 'PERSON'],
  'Why somebody is invited: holds a seat of a host, stands in for a seat that nobody holds, works for a chosen institution, was added by name.',
);
export type AudienceReasonKind = keyof typeof AudienceReasonKind;

@ObjectType({ description: 'One reason why a person is invited, in the words of the day of inviting.' })
export class AudienceReason {
  @Field(() => AudienceReasonKind)
  kind!: AudienceReasonKind;

  @Field(() => String, { nullable: true })
  councilName!: string | null;

  @Field(() => String, { nullable: true })
  institutionName!: string | null;

  @Field(() => SeatRoleEnum, { nullable: true, description: 'The role of the seat.' })
  role!: SeatRole | null;

  /** Not in the schema: a council may have been renamed since, and the name is what was told. */
  councilId?: string | null;
}
