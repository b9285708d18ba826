import { Box, Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { daysUntil, useFormat } from '../../ui/format';
import lines from '../../ui/lines.module.css';
import { LinkAnchor } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import { PICTURES, placeOf, type Task } from './task-places';

/** As many as one sees at a glance; the rest is less urgent. */
const AT_FIRST = 8;

export function TaskList({ tasks }: { tasks: Task[] }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  // One more would take no more room than the button.
  const isLong = tasks.length > AT_FIRST + 1;
  return (
    <Panel title={t('home.tasks.title')} h="100%">
      {tasks.length === 0 ? (
        <Empty icon={IconChecks} title={t('home.tasks.none')} hint={t('home.tasks.noneHint')} />
      ) : (
        <>
          <ul className={lines.list}>
            {(isLong && !isWhole ? tasks.slice(0, AT_FIRST) : tasks).map((task) => (
              <TaskLine key={`${task.kind} ${task.subjectId}`} task={task} />
            ))}
          </ul>
          {isLong && (
            <Button variant="default" mt="md" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? t('home.tasks.fewer') : t('home.tasks.all', { count: tasks.length })}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

function TaskLine({ task }: { task: Task }) {
  const { t } = useTranslation();
  const Picture = PICTURES[task.kind];
  return (
    <li className={lines.line}>
      <Group wrap="nowrap" gap="md" align="flex-start">
        <ThemeIcon variant="light" size={40} radius="md" aria-hidden>
          <Picture size={22} stroke={1.6} />
        </ThemeIcon>
        <Stack gap={2} flex={1} miw={0}>
          <LinkAnchor {...placeOf(task)} fw={600}>
            {t(`home.task.${task.kind}`, { count: task.count ?? 0 })}
          </LinkAnchor>
          <Text size="sm" c="dimmed">
            {task.title} {task.isRestricted && <ToneBadge tone="warning">{t('risks.markShort')}</ToneBadge>}
          </Text>
          <Box hiddenFrom="sm" mt={4}>
            <Due on={task.dueOn} />
          </Box>
        </Stack>
        <Box visibleFrom="sm">
          <Due on={task.dueOn} />
        </Box>
      </Group>
    </li>
  );
}

function Due({ on }: { on: string | null | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!on) return null;
  const days = daysUntil(on);
  const when = format.distance(on) ?? format.day(on);
  return (
    <ToneBadge tone={days < 0 ? 'bad' : days <= 7 ? 'warning' : 'neutral'}>{days < 0 ? t('home.task.late', { when }) : when}</ToneBadge>
  );
}
