import { Group, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { acceptedHosts } from '../seminars/accepted-hosts';
import { SeminarStateBadge } from '../seminars/state-badges';
import lines from '../../ui/lines.module.css';
import classes from './home.module.css';
import type { HomeData } from './home-page';

interface NextSeminarsProps {
  seminars: HomeData['seminars']['nodes'];
  canPlan: boolean;
}

export function NextSeminars({ seminars, canPlan }: NextSeminarsProps) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('home.next.title')}
      h="100%"
      actions={
        <LinkAnchor to="/seminars" fz="sm">
          {t('home.next.all')}
        </LinkAnchor>
      }
    >
      {seminars.length === 0 ? (
        <Empty
          icon={IconCalendarPlus}
          title={t('home.next.none')}
          hint={t(canPlan ? 'home.next.noneHintPlan' : 'home.next.noneHint')}
          action={canPlan && <LinkButton to="/seminars">{t('home.next.plan')}</LinkButton>}
        />
      ) : (
        <ul className={lines.list}>
          {seminars.map((seminar) => (
            <SeminarLine key={seminar.id} seminar={seminar} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function SeminarLine({ seminar }: { seminar: NextSeminarsProps['seminars'][number] }) {
  const format = useFormat();
  const first = seminar.days[0];
  const last = seminar.days.at(-1);
  const hosts = acceptedHosts(seminar.hosts)
    .map(({ shortName }) => shortName)
    .join(' · ');
  return (
    <li className={lines.line}>
      <Group wrap="nowrap" gap="md" align="flex-start">
        {first && <DayLeaf date={first.date} />}
        <Stack gap={4} flex={1} miw={0}>
          <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }} fw={600}>
            {seminar.title}
          </LinkAnchor>
          <Text size="sm" c="dimmed">
            {first && last && `${format.days(first.date, last.date)} · ${first.startsAt}`}
            {first?.venueName && ` · ${first.venueName}`}
          </Text>
          <Group gap="xs">
            <SeminarStateBadge state={seminar.state} />
            <Text size="sm" c="dimmed">
              {hosts}
            </Text>
          </Group>
        </Stack>
      </Group>
    </li>
  );
}

/** The sheet of a wall calendar: the date is in the text beside it too. */
function DayLeaf({ date }: { date: string }) {
  const { i18n } = useTranslation();
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' }).format(new Date(date));
  return (
    <div className={classes.leaf} aria-hidden>
      <span className={classes.month}>{month}</span>
      <span className={classes.day}>{Number(date.slice(8))}</span>
    </div>
  );
}
