import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import type { Invitee } from './invitees-query';

const RenewInvitationLink = graphql(`
  mutation RenewInvitationLink($input: RenewInvitationLinkInput!) {
    renewInvitationLink(input: $input) {
      id
      version
    }
  }
`);

/** For a link that was lost or went to the wrong person: a new one is mailed, and the one before opens nothing any more. */
export function RenewLinkButton({ invitee }: { invitee: Invitee }) {
  const { t } = useTranslation();
  const renew = useAct(RenewInvitationLink, { success: 'seminars.renewLink.done' });
  return (
    <Button
      variant="default"
      leftSection={<IconLink size={18} />}
      loading={renew.isRunning}
      onClick={() =>
        confirm({
          title: t('seminars.renewLink.ask', { name: invitee.person.name }),
          text: t('seminars.renewLink.askText'),
          action: t('seminars.renewLink.open'),
          onConfirm: () => void renew.run({ input: { invitationId: invitee.id, version: invitee.version } }),
        })
      }
    >
      {t('seminars.renewLink.open')}
    </Button>
  );
}
