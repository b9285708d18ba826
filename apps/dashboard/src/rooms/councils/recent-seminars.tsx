import { Group, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import lines from '../../ui/lines.module.css';
import { LinkAnchor } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { SeminarStateBadge } from '../seminars/state-badges';
import type { CouncilData } from './council-page';

interface RecentSeminarsProps {
  council: CouncilData;
  title: string;
}

/** Its newest seminars, as far as the viewer sees them. */
export function RecentSeminars({ council, title }: RecentSeminarsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel
      title={title}
      h="100%"
      actions={
        <LinkAnchor to="/seminars" search={{ council: council.id }} fz="sm">
          {t('councils.overview.allSeminars')}
        </LinkAnchor>
      }
    >
      {council.seminars.nodes.length === 0 ? (
        <Empty
          icon={IconCalendarOff}
          title={t('councils.overview.noSeminars')}
          hint={t(council.viewerCanPlanSeminars ? 'councils.overview.noSeminarsPlan' : 'councils.overview.noSeminarsHint')}
        />
      ) : (
        <ul className={lines.list}>
          {council.seminars.nodes.map(({ id, title, state, days }) => (
            <li key={id} className={lines.line}>
              <LinkAnchor to="/seminars/$id" params={{ id }} fw={600}>
                {title}
              </LinkAnchor>
              <Group justify="space-between" gap="xs" mt={4}>
                <Text size="sm" c="dimmed">
                  {days[0] ? format.days(days[0].date, days.at(-1)?.date ?? days[0].date) : '–'}
                </Text>
                <SeminarStateBadge state={state} />
              </Group>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
