import { localeOf, translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';

export const CONSULTATION_MAIL = 'plans.consultation';

export interface Consultation {
  planId: string;
  title: string;
  council: string;
  /** The last day, YYYY-MM-DD. */
  until: string;
  name: string;
}

/** Pure: that an opinion of a plan is awaited, until when, and where it is given. */
export function consultationMail(
  { planId, title, council, until, name }: Consultation,
  { language, publicUrl }: { language: Language; publicUrl: string },
): ComposedMail {
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${until}T00:00:00Z`));
  const say = (key: string) => translate(language, `plans.mail.consultation.${key}`, { title, council, day, name });
  return {
    subject: say('subject'),
    ...layout({
      language,
      heading: say('heading'),
      paragraphs: [say('intro'), say('how')],
      details: [
        { label: say('plan'), value: title },
        { label: say('council'), value: council },
        { label: say('until'), value: day },
      ],
      button: { label: say('button'), url: `${publicUrl}/plans/${planId}` },
      footer: say('why'),
    }),
  };
}
