import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Seminar } from '../seminar/seminar.entity.js';
import { InvitationPreview } from './invitation-preview.type.js';
import { Invitation } from './invitation.entity.js';
import { ChooseAudienceInput, PreviewInvitationsInput, RenewInvitationLinkInput, SendInvitationsInput } from './invitation.inputs.js';
import { InvitationsService } from './invitations.service.js';
import { PreviewService } from './preview.service.js';

@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly previews: PreviewService,
  ) {}

  @Mutation(() => Seminar, { description: 'Chooses whom to invite beside the seats of the hosts. Invites nobody yet.' })
  async chooseAudience(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ChooseAudienceInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.service.chooseAudience(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => InvitationPreview, {
    description: 'Who would be invited and why, and the mail in each language. Sends nothing and writes nothing.',
  })
  async previewInvitations(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: PreviewInvitationsInput,
  ): Promise<InvitationPreview> {
    return this.previews.preview(act, info, input);
  }

  @Mutation(() => Seminar, {
    description: 'Invites everybody of the audience who has not been invited yet. Who was mailed before is not mailed again.',
  })
  async sendInvitations(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: SendInvitationsInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.service.send(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Invitation, {
    description:
      'Makes a new link for one invitation and mails it; the one before opens nothing any more. Secretaries and chairs of the hosts.',
  })
  async renewInvitationLink(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RenewInvitationLinkInput,
  ): Promise<Answer<Invitation>> {
    const { id } = await this.service.renewLink(act, input);
    return act.read.one(Invitation, info, { id });
  }
}
