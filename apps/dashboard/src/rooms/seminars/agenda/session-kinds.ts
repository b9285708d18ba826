import {
  IconBulb,
  IconChecklist,
  IconCoffee,
  IconFirstAidKit,
  IconFlag,
  IconGavel,
  IconInfoCircle,
  IconMessages,
  IconSchool,
  IconSparkles,
  type Icon,
} from '@tabler/icons-react';
import type { SessionKind } from '../../../graph/generated/graphql';

/** Colour and picture beside the words: neither says anything that the words do not. */
export const sessionLook: Record<SessionKind, { icon: Icon; hue: string }> = {
  OPENING: { icon: IconSparkles, hue: 'sea' },
  INFORMATION: { icon: IconInfoCircle, hue: 'blue' },
  DISCUSSION: { icon: IconMessages, hue: 'teal' },
  DECISION: { icon: IconGavel, hue: 'red' },
  CASE_STUDY: { icon: IconBulb, hue: 'grape' },
  EXERCISE: { icon: IconFirstAidKit, hue: 'orange' },
  TRAINING: { icon: IconSchool, hue: 'green' },
  BREAK: { icon: IconCoffee, hue: 'gray' },
  FOLLOW_UP: { icon: IconChecklist, hue: 'grape' },
  CLOSING: { icon: IconFlag, hue: 'sea' },
};
