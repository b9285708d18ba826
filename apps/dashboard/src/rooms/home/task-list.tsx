import { Box, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import {
  IconBulb,
  IconCalendarPlus,
  IconCalendarX,
  IconChecks,
  IconClipboardX,
  IconMailExclamation,
  IconMailForward,
  IconMessageQuestion,
  IconThumbDown,
  IconUserPlus,
  IconUsersPlus,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskKind } from '../../graph/generated/graphql';
import { Empty } from '../../ui/empty';
import { daysUntil, useFormat } from '../../ui/format';
import lines from '../../ui/lines.module.css';
import { LinkAnchor, type Destination } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import type { HomeData } from './home-page';

type Task = HomeData['viewer']['tasks'][number];

const PICTURES: Record<TaskKind, Icon> = {
  ANSWER_INVITATION: IconMessageQuestion,
  PLAN_SEMINAR: IconCalendarPlus,
  SEND_INVITATIONS: IconMailForward,
  MAIL_NOT_DELIVERED: IconMailExclamation,
  CADENCE_BROKEN: IconCalendarX,
  SUBSTITUTE_TO_REGISTER: IconUserPlus,
  HOSTING_ASKED: IconUsersPlus,
  HOSTING_DECLINED: IconThumbDown,
  CHECKLIST_OVERDUE: IconClipboardX,
  TOPICS_TO_DECIDE: IconBulb,
};

/** Where the work is done. A council is found by its id as well as by its short name. */
function placeOf({ kind, subjectId, answerPath }: Task): Destination {
  const token = answerPath?.split('/').at(-1);
  if (token) return { to: '/answer/$token', params: { token } };
  if (kind === 'CADENCE_BROKEN') return { to: '/councils/$slug', params: { slug: subjectId } };
  return { to: kind === 'TOPICS_TO_DECIDE' ? '/seminars/$id/agenda' : '/seminars/$id', params: { id: subjectId } };
}

export function TaskList({ tasks }: { tasks: Task[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('home.tasks.title')} h="100%">
      {tasks.length === 0 ? (
        <Empty icon={IconChecks} title={t('home.tasks.none')} hint={t('home.tasks.noneHint')} />
      ) : (
        <ul className={lines.list}>
          {tasks.map((task) => (
            <TaskLine key={`${task.kind} ${task.subjectId}`} task={task} />
          ))}
        </ul>
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
            {task.title}
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
