import { translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import { dayInMail, factsOf, markedSubject, type RiskInMail } from './risk-in-mail.js';

export interface ExpiredAcceptance {
  risk: RiskInMail;
  expiresOn: string;
  reason: string;
  url: string;
}

/** Pure: the risk is open again, for its acceptance is past its last day. */
export function acceptanceExpiredMail(language: Language, { risk, expiresOn, reason, url }: ExpiredAcceptance): ComposedMail {
  const say = (key: string, values = {}) => translate(language, `risks.mail.expired.${key}`, values);
  const day = dayInMail(expiresOn, language);
  return {
    subject: markedSubject(say('subject', { ref: risk.ref, title: risk.title }), risk.mark !== null, language),
    isAutomatic: true,
    ...layout({
      language,
      heading: say('heading'),
      paragraphs: [say('intro', { day }), say('ask')],
      details: [...factsOf(risk, language), { label: say('reason'), value: reason }],
      button: { label: translate(language, 'risks.mail.button'), url },
      footer: say('why', { council: risk.councilName }),
    }),
  };
}
