import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { MarkBadge } from '../../risks/mark-badge';
import type { ForeseenReminder, SilentReminder } from './dry-run-query';

type Common = Pick<
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
>;

/** The seminar that one is invited to, the risk to be looked at again, the action, or the status round; and the day that is counted from. */
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

/** What a status round asks an institution about. */
function Round({ object, statusRound, institution, count }: Common) {
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

function Subject(row: Common) {
  const { t } = useTranslation();
  const { seminar, risk, actionItem, institution, object, count } = row;
  if (institution) return <Round {...row} />;
  if (count !== null) return t('councils.dryRun.counted', { what: t(`reminders.foreseenObject.${object}`), count });
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
  // What the weekly mail and status rounds say by themselves, no rule says.
  const by = ({ rule, delivery }: Row) =>
    rule?.name ?? t(delivery === 'DIGEST' ? 'councils.dryRun.byWeeklyMail' : 'councils.dryRun.byRound');
  return [
    {
      key: 'person',
      title: t('councils.dryRun.person'),
      isMain: true,
      sortBy: ({ personName }) => personName,
      cell: ({ personName, audience, institution, rule }) => (
        <>
          {personName ?? institution?.name ?? t(audience || !rule ? 'councils.dryRun.unseen' : 'councils.dryRun.nobody')}
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
      sortBy: ({ seminar, risk, actionItem, institution }) => institution?.name ?? seminar?.title ?? risk?.title ?? actionItem?.title,
      cell: (row) => <About {...row} />,
    },
    { key: 'rule', title: t('councils.dryRun.rule'), sortBy: by, cell: by },
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
      cell: ({ occurrence }) => occurrence !== null && t('councils.dryRun.nth', { number: occurrence }),
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
  const why = ({ silence, sendsAt, object, rule }: SilentReminder) => {
    if (silence === 'IN_DIGEST' && sendsAt) return t('councils.dryRun.inDigest', { day: format.day(sendsAt.slice(0, 10)) });
    // What was too early for the rule is another thing of each object.
    if (silence === 'BEFORE_RULE' && rule) return t(`councils.dryRun.beforeRule.${object}`, { day: format.day(rule.validFrom) });
    return t(`reminders.reminderSilence.${silence}`);
  };
  return [...useCommonColumns<SilentReminder>(), { key: 'why', title: t('councils.dryRun.why'), sortBy: why, cell: why }];
}
