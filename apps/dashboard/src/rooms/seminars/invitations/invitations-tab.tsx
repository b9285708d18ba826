import { Stack } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { isOver } from '../when';
import { Answers } from './answers';
import { SeminarInvitations } from './invitations-query';
import { InviteFlow } from './invite-flow';
import { SendingPanel } from './sending-panel';
import { usePolling } from './use-polling';

/** Before sending: who and what. While sending: how far. Afterwards: who comes. The state of the seminar decides what stands first. */
export function InvitationsTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/seminars/$id/invitations' });
  const read = useRead(SeminarInvitations, { id });
  const known = read.data?.seminar;
  const [hasJustSent, setSent] = useState(false);
  usePolling(known?.state === 'INVITING' && known.sending.isFinished && !isOver(known.endsAt));
  return (
    <Loaded read={read}>
      {({ seminar }) => {
        const wasSent = seminar.answerCounts.invited > 0;
        const isClosed = isOver(seminar.endsAt) || !['DRAFT', 'PLANNED', 'INVITING'].includes(seminar.state);
        const mayInvite = seminar.viewerCanInvite && !isClosed;
        return (
          <Stack gap="lg">
            <SendingPanel seminarId={seminar.id} state={seminar.state} known={seminar.sending} hasJustSent={hasJustSent} />
            {wasSent && <Answers seminar={seminar} />}
            {/* Once mails have left, who would be invited is another question: it is asked anew. */}
            {mayInvite && (
              <InviteFlow key={seminar.answerCounts.invited} seminar={seminar} wasSent={wasSent} onSent={() => setSent(true)} />
            )}
            {!wasSent && !mayInvite && (
              <Panel>
                <Empty
                  icon={IconMailOpened}
                  title={t(isClosed ? 'seminars.invite.never' : 'seminars.invite.notYet')}
                  hint={isClosed ? undefined : t('seminars.invite.notYetHint')}
                />
              </Panel>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}
