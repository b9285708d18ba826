import { hashOf, networkSource, Problem, reach, Tokens, type Act, type HttpCaller } from '@app/kernel';
import { Invitation, replaceInvitationLink } from '@app/seminars';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ExtensionsService } from '../action-item/extensions.service.js';
import { ProgressService } from '../action-item/progress.service.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { openUpdateLink, roughSource, type OpenedLink } from './open-update-link.js';
import { sendUpdateLink } from './send-update-link.job.js';
import type {
  CompleteByLinkInput,
  RemoveEvidenceByLinkInput,
  ReportByLinkInput,
  RequestExtensionByLinkInput,
  UpdateLinkArgs,
} from './update-link.inputs.js';
import { UpdateLink } from './update-link.entity.js';
import type { UpdateSheet, UpdateSheetItem } from './update-sheet.type.js';
import { itemOf, sheetOf } from './update-sheets.js';

/** What somebody does by a link in a mail; the rules of the items are those of everybody. */
@Injectable()
export class UpdateLinksService {
  constructor(
    private readonly progress: ProgressService,
    private readonly extensions: ExtensionsService,
    private readonly evidence: EvidenceService,
    private readonly tokens: Tokens,
  ) {}

  async sheet(act: Act, caller: HttpCaller, { token, alsoIds }: UpdateLinkArgs): Promise<UpdateSheet> {
    return sheetOf(await openUpdateLink(act, caller, token), alsoIds);
  }

  async report(act: Act, caller: HttpCaller, { token, ...said }: ReportByLinkInput): Promise<UpdateSheetItem> {
    const link = await this.openToTell(act, caller, token);
    const { id } = await this.progress.report(link.act, said, 'LINK');
    return itemOf(link, id);
  }

  async complete(act: Act, caller: HttpCaller, { token, ...said }: CompleteByLinkInput): Promise<UpdateSheetItem> {
    const link = await this.openToTell(act, caller, token);
    const { id } = await this.progress.complete(link.act, said, 'LINK');
    return itemOf(link, id);
  }

  async requestExtension(act: Act, caller: HttpCaller, { token, ...asked }: RequestExtensionByLinkInput): Promise<UpdateSheetItem> {
    const link = await this.openToTell(act, caller, token);
    const { id } = await this.extensions.request(link.act, asked);
    return itemOf(link, id);
  }

  /** Nothing was told of the item with it: of the link it is no use. */
  async removeEvidence(act: Act, caller: HttpCaller, { token, id }: RemoveEvidenceByLinkInput): Promise<UpdateSheetItem> {
    const link = await openUpdateLink(act, caller, token);
    await this.take(act, 'update-by-link', link.tokenHash, 200);
    return itemOf(link, await this.evidence.remove(link.act, { id }));
  }

  /**
   * By whoever holds it; once more, or expired, is nothing wrong. In place of an invitation's its person is mailed a new one: the link
   * answers the invitation, too, and nobody else may take that from them.
   */
  async revoke(act: Act, caller: HttpCaller, token: string): Promise<void> {
    const held = [hashOf(token), roughSource(caller.source)];
    const [row] = await act.tx.query<{ done: boolean }[]>('select revoke_update_link($1, $2) as done', held);
    if (row?.done || (await this.endInvitationLink(act, held))) return;
    const [known] = await act.tx.query<{ refusal: string | null }[]>('select refusal from open_update_link($1)', [hashOf(token)]);
    if (known?.refusal === 'no-such-update-link') throw new Problem('NOT_FOUND', 'no-such-update-link', 'token');
  }

  /** One's own, also an invitation's, by its id. */
  async revokeOwn(act: Act, id: string): Promise<void> {
    const isOfInvitation = await act.tx.existsBy(Invitation, { id, personId: act.actor.personId ?? IsNull() });
    if (isOfInvitation) return void (await this.endInvitationLink(act, [null, null], id));
    const link = await reach(act, UpdateLink, id);
    link.revokedAt ??= act.now;
    await act.tx.save(link);
  }

  private async endInvitationLink(act: Act, [tokenHash, source]: readonly unknown[], id: string | null = null): Promise<boolean> {
    const [row] = await act.tx.query<{ id: string | null }[]>('select end_invitation_link($1, $2, $3) as id', [tokenHash, id, source]);
    if (row?.id) await act.promise(replaceInvitationLink, { invitationId: row.id });
    return Boolean(row?.id);
  }

  /** Mails a new link to whom the old one, or the invitation, was sent. Who asks is told the same of every token. */
  async request(act: Act, caller: HttpCaller, token: string): Promise<void> {
    const source = this.tokens.pseudonym(networkSource(caller.source));
    await this.take(act, 'update-link-asked', source, 60);
    const [row] = await act.tx.query<{ id: string | null }[]>('select ask_for_update_link($1) as id', [hashOf(token)]);
    if (row?.id) await act.promise(sendUpdateLink, { linkId: row.id });
  }

  private async openToTell(act: Act, caller: HttpCaller, token: string): Promise<OpenedLink> {
    const link = await openUpdateLink(act, caller, token);
    await this.take(act, 'update-by-link', link.tokenHash, 200);
    await act.tx.query(`select note_update_link_use($1, 'TOLD', $2, '{}')`, [link.tokenHash, link.source]);
    return link;
  }

  /** So many in a quarter of an hour. */
  private async take(act: Act, kind: string, key: Buffer, limit: number): Promise<void> {
    const [row] = await act.tx.query<{ ok: boolean }[]>(`select take_rate($1, $2, $3, interval '15 minutes') as ok`, [kind, key, limit]);
    if (!row?.ok) throw new Problem('RATE_LIMITED', 'rate-limited', 'token');
  }
}
