import { Act, Public, type HttpCaller } from '@app/kernel';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CompleteByLinkInput,
  RemoveEvidenceByLinkInput,
  ReportByLinkInput,
  RequestExtensionByLinkInput,
  RequestUpdateLinkInput,
  RevokeOwnUpdateLinkInput,
  RevokeUpdateLinkInput,
  UpdateLinkArgs,
} from './update-link.inputs.js';
import { UpdateLinksService } from './update-links.service.js';
import { UpdateSheet, UpdateSheetItem } from './update-sheet.type.js';

const REFUSED =
  'Refuses, at `token`, what is unknown (no-such-update-link), revoked, expired, or of somebody who speaks for the institution no longer.';

@Resolver(() => UpdateSheet)
export class UpdateLinksResolver {
  constructor(private readonly links: UpdateLinksService) {}

  @Public()
  @Query(() => UpdateSheet, {
    description: `What a link in a mail opens, an invitation's too: the open action items of the institution. Changes nothing of them; that it was opened is kept. ${REFUSED}`,
  })
  async ownItems(@Context('act') act: Act, @Context('caller') caller: HttpCaller, @Args() asked: UpdateLinkArgs): Promise<UpdateSheet> {
    return this.links.sheet(act, caller, asked);
  }

  @Public()
  @Mutation(() => UpdateSheetItem, { description: `\`reportProgress\` by a link, without signing in. ${REFUSED}` })
  async reportByLink(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @Args('input') input: ReportByLinkInput,
  ): Promise<UpdateSheetItem> {
    return this.links.report(act, caller, input);
  }

  @Public()
  @Mutation(() => UpdateSheetItem, { description: `\`completeActionItem\` by a link, without signing in. ${REFUSED}` })
  async completeByLink(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @Args('input') input: CompleteByLinkInput,
  ): Promise<UpdateSheetItem> {
    return this.links.complete(act, caller, input);
  }

  @Public()
  @Mutation(() => UpdateSheetItem, {
    description: `\`requestExtension\` by a link, without signing in: always a wish, also of a secretary. ${REFUSED}`,
  })
  async requestExtensionByLink(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @Args('input') input: RequestExtensionByLinkInput,
  ): Promise<UpdateSheetItem> {
    return this.links.requestExtension(act, caller, input);
  }

  @Public()
  @Mutation(() => UpdateSheetItem, {
    description: `\`removeEvidence\` by a link, without signing in. Files are sent to \`POST /evidence-by-link/<item>?name=…\`, the token in the header \`x-link-token\`. ${REFUSED}`,
  })
  async removeEvidenceByLink(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @Args('input') input: RemoveEvidenceByLinkInput,
  ): Promise<UpdateSheetItem> {
    return this.links.removeEvidence(act, caller, input);
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      "Ends a link for ever, by the link itself, also once more. In place of an invitation's a new one is mailed to whom that was sent, as long as it can be answered.",
  })
  async revokeUpdateLink(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @Args('input') { token }: RevokeUpdateLinkInput,
  ): Promise<boolean> {
    await this.links.revoke(act, caller, token);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      "Ends one of one's own links, see `Viewer.updateLinks` and, by the invitation's id, `Viewer.invitationLinks`; in place of an invitation's a new one is mailed.",
  })
  async revokeOwnUpdateLink(@Context('act') act: Act, @Args('input') { id }: RevokeOwnUpdateLinkInput): Promise<boolean> {
    await this.links.revokeOwn(act, id);
    return true;
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Mails a new link to whom the old one, or the invitation, was sent, as long as they speak for the institution, once a day at most. ' +
      'Answers the same for every token, so that nobody learns from it.',
  })
  async requestUpdateLink(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @Args('input') { token }: RequestUpdateLinkInput,
  ): Promise<boolean> {
    await this.links.request(act, caller, token);
    return true;
  }
}
