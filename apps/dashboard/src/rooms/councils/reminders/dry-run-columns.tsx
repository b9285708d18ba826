import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { MarkBadge } from '../../risks/mark-badge';
import type { ForeseenReminder, SilentReminder } from './dry-run-query';

type Common = Pick<ForeseenReminder, 'personName' | 'audience' | 'seminar' | 'risk' | 'actionItem' | 'object' | 'countedFrom' | 'rule'>;

/** The seminar that one is invited to, the risk to be looked at again, or the action; and the day that the rule counts from. */
function About(row: Common) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Subject {...row} />
      {row.countedFrom && (
        <Text size="sm" c="dimmed">
          {t(`councils.dryRun.countedFrom.${row.object}`, { day: format.day(row.countedFrom) })}
        </Text>
      )}
    </>
  );
}

function Subject({ seminar, risk, actionItem }: Common) {
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

/** Who and as what, about what, by which rule: the same of those who get something and those who do not. */
function useCommonColumns<Row extends Common>(): Column<Row>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'person',
      title: t('councils.dryRun.person'),
      isMain: true,
      sortBy: ({ personName }) => personName,
      cell: ({ personName, audience }) => (
        <>
          {personName ?? t('councils.dryRun.nobody')}
          {audience && (
            <Text size="sm" c="dimmed">
              {t(`reminders.reminderAudience.${audience}`)}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'about',
      title: t('councils.dryRun.about'),
      sortBy: ({ seminar, risk, actionItem }) => seminar?.title ?? risk?.title ?? actionItem?.title,
      cell: (row) => <About {...row} />,
    },
    { key: 'rule', title: t('councils.dryRun.rule'), sortBy: ({ rule }) => rule.name, cell: ({ rule }) => rule.name },
  ];
}

export function useForeseenColumns(timeZone: string): Column<ForeseenReminder>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    ...useCommonColumns<ForeseenReminder>(),
    {
      key: 'occurrence',
      title: t('councils.dryRun.occurrence'),
      sortBy: ({ occurrence }) => occurrence,
      cell: ({ occurrence }) => t('councils.dryRun.nth', { number: occurrence ?? 0 }),
    },
    {
      key: 'sendsAt',
      title: t('councils.dryRun.from'),
      sortBy: ({ sendsAt }) => sendsAt,
      cell: ({ sendsAt, delivery }) => (
        <>
          {sendsAt && format.time(sendsAt, timeZone)}
          {delivery === 'DIGEST' && (
            <Text size="sm" c="dimmed">
              {t('reminders.reminderDelivery.DIGEST')}
            </Text>
          )}
        </>
      ),
    },
  ];
}

export function useSilentColumns(): Column<SilentReminder>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const why = ({ silence, sendsAt }: SilentReminder) =>
    silence === 'IN_DIGEST' && sendsAt
      ? t('councils.dryRun.inDigest', { day: format.day(sendsAt.slice(0, 10)) })
      : t(`reminders.reminderSilence.${silence}`);
  return [...useCommonColumns<SilentReminder>(), { key: 'why', title: t('councils.dryRun.why'), sortBy: why, cell: why }];
}
