import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../graph/use-act';
import { confirm } from '../../ui/confirm';
import { useFormat } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { RevokeUpdateLink, type UpdateSheetData } from './update-query';

interface WhoseLinkProps {
  sheet: UpdateSheetData;
  token: string;
  onRevoked?: () => void;
}

/** A link may have been forwarded: whoever opens it is told in whose name they act, and may end it. */
export function WhoseLink({ sheet, token, onRevoked }: WhoseLinkProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const revoke = useAct(RevokeUpdateLink, { onDone: () => onRevoked?.() });
  const ask = () =>
    confirm({
      title: t('update.revoke.title'),
      text: t(sheet.isInvitation ? 'update.revoke.textInvitation' : 'update.revoke.text'),
      action: t('update.revoke'),
      isDangerous: true,
      onConfirm: () => void revoke.run({ input: { token } }),
    });
  return (
    <Panel p="md">
      <Text size="sm">{t('update.sentTo', { name: sheet.personName, institution: sheet.institutionName })}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t('update.inTheirName', { day: format.instant(sheet.expiresAt) })}
      </Text>
      <Button size="xs" variant="default" loading={revoke.isRunning} onClick={ask}>
        {t('update.notYou')}
      </Button>
    </Panel>
  );
}
