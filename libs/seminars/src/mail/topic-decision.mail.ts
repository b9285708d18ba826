import { translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import type { TopicState } from '../topic/agenda-topic.entity.js';
import { dayInWords } from './programme-text.js';

/** What was decided on a topic, as its proposer is told. */
export interface TopicDecision {
  title: string;
  state: Exclude<TopicState, 'PROPOSED'>;
  reason: string | null;
  seminarTitle: string;
  seminarUrl: string;
  /** Where it stands in the agenda; null unless it was accepted. */
  place: { date: string; startsAt: string; endsAt: string; roomName: string | null } | null;
}

export function topicDecisionMail(
  { title, state, reason, seminarTitle, seminarUrl, place }: TopicDecision,
  { language, name }: { language: Language; name: string },
): ComposedMail {
  const say = (key: string, values = {}) => translate(language, `seminars.mail.topic.${key}`, values);
  return {
    subject: say(`subject.${state}`, { title }),
    ...layout({
      language,
      heading: say(`heading.${state}`),
      paragraphs: [say(`intro.${state}`, { name, title, seminar: seminarTitle }), ...(reason ? [say('reason', { reason })] : [])],
      details: place
        ? [
            {
              label: translate(language, 'seminars.mail.when'),
              value: `${dayInWords(place.date, language)}, ${place.startsAt}–${place.endsAt}`,
            },
            ...(place.roomName ? [{ label: translate(language, 'seminars.mail.where'), value: place.roomName }] : []),
          ]
        : [],
      button: { label: say('button'), url: seminarUrl },
      footer: say('why'),
    }),
  };
}
