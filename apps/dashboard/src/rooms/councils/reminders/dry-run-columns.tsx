import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { About, type CouncilOfRules, type OneTried } from './dry-run-about';
import type { ForeseenReminder, SilentReminder } from './dry-run-query';
import { useAsWhat, useReason, useWhichOne } from './dry-run-words';

/** In smaller letters below. */
const Beside = ({ children }: { children: string | undefined }) =>
  children !== undefined && (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );

/** Who and as what, about what, by which rule: the same of those who get something and those who do not. */
function useCommonColumns<Row extends OneTried>(council: CouncilOfRules): Column<Row>[] {
  const { t } = useTranslation();
  const asWhat = useAsWhat();
  const reason = useReason();
  // What the weekly mail and status rounds say by themselves, no rule says.
  const by = ({ rule, delivery }: Row) =>
    rule?.name ?? t(delivery === 'DIGEST' ? 'councils.dryRun.byWeeklyMail' : 'councils.dryRun.byRound');
  return [
    {
      key: 'person',
      title: t('councils.dryRun.person'),
      isMain: true,
      sortBy: ({ personName }) => personName,
      cell: (row) => (
        <>
          {row.personName ?? row.institution?.name ?? t(row.audience || !row.rule ? 'councils.dryRun.unseen' : 'councils.dryRun.nobody')}
          <Beside>{asWhat(row)}</Beside>
        </>
      ),
    },
    {
      key: 'about',
      title: t('councils.dryRun.about'),
      sortBy: ({ seminar, risk, actionItem, institution }) => institution?.name ?? seminar?.title ?? risk?.title ?? actionItem?.title,
      cell: (row) => <About row={row} council={council} />,
    },
    {
      key: 'rule',
      title: t('councils.dryRun.rule'),
      sortBy: by,
      cell: (row) => (
        <>
          {by(row)}
          <Beside>{reason(row)}</Beside>
        </>
      ),
    },
  ];
}

export function useForeseenColumns(council: CouncilOfRules): Column<ForeseenReminder>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const whichOne = useWhichOne();
  return [
    ...useCommonColumns<ForeseenReminder>(council),
    {
      key: 'occurrence',
      title: t('councils.dryRun.occurrence'),
      sortBy: ({ occurrence }) => occurrence,
      cell: (row) => whichOne(row),
    },
    {
      key: 'sendsAt',
      title: t('councils.dryRun.from'),
      sortBy: ({ sendsAt }) => sendsAt,
      cell: ({ sendsAt, delivery }) => (
        <>
          {sendsAt && format.time(sendsAt, council.timeZone)}
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

export function useSilentColumns(council: CouncilOfRules): Column<SilentReminder>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const why = ({ silence, sendsAt, object, rule }: SilentReminder) => {
    if (silence === 'IN_DIGEST' && sendsAt) return t('councils.dryRun.inDigest', { day: format.day(sendsAt.slice(0, 10)) });
    // What was too early for the rule is another thing of each object.
    if (silence === 'BEFORE_RULE' && rule) return t(`councils.dryRun.beforeRule.${object}`, { day: format.day(rule.validFrom) });
    return t(`reminders.reminderSilence.${silence}`);
  };
  return [...useCommonColumns<SilentReminder>(council), { key: 'why', title: t('councils.dryRun.why'), sortBy: why, cell: why }];
}
