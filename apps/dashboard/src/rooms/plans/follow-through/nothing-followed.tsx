import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty';
import { LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import type { DecisionsOf } from './decisions-link';

interface NothingFollowedProps {
  decisions: number;
  of: DecisionsOf;
  /** Of whom there is none, and what to do about it; where there are decisions, that is said instead. */
  title: string;
  hint: string;
  /** May record decisions; others are not told to. */
  mayDecide: boolean;
}

/** No action to follow: whether something was decided at all, and the next step for whom it is up to. */
export function NothingFollowed({ decisions, of: { council, seminar, from, to }, title, hint, mayDecide }: NothingFollowedProps) {
  const { t } = useTranslation();
  const decided = decisions > 0;
  const words = decided ? t(`plans.follow.onlyDecisions${mayDecide ? 'Hint' : 'Reader'}`) : mayDecide ? hint : t('plans.follow.noneReader');
  const label = t('plans.follow.toDecisions');
  const way = council ? (
    <LinkButton to="/decisions" search={{ council, seminar, from, to }} variant="default">
      {label}
    </LinkButton>
  ) : (
    seminar && (
      <LinkButton to="/seminars/$id/decisions" params={{ id: seminar }} variant="default">
        {label}
      </LinkButton>
    )
  );
  return (
    <Panel>
      <Empty
        icon={IconRoute}
        title={decided ? t('plans.follow.onlyDecisions', { count: decisions }) : title}
        hint={words}
        action={(decided || mayDecide) && way}
      />
    </Panel>
  );
}
