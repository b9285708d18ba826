import { Button, Text } from '@mantine/core';
import { IconArrowBarToUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import type { Inviting } from './invitations-query';
import type { Invitee } from './invitees-query';

const OfferPlace = graphql(`
  mutation OfferPlace($input: OfferPlaceInput!) {
    offerPlace(input: $input) {
      id
      waitingPosition
    }
  }
`);

type Say = (key: string, values: Record<string, number>) => string;

/** '2. in the list'; nothing for who does not wait. */
export const waitingInWords = ({ waitingPosition }: Pick<Invitee, 'waitingPosition'>, t: Say): string | undefined =>
  waitingPosition ? t('seminars.waiting.position', { position: waitingPosition }) : undefined;

/** For who stands behind others in the list. */
export function OfferPlaceButton({ invitee }: { invitee: Invitee }) {
  const { t } = useTranslation();
  const offer = useAct(OfferPlace, { success: 'seminars.waiting.moved' });
  if ((invitee.waitingPosition ?? 0) < 2) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconArrowBarToUp size={18} />}
      loading={offer.isRunning}
      onClick={() => void offer.run({ input: { invitationId: invitee.id } })}
    >
      {t('seminars.waiting.offer')}
    </Button>
  );
}

/** How full the room is; nothing where it has no limit. */
export function Places({ seminar: { capacity, mode, answerCounts } }: { seminar: Inviting }) {
  const { t } = useTranslation();
  if (!capacity || mode === 'ONLINE') return null;
  const { accepted, substitute, waitlisted } = answerCounts;
  return <Text>{t('seminars.waiting.places', { taken: accepted + substitute, capacity, waiting: waitlisted })}</Text>;
}
