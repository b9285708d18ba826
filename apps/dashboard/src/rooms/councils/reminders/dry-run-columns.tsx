import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import type { ForeseenReminder, SilentReminder } from './dry-run-query';

/** Who, about which seminar, by which rule: the same of those who get something and those who do not. */
function useCommonColumns<Row extends Pick<ForeseenReminder, 'personName' | 'seminar' | 'rule'>>(): Column<Row>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'person',
      title: t('councils.dryRun.person'),
      isMain: true,
      sortBy: ({ personName }) => personName,
      cell: ({ personName }) => personName,
    },
    {
      key: 'seminar',
      title: t('councils.dryRun.seminar'),
      sortBy: ({ seminar }) => seminar.title,
      cell: ({ seminar }) => (
        <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }}>
          {seminar.title}
        </LinkAnchor>
      ),
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
