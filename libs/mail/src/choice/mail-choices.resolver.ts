import { Act, Public } from '@app/kernel';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChooseMailInput, MailChoicesArgs } from './mail-choice.inputs.js';
import { MailChoicesService } from './mail-choices.service.js';
import { MailChoices } from './mail-choices.type.js';

const WHO = 'By the link of a mail, or signed in of oneself; NOT_FOUND for a link that is none of ours.';

@Resolver(() => MailChoices)
export class MailChoicesResolver {
  constructor(private readonly service: MailChoicesService) {}

  @Public()
  @Query(() => MailChoices, { description: `Which optional mails a person gets. Changes nothing: mail scanners open links too. ${WHO}` })
  async mailChoices(@Context('act') act: Act, @Args() { token }: MailChoicesArgs): Promise<MailChoices> {
    return this.service.read(act, token);
  }

  @Public()
  @Mutation(() => MailChoices, { description: `Turns the mails of a category off, or on again. The same again changes nothing. ${WHO}` })
  async chooseMail(@Context('act') act: Act, @Args('input') input: ChooseMailInput): Promise<MailChoices> {
    return this.service.choose(act, input);
  }
}
