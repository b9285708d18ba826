import { Alert, Stack } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { PanelSkeleton, RefusedRead } from '../../../ui/loaded';
import { AudiencePanel } from './audience-panel';
import type { Inviting } from './invitations-query';
import { MailPreview } from './mail-preview';
import { RecipientsPanel } from './recipients-panel';
import { SendPanel } from './send-panel';
import { useAudience } from './use-audience';
import { usePreview } from './use-preview';

/** Who (chosen and derived), what they will read, and the one button that sends. */
export function InviteFlow({ seminar, wasSent, onSent }: { seminar: Inviting; wasSent: boolean; onSent: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const audience = useAudience(seminar);
  const { preview, refusal, isLoading, again } = usePreview(seminar.id, audience.storedKey);
  return (
    <Stack gap="lg" component="section" aria-label={t(wasSent ? 'seminars.invite.titleMore' : 'seminars.invite.title')}>
      <AudiencePanel seminar={seminar} audience={audience} wasSent={wasSent} />
      {refusal && <RefusedRead refusal={refusal} reload={again} />}
      {!preview && !refusal && <PanelSkeleton rows={4} />}
      {preview && (
        <>
          {preview.hostsNotAccepted.length > 0 && (
            <Alert color="yellow" icon={<IconUsersPlus />}>
              {t('seminars.hosting.notAccepted', {
                count: preview.hostsNotAccepted.length,
                councils: format.list(preview.hostsNotAccepted),
              })}
            </Alert>
          )}
          <SendPanel
            seminar={seminar}
            preview={preview}
            version={audience.version}
            isSettled={!isLoading && !audience.isSaving}
            wasSent={wasSent}
            onSent={onSent}
          />
          <RecipientsPanel preview={preview} isLoading={isLoading} wasSent={wasSent} />
          <MailPreview mails={preview.mails.filter(({ recipients }) => recipients > 0)} isNeeded={!wasSent} />
        </>
      )}
    </Stack>
  );
}
