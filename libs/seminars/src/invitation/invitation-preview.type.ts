import { declarePlain, LanguageEnum, type Answer, type Language } from '@app/kernel';
import { Person } from '@app/people';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { HostQuota } from '../hosting/host-quota.type.js';
import { AudienceReason } from './audience-reason.js';

@ObjectType({ description: 'Somebody who would be invited.' })
export class PreviewRecipient {
  @Field(() => Person)
  person!: Answer<Person>;

  @Field(() => String, { nullable: true })
  institutionName!: string | null;

  @Field(() => [AudienceReason], { description: 'All reasons why; nobody is listed twice.' })
  reasons!: AudienceReason[];

  @Field(() => LanguageEnum, { description: 'The one they are written to in.' })
  language!: Language;

  @Field(() => Boolean, { description: 'False for who has been invited before and is not mailed again.' })
  isNew!: boolean;

  @Field(() => Boolean, { description: "Whether a mail can reach them; the address itself is not everybody's to see." })
  hasAddress!: boolean;
}

@ObjectType({ description: 'The invitation as it will look in one language, filled for one of the recipients. Its link opens nothing.' })
export class PreviewMail {
  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => Int, { description: 'To how many people a mail in this language would go.' })
  recipients!: number;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  html!: string;

  @Field(() => String, {
    description:
      'What the mail says besides to whose institution has open actions, in its language; of whom that is so the preview does not say.',
  })
  alsoItems!: string;
}

@ObjectType({ description: 'What sending would do. Nothing is sent and nothing is written.' })
export class InvitationPreview {
  @Field(() => [PreviewRecipient], { description: 'The whole audience by name, also who was invited before.' })
  recipients!: PreviewRecipient[];

  @Field(() => [PreviewMail])
  mails!: PreviewMail[];

  @Field(() => Int, { description: 'Of those who would be invited now: how many have no address, and so get no mail.' })
  withoutAddress!: number;

  @Field(() => [HostQuota], { description: 'How far each host would fill its quota.' })
  quotas!: HostQuota[];

  @Field(() => [String], {
    description: 'Councils that are asked to host and have not accepted: their seats are not among the recipients.',
  })
  hostsNotAccepted!: string[];
}

declarePlain(InvitationPreview, PreviewRecipient, PreviewMail);
