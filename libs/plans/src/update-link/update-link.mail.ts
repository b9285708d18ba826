import { CONFIG, translate, firstLanguage, type Act, type Config } from '@app/kernel';
import { ComposesMail, layout, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Institution } from '@app/people';
import { Inject } from '@nestjs/common';
import { speaksFor, whoseLink } from './speaks-for.js';
import { updateLinkUrl } from './update-link-url.js';

export const UPDATE_LINK_MAIL = 'plans.update-link';

/** A new link for whoever came with one that was good no more. Names no item: who asked for it may be somebody else. */
@ComposesMail(UPDATE_LINK_MAIL)
export class UpdateLinkMail implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, { subjectId, id: deliveryId, language }: Delivery): Promise<ComposedMail | null> {
    const link = await whoseLink(act, subjectId);
    if (!link || !(await speaksFor(act, link))) return null;
    const { personId, institutionId } = link;
    const { name: institution } = await act.tx.findOneByOrFail(Institution, { id: institutionId });
    const url = await updateLinkUrl(act, this.config, { personId, institutionId, deliveryId });
    const written = firstLanguage(language);
    const say = (key: string) => translate(written, `plans.updateLinkMail.${key}`, { institution });
    return {
      subject: say('subject'),
      isAutomatic: true,
      ownUrl: url,
      ...layout({
        language: written,
        heading: say('heading'),
        paragraphs: [say('asked'), say('yours'), say('notYou')],
        button: { label: say('button'), url },
        footer: say('footer'),
      }),
    };
  }
}
