import { Button, Stack, Text, Title } from '@mantine/core';
import { IconBellOff, IconBellRinging } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../../graph/use-pages';
import { useRead } from '../../../graph/use-read';
import { DataTable } from '../../../ui/data-table';
import { DayFilter } from '../../../ui/day-filter';
import { Empty } from '../../../ui/empty';
import { today, useFormat } from '../../../ui/format';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import type { CouncilOfRules } from './dry-run-about';
import { useForeseenColumns, useSilentColumns } from './dry-run-columns';
import { DryRunNextDay, DryRunReminders, DryRunSilent, pickReminders, pickSilent } from './dry-run-query';

interface TriedCouncil extends CouncilOfRules {
  id: string;
}

/** What would go out on a day, and why the others get nothing: the secretary tries rules out before anybody gets a mail. */
export function DryRun({ council }: { council: TriedCouncil }) {
  const { t } = useTranslation();
  const { on } = useSearch({ from: '/frame/councils/$slug' });
  const navigate = useNavigate({ from: '/councils/$slug' });
  const day = on !== undefined && on >= today() ? on : today();
  const choose = (next: string | undefined) =>
    void navigate({ to: '.', search: (old) => ({ ...old, on: next }), replace: true, resetScroll: false });
  return (
    <Panel title={t('councils.dryRun.title')} description={t('councils.dryRun.intro')}>
      <Stack gap="xl">
        <DayFilter
          label={t('councils.dryRun.day')}
          value={day}
          onDay={choose}
          minDate={today()}
          clearable={false}
          w={{ base: '100%', sm: 240 }}
        />
        <Foreseen council={council} on={day} onDay={choose} />
        <Silent council={council} on={day} />
      </Stack>
    </Panel>
  );
}

interface DayProps {
  council: TriedCouncil;
  on: string;
}

function Foreseen({ council, on, onDay }: DayProps & { onDay: (day: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = usePages(DryRunReminders, { councilId: council.id, on }, pickReminders);
  const columns = useForeseenColumns(council);
  return (
    <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
      {({ reminderDryRun: { isWorkingDay, reminders } }) => (
        <section>
          <Title order={3} mb="xs">
            {t('councils.dryRun.goesOut', { count: reminders.totalCount, day: format.weekday(on) })}
          </Title>
          <DataTable
            caption={t('councils.dryRun.title')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={
              <Empty
                icon={IconBellRinging}
                title={t('councils.dryRun.none')}
                hint={t(isWorkingDay ? 'councils.dryRun.noneHint' : 'councils.dryRun.notAWorkingDay')}
                action={<NextDay council={council} on={on} onDay={onDay} />}
              />
            }
          />
        </section>
      )}
    </Loaded>
  );
}

/** Where to go from a day on which nothing goes out. */
function NextDay({ council, on, onDay }: DayProps & { onDay: (day: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useRead(DryRunNextDay, { councilId: council.id, on });
  if (!data) return null;
  const day = data.reminderDryRun.nextDay;
  if (!day) return <Text size="sm">{t('councils.dryRun.noneWithinMonth')}</Text>;
  return (
    <>
      <Text size="sm">{t('councils.dryRun.next', { day: format.weekday(day) })}</Text>
      <Button variant="default" onClick={() => onDay(day)}>
        {t('councils.dryRun.toNext')}
      </Button>
    </>
  );
}

function Silent({ council, on }: DayProps) {
  const { t } = useTranslation();
  const pages = usePages(DryRunSilent, { councilId: council.id, on }, pickSilent);
  const columns = useSilentColumns(council);
  return (
    <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
      {({ reminderDryRun: { silent } }) => (
        <section>
          <Title order={3} mb="xs">
            {t('councils.dryRun.silent', { count: silent.totalCount })}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('councils.dryRun.silentIntro')}
          </Text>
          <DataTable
            caption={t('councils.dryRun.silentCaption')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={<Empty icon={IconBellOff} title={t('councils.dryRun.noneSilent')} hint={t('councils.dryRun.noneSilentHint')} />}
          />
        </section>
      )}
    </Loaded>
  );
}
