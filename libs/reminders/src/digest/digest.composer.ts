import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { updateLinkUrl } from '@app/plans';
import { Inject } from '@nestjs/common';
import { digestLines, type DigestLine } from './digest-lines.js';
import { digestMail, DIGEST_MAIL, type DigestInstitution } from './digest.mail.js';

/**
 * Writes what waits when the mail leaves; nothing when nothing does any more. Nobody else reads it (`show`): it tells of all councils of its
 * reader, and its links are theirs.
 */
@ComposesMail(DIGEST_MAIL, { optional: 'DIGEST' })
export class DigestComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const [mail = null] = await this.composeAll(act, [delivery]);
    return mail;
  }

  async composeAll(act: Act, deliveries: readonly Delivery[]): Promise<(ComposedMail | null)[]> {
    const lines = new Map<string, Map<string, DigestLine[]>>();
    for (const on of new Set(deliveries.map(dayOf))) {
      const readers = deliveries.filter((delivery) => dayOf(delivery) === on).flatMap(({ personId }) => personId ?? []);
      lines.set(on, await digestLines(act, on, readers));
    }
    const mails: (ComposedMail | null)[] = [];
    for (const delivery of deliveries) {
      const own = lines.get(dayOf(delivery))?.get(delivery.personId ?? '');
      mails.push(own ? await this.written(act, delivery, own) : null);
    }
    return mails;
  }

  private async written(act: Act, delivery: Delivery, lines: readonly DigestLine[]): Promise<ComposedMail> {
    return digestMail(delivery.language, {
      lines,
      on: dayOf(delivery),
      name: delivery.personName,
      institutions: await this.institutions(act, delivery, lines),
      url: this.config.PUBLIC_URL,
    });
  }

  private async institutions(act: Act, { id, personId }: Delivery, lines: readonly DigestLine[]): Promise<DigestInstitution[]> {
    const names = new Map(
      lines.flatMap(({ institutionId, ownerName }) => (institutionId ? [[institutionId, ownerName ?? ''] as const] : [])),
    );
    const found: DigestInstitution[] = [];
    for (const [institutionId, name] of names)
      found.push({ name, url: await updateLinkUrl(act, this.config, { personId: personId ?? '', institutionId, deliveryId: id }) });
    return found;
  }
}

const dayOf = ({ details }: Delivery): string => String(details['on']);
