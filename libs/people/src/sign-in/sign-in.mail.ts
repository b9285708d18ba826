import { CONFIG, Tokens, translate, type Act, type Config, type Language } from '@app/kernel';
import { ComposesMail, layout, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { Inject } from '@nestjs/common';
import { SignInLink } from './sign-in-link.entity.js';

export const SIGN_IN_MAIL = 'people.sign-in';

/** The link is built again from the row's id when the mail leaves; no queue, log or table ever holds it. */
@ComposesMail(SIGN_IN_MAIL)
export class SignInMail implements MailComposer {
  constructor(
    private readonly tokens: Tokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const link = await act.tx.findOneBy(SignInLink, { id: delivery.subjectId });
    if (!link?.isOpenAt(act.now)) return null;
    const url = `${this.config.PUBLIC_URL}/sign-in/${this.tokens.of('sign-in', link.id)}`;
    return signInMail({
      language: delivery.language,
      address: link.address,
      askedAt: link.createdAt,
      until: link.expiresAt,
      url,
    });
  }
}

interface Facts {
  language: Language;
  address: string;
  askedAt: Date;
  until: Date;
  url: string;
}

/** Times are Estonia's: whoever reads the mail minutes later sees at once whether it is theirs. */
export function signInMail({ language, address, askedAt, until, url }: Facts): ComposedMail {
  const say = (key: string, values = {}) => translate(language, `people.signInMail.${key}`, values);
  const clock = (instant: Date) =>
    instant.toLocaleTimeString('et-EE', { timeZone: 'Europe/Tallinn', hour: '2-digit', minute: '2-digit', hour12: false });
  return {
    subject: say('subject'),
    isAutomatic: true,
    ...layout({
      language,
      heading: say('heading'),
      paragraphs: [say('asked', { address, at: clock(askedAt) }), say('valid', { until: clock(until) }), say('notYou')],
      button: { label: say('button'), url },
      footer: say('footer'),
    }),
  };
}
