import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InvitationResponse } from '../../../graph/generated/graphql';
import type { Tone } from '../../../ui/tone-badge';
import { responseTone, RESPONSES } from '../states';
import type { Inviting } from './invitations-query';
import classes from './invitations.module.css';
import { useWords } from '../words';

type Counts = Inviting['answerCounts'];

const COUNT_OF: Record<InvitationResponse, keyof Omit<Counts, 'invited' | 'unreached'>> = {
  ACCEPTED: 'accepted',
  ONLINE: 'online',
  SUBSTITUTE: 'substitute',
  WAITLISTED: 'waitlisted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
  NONE: 'none',
};

/** Each number leads to the people behind it. Whom no mail reached is told to who may see the mails. */
export function AnswerTiles({ seminar }: { seminar: Inviting }) {
  const { id, answerCounts: counts, viewerCanSeeDeliveries } = seminar;
  const { t } = useTranslation();
  const words = useWords();
  const { show } = useSearch({ from: '/frame/seminars/$id/invitations' });
  const tiles: { key: InvitationResponse | 'unreached' | undefined; count: number; label: string; tone: Tone }[] = [
    { key: undefined, count: counts.invited, label: t('seminars.answers.invited'), tone: 'info' },
    ...RESPONSES.filter((key) => key !== 'WAITLISTED' || counts.waitlisted > 0).map((key) => ({
      key,
      count: counts[COUNT_OF[key]],
      label: words.response(key),
      tone: responseTone[key],
    })),
  ];
  if (viewerCanSeeDeliveries)
    tiles.push({
      key: 'unreached',
      count: counts.unreached,
      label: t('seminars.answers.unreached'),
      tone: counts.unreached > 0 ? 'bad' : 'neutral',
    });
  return (
    <nav aria-label={t('seminars.answers.filter')}>
      <ul className={classes.tiles}>
        {tiles.map(({ key, count, label, tone }) => (
          <li key={label}>
            <Link
              to="/seminars/$id/invitations"
              params={{ id }}
              search={key ? { show: key } : {}}
              hash="invitees"
              replace
              className={classes.tile}
              data-tone={tone}
              aria-current={show === key ? 'true' : undefined}
              activeProps={{}}
            >
              <span className={classes.number}>{count}</span>
              <span className={classes.label}>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
