import type { DeliveryState, InvitationResponse, SeminarState } from '../../graph/generated/graphql';
import { ToneBadge } from '../../ui/tone-badge';
import { deliveryTone, responseTone, seminarTone } from './states';
import { useWords } from './words';

export function SeminarStateBadge({ state, size }: { state: SeminarState; size?: 'lg' }) {
  const words = useWords();
  return (
    <ToneBadge tone={seminarTone[state]} size={size} miw="max-content">
      {words.state(state)}
    </ToneBadge>
  );
}

export function ResponseBadge({ response }: { response: InvitationResponse }) {
  const words = useWords();
  return (
    <ToneBadge tone={responseTone[response]} miw="max-content">
      {words.response(response)}
    </ToneBadge>
  );
}

export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const words = useWords();
  return (
    <ToneBadge tone={deliveryTone[state]} miw="max-content">
      {words.delivery(state)}
    </ToneBadge>
  );
}
