import { Text } from '@mantine/core';
import { IconBuildingCommunity, IconUserShare, IconVideo, IconX, type Icon } from '@tabler/icons-react';
import type { AttendanceState, SeminarMode } from '../../../graph/generated/graphql';
import { useWords } from '../words';
import type { Attendee } from './attendance-query';
import classes from './attendance.module.css';
import { expected, offeredStates, type Presence } from './expected';

const PICTURES: Record<AttendanceState, Icon> = {
  PRESENT: IconBuildingCommunity,
  SUBSTITUTE: IconUserShare,
  ONLINE: IconVideo,
  ABSENT: IconX,
};

interface AttendeeRowProps {
  attendee: Attendee;
  dayId: string;
  mode: SeminarMode;
  presence: Presence | undefined;
  onSay: (state: AttendanceState) => void;
}

/** One tap for each person, big enough for a thumb; what the answer lets one expect has a dashed frame. */
export function AttendeeRow({ attendee, dayId, mode, presence, onSay }: AttendeeRowProps) {
  const words = useWords();
  const { person, institutionName, response } = attendee;
  const likely = expected(attendee, dayId, mode);
  const instead = presence ? presence.substituteName : likely?.substituteName;
  return (
    <li className={classes.attendee}>
      <div>
        <Text fw={600}>{person.name}</Text>
        <Text size="sm" c="dimmed">
          {[institutionName, words.response(response), instead].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div role="group" aria-label={person.name} className={classes.choices}>
        {offeredStates(mode).map((state) => {
          const Picture = PICTURES[state];
          return (
            <button
              key={state}
              type="button"
              className={classes.choice}
              data-state={state}
              data-likely={!presence && likely?.state === state ? true : undefined}
              aria-pressed={presence?.state === state}
              onClick={() => onSay(state)}
            >
              <Picture size={20} stroke={1.8} aria-hidden />
              {words.attendance(state)}
            </button>
          );
        })}
      </div>
    </li>
  );
}
