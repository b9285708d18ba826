import type { DeliveryState, InvitationResponse, SeminarState } from '../../graph/generated/graphql';
import { ToneBadge } from '../../ui/tone-badge';
import { deliveryTone, responseTone, seminarTone } from './states';
import { useWords } from './words';

export function SeminarStateBadge({ state }: { state: SeminarState }) {
  const words = useWords();
  return <ToneBadge tone={seminarTone[state]}>{words.state(state)}</ToneBadge>;
}

export function ResponseBadge({ response }: { response: InvitationResponse }) {
  const words = useWords();
  return <ToneBadge tone={responseTone[response]}>{words.response(response)}</ToneBadge>;
}

export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const words = useWords();
  return <ToneBadge tone={deliveryTone[state]}>{words.delivery(state)}</ToneBadge>;
}
