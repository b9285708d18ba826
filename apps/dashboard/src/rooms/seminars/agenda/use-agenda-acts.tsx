// Changes of the agenda. A moved card stands at its new place at once; when the server refuses (a room or a speaker is taken), it goes
// back and the refusal is told in words. Until the next answer of the server the moved place is laid over what is known.
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import type { Agenda, Place, Session } from './agenda-query';
import { lengthOf, toMinutes, toTime } from './clock';

const MoveSession = graphql(`
  mutation MoveSession($input: MoveAgendaSessionInput!) {
    moveAgendaSession(input: $input) {
      id
      version
    }
  }
`);

const RemoveSession = graphql(`
  mutation RemoveSession($input: RemoveAgendaSessionInput!) {
    removeAgendaSession(input: $input) {
      id
      version
    }
  }
`);

const RestoreSession = graphql(`
  mutation RestoreSession($input: AddAgendaSessionInput!) {
    addAgendaSession(input: $input) {
      id
      version
    }
  }
`);

const REMOVED = 'agenda-session-removed';

interface AgendaActs {
  sessions: Session[];
  /** Sessions that are on their way: not to be taken hold of again until the server has answered. */
  busy: ReadonlySet<string>;
  /** False when the server refused and the session is back at its place. */
  move: (session: Session, to: Place) => Promise<boolean>;
  remove: (session: Session) => void;
}

export function useAgendaActs(agenda: Agenda): AgendaActs {
  const { t } = useTranslation();
  const [moved, setMoved] = useState<ReadonlyMap<string, Place>>(new Map());
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const running = useRef(new Set<string>());
  const moving = useAct(MoveSession);
  const removing = useAct(RemoveSession);
  const restoring = useAct(RestoreSession, { success: 'seminars.agenda.restored' });

  // A fresh answer of the server knows better, but not what is still on its way there.
  useEffect(() => {
    setMoved((old) => new Map([...old].filter(([id]) => running.current.has(id))));
    setRemoved((old) => new Set([...old].filter((id) => running.current.has(id))));
  }, [agenda]);

  /** Holds the session fast while the server is asked. */
  async function settle(id: string, act: () => Promise<unknown>): Promise<boolean> {
    running.current.add(id);
    const done = await act();
    running.current.delete(id);
    return done !== undefined;
  }

  async function move(session: Session, to: Place): Promise<boolean> {
    const { id, version, day, room, startsAt } = session;
    if (to.dayId === day.id && to.roomId === (room?.id ?? null) && to.startsAt === startsAt) return true;
    setMoved((old) => new Map([...old, [id, to]]));
    const done = await settle(id, () => moving.run({ input: { id, version, ...to } }));
    if (!done) setMoved((old) => new Map([...old].filter(([one]) => one !== id)));
    return done;
  }

  async function remove(session: Session): Promise<void> {
    const { id, version } = session;
    setRemoved((old) => new Set([...old, id]));
    const done = await settle(id, () => removing.run({ input: { id, version } }));
    if (done) offerUndo(session);
    else setRemoved((old) => new Set([...old].filter((one) => one !== id)));
  }

  function offerUndo(session: Session): void {
    const undo = () => {
      notifications.hide(REMOVED);
      const { title, kind, startsAt, endsAt, description, day, room, speakers } = session;
      void restoring.run({
        input: {
          seminarId: agenda.id,
          dayId: day.id,
          roomId: room?.id,
          title,
          kind,
          startsAt,
          endsAt,
          description,
          speakerIds: speakers.map(({ id }) => id),
        },
      });
    };
    notifications.hide(REMOVED);
    notifications.show({
      id: REMOVED,
      autoClose: false,
      withBorder: true,
      closeButtonProps: { 'aria-label': t('ui.close') },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t('seminars.agenda.removed', { title: session.title })}</Text>
          <Button size="compact-sm" variant="default" onClick={undo} flex="none">
            {t('seminars.agenda.undo')}
          </Button>
        </Group>
      ),
    });
  }

  const sessions = agenda.sessions
    .filter(({ id }) => !removed.has(id))
    .map((session) => {
      const place = moved.get(session.id);
      return place ? placed(session, place, agenda) : session;
    });
  return {
    sessions,
    busy: new Set(moved.keys()),
    move,
    remove: (session) => void remove(session),
  };
}

function placed(session: Session, { dayId, roomId, startsAt }: Place, { rooms }: Agenda): Session {
  const room = rooms.find(({ id }) => id === roomId) ?? null;
  return { ...session, day: { id: dayId }, room, startsAt, endsAt: toTime(toMinutes(startsAt) + lengthOf(session)) };
}
