import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import type { ItemsSearch } from '../../plans/action-items/list/items-search';
import { MarkBadge } from '../../risks/mark-badge';
import type { ForeseenReminder } from './dry-run-query';

/** What is known of those who get something and of those who do not. */
export type OneTried = Pick<
  ForeseenReminder,
  | 'personName'
  | 'audience'
  | 'seminar'
  | 'risk'
  | 'actionItem'
  | 'object'
  | 'countedFrom'
  | 'rule'
  | 'count'
  | 'institution'
  | 'statusRound'
  | 'delivery'
  | 'sendsAt'
>;

/** Whose rules are tried. */
export interface CouncilOfRules {
  slug: string;
  timeZone: string;
}

/** The list of what the weekly mail counts for the secretary. */
const COUNTED: Partial<Record<OneTried['object'], ItemsSearch>> = {
  ITEMS_TO_VERIFY: { state: 'DONE' },
  EXTENSIONS_TO_ANSWER: { asking: true },
  ITEMS_OVERDUE: { late: true },
};

/** The seminar that one is invited to, the risk to be looked at again, the action, or the status round; and the day that is counted from. */
export function About({ row, council }: { row: OneTried; council: CouncilOfRules }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Subject row={row} council={council} />
      {row.countedFrom && (
        <Text size="sm" c="dimmed">
          {t(`councils.dryRun.countedFrom.${row.object}`, { day: format.day(row.countedFrom) })}
        </Text>
      )}
    </>
  );
}

/** What a status round asks an institution about. */
function Round({ object, statusRound, institution, count }: OneTried) {
  const { t } = useTranslation();
  const title = t(`reminders.foreseenObject.${object}`);
  return (
    <>
      {statusRound ? (
        <LinkAnchor to="/actions/rounds/$id" params={{ id: statusRound.id }}>
          {title}
        </LinkAnchor>
      ) : (
        title
      )}
      {institution && (
        <Text size="sm" c="dimmed">
          {t('councils.dryRun.asked', { institution: institution.name, count: count ?? 0 })}
        </Text>
      )}
    </>
  );
}

function Subject({ row, council }: { row: OneTried; council: CouncilOfRules }) {
  const { t } = useTranslation();
  const { seminar, risk, actionItem, institution, object, count } = row;
  if (institution) return <Round {...row} />;
  if (count !== null) {
    const counted = t('councils.dryRun.counted', { what: t(`reminders.foreseenObject.${object}`), count });
    const list = COUNTED[object];
    return list ? (
      <LinkAnchor to="/actions" search={{ whose: 'council', council: council.slug, ...list }}>
        {counted}
      </LinkAnchor>
    ) : (
      counted
    );
  }
  if (seminar)
    return (
      <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }}>
        {seminar.title}
      </LinkAnchor>
    );
  if (actionItem)
    return (
      <>
        <LinkAnchor to="/actions/$id" params={{ id: actionItem.id }}>
          {`${actionItem.ref} ${actionItem.title}`}
        </LinkAnchor>{' '}
        <MarkBadge isMarked={actionItem.isRestricted} />
      </>
    );
  if (!risk) return null;
  return (
    <>
      <LinkAnchor to="/risks/$id" params={{ id: risk.id }}>
        {`${risk.ref} ${risk.title}`}
      </LinkAnchor>{' '}
      <MarkBadge isMarked={risk.mark?.isCurrent} />
    </>
  );
}
