import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { MarkBadge } from '../../risks/mark-badge';
import type { ForeseenReminder, SilentReminder } from './dry-run-query';

type Common = Pick<ForeseenReminder, 'personName' | 'audience' | 'seminar' | 'risk' | 'rule'>;

/** The seminar that one is invited to, or the risk to be looked at again. */
function About({ seminar, risk }: Common) {
  if (seminar)
    return (
      <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }}>
        {seminar.title}
      </LinkAnchor>
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

/** Who and as what, about which seminar or risk, by which rule: the same of those who get something and those who do not. */
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
          {personName}
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
      sortBy: ({ seminar, risk }) => seminar?.title ?? risk?.title,
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
      cell: ({ sendsAt }) => sendsAt && format.time(sendsAt, timeZone),
    },
  ];
}

export function useSilentColumns(): Column<SilentReminder>[] {
  const { t } = useTranslation();
  const why = ({ silence }: SilentReminder) => t(`reminders.reminderSilence.${silence}`);
  return [...useCommonColumns<SilentReminder>(), { key: 'why', title: t('councils.dryRun.why'), sortBy: why, cell: why }];
}
