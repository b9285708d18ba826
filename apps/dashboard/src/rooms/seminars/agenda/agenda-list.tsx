import { Card, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDialogParam } from '../../../ui/use-dialog-param';
import type { Session } from './agenda-query';
import classes from './agenda-list.module.css';
import { sessionLook } from './session-kinds';
import { SessionMenu } from './session-menu';
import { useWords } from '../words';

interface AgendaListProps {
  sessions: Session[];
  mayEdit: boolean;
  onRemove: (session: Session) => void;
}

export function AgendaList({ sessions, mayEdit, onRemove }: AgendaListProps) {
  const { t } = useTranslation();
  const words = useWords();
  const dialog = useDialogParam();
  const inOrder = [...sessions].sort(
    (left, right) => left.startsAt.localeCompare(right.startsAt) || (left.room?.name ?? '').localeCompare(right.room?.name ?? ''),
  );
  return (
    <Stack component="ol" gap="xs" p={0} m={0} className={classes.list}>
      {inOrder.map((session) => {
        const { icon: Picture } = sessionLook[session.kind];
        return (
          <Card key={session.id} component="li" withBorder padding="sm">
            <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
              <UnstyledButton onClick={() => dialog.open('session', session.id)} flex={1}>
                <Text size="sm" c="dimmed" className={classes.times}>
                  {session.startsAt}–{session.endsAt} · {session.room?.name ?? t('seminars.agenda.everybody')}
                </Text>
                <Text fw={600}>{session.title}</Text>
                <Group gap={6} wrap="nowrap" align="flex-start">
                  <Picture size={16} aria-hidden className={classes.picture} />
                  <Text size="sm">
                    {[words.sessionKind(session.kind), words.followUp(session.followUp), ...session.speakers.map(({ name }) => name)]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </Group>
              </UnstyledButton>
              {mayEdit && <SessionMenu session={session} onRemove={() => onRemove(session)} />}
            </Group>
          </Card>
        );
      })}
    </Stack>
  );
}
