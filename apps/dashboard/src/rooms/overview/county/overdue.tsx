import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { LinkAnchor, type Destination } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { MarkBadge } from '../../risks/mark-badge';
import type { Overview } from '../overview-query';
import { Section } from '../section';
import classes from '../overview.module.css';

/** Who is late, and with what: where most is, first. */
export function Overdue({ overdue, region }: Pick<Overview, 'overdue' | 'region'>) {
  const { t } = useTranslation();
  return (
    <Section
      id="overdue"
      title={t('overview.overdue.title')}
      count={overdue.institutionCount}
      shown={overdue.rows.length}
      all={{ to: '/overview/risks', search: { region: region.code, due: 'overdue', order: 'REVIEW_DUE' } }}
      none={t('overview.overdue.none')}
    >
      <ul className={lines.list}>
        {overdue.rows.map((row) => (
          <li key={row.institution?.id ?? ''} className={lines.line}>
            <Institution row={row} region={region.code} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Row = Overview['overdue']['rows'][number];

function Institution({ row: { institution, count, oldestDueOn, things }, region }: { row: Row; region: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const all: Destination = {
    to: '/overview/risks',
    search: { region, owner: institution?.id ?? 'none', due: 'overdue', order: 'REVIEW_DUE' },
  };
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" align="flex-start">
        {institution ? (
          <LinkAnchor to="/institutions/$id" params={{ id: institution.id }} fw={600}>
            {institution.name}
          </LinkAnchor>
        ) : (
          <Text fw={600}>{t('risks.noOwner')}</Text>
        )}
        <LinkAnchor {...all} style={{ minWidth: 'max-content' }}>
          <ToneBadge tone="bad">{t('overview.overdue.count', { count, since: format.shortDay(oldestDueOn) })}</ToneBadge>
        </LinkAnchor>
      </Group>
      <ul className={classes.things}>
        {things.map(({ kind, dueOn, about, measure, item }) => (
          <li key={`${kind} ${(item ?? measure ?? about)?.id}`}>
            {item && (
              <LinkAnchor to="/actions/$id" params={{ id: item.id }} fz="sm">
                {item.ref} {item.title}
              </LinkAnchor>
            )}
            {about && (
              <LinkAnchor to="/risks/$id" params={{ id: about.id }} fz="sm">
                {about.ref} {measure?.title ?? about.title}
              </LinkAnchor>
            )}
            <Text component="span" size="sm" c="dimmed">
              {' '}
              {t(`overview.overdueKind.${kind}`)} {format.shortDay(dueOn)}{' '}
            </Text>
            <MarkBadge isMarked={(item ?? about)?.isRestricted} />
          </li>
        ))}
      </ul>
      {things.length < count && (
        <Text size="sm" c="dimmed">
          {t('overview.more', { shown: things.length, count })}{' '}
          <LinkAnchor {...all} fz="sm" underline="always">
            {t('overview.allRows')}
          </LinkAnchor>
        </Text>
      )}
    </Stack>
  );
}
