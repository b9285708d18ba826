import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { MarkBadge } from '../../risks/mark-badge';
import type { Overview } from '../overview-query';
import { Section } from '../section';
import classes from '../overview.module.css';

/** Who is late, and with what: where most is, first. */
export function Overdue({ overdue }: Pick<Overview, 'overdue'>) {
  const { t } = useTranslation();
  return (
    <Section
      id="overdue"
      title={t('overview.overdue.title')}
      count={overdue.institutionCount}
      shown={overdue.rows.length}
      none={t('overview.overdue.none')}
    >
      <ul className={lines.list}>
        {overdue.rows.map((row) => (
          <li key={row.institution?.id ?? ''} className={lines.line}>
            <Institution row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Row = Overview['overdue']['rows'][number];

function Institution({ row: { institution, count, oldestDueOn, things } }: { row: Row }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        {institution ? (
          <LinkAnchor to="/institutions/$id" params={{ id: institution.id }} fw={600}>
            {institution.name}
          </LinkAnchor>
        ) : (
          <Text fw={600}>{t('risks.noOwner')}</Text>
        )}
        <ToneBadge tone="bad">{t('overview.overdue.count', { count, since: format.shortDay(oldestDueOn) })}</ToneBadge>
      </Group>
      <ul className={classes.things}>
        {things.map(({ kind, dueOn, risk, measure }) => (
          <li key={`${kind} ${measure?.id ?? risk.id}`}>
            <LinkAnchor to="/risks/$id" params={{ id: risk.id }} fz="sm">
              {risk.ref} {measure?.title ?? risk.title}
            </LinkAnchor>
            <Text component="span" size="sm" c="dimmed">
              {' '}
              {t(`overview.overdueKind.${kind}`)} {format.shortDay(dueOn)}{' '}
            </Text>
            <MarkBadge isMarked={risk.isRestricted} />
          </li>
        ))}
      </ul>
      {institution && <Registers owner={institution.id} things={things} />}
      {things.length < count && (
        <Text size="sm" c="dimmed">
          {t('overview.more', { shown: things.length, count })}
        </Text>
      )}
    </Stack>
  );
}

/** The overdue reviews of one owner, in each register that has some: a register is of one council. */
function Registers({ owner, things }: { owner: string; things: Row['things'] }) {
  const { t } = useTranslation();
  const councils = new Map(
    things.flatMap(({ kind, risk: { council } }) => (kind === 'REVIEW' ? [[council.slug, council.shortName] as const] : [])),
  );
  if (councils.size === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('overview.overdue.registers')}
      </Text>
      {[...councils].map(([council, name]) => (
        <LinkAnchor key={council} to="/risks" search={{ council, owner, due: 'overdue' }} fz="sm">
          {name}
        </LinkAnchor>
      ))}
    </Group>
  );
}
