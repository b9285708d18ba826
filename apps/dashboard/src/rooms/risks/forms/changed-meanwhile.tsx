// In an open form: what others have done to the risk since it was opened. What was typed is still in its fields.
import { Button, Stack, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimesSaved } from '../../../ui/form-dialog';
import { useFormat } from '../../../ui/format';
import { News } from '../../../ui/news';
import type { RiskData } from '../risk/risk-query';
import { useDialog } from '../../../ui/use-dialog-param';

/** Who has changed it, and how it stands now. The reader's own change, while the form closes, is no news. */
export function ChangedMeanwhile({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const timesSaved = useContext(TimesSaved);
  const [begun] = useState({ version: risk.version, timesSaved });
  if (risk.version === begun.version || timesSaved !== begun.timesSaved) return null;
  if (risk.status === 'CLOSED') return <Closed risk={risk} />;
  const { current, changedAt, lastChangedBy } = risk;
  return (
    <News key={risk.version} title={t('risks.changed.title')}>
      {lastChangedBy
        ? t('risks.changed.by', { name: lastChangedBy.name, at: format.instant(changedAt) })
        : t('risks.changed.at', { at: format.instant(changedAt) })}{' '}
      {current && t('risks.changed.now', { level: t(`risks.riskLevel.${current.level}`), score: current.score })} {t('risks.changed.kept')}
    </News>
  );
}

/** For forms of what belongs to a risk, which only its closing ends. */
export function ClosedMeanwhile({ risk }: { risk: RiskData }) {
  const [status] = useState(risk.status);
  return risk.status === 'CLOSED' && status !== 'CLOSED' ? <Closed risk={risk} /> : null;
}

/** By whom and why, as far as the reader may see it, and the way to go on for who may open it again. */
function Closed({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reopening = useDialog('reopen');
  const closing = risk.steps.find(({ status }) => status === 'CLOSED');
  const at = format.instant(closing?.createdAt ?? risk.changedAt);
  return (
    <News title={t('risks.changed.closed')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {closing?.person ? t('risks.changed.closedBy', { name: closing.person.name, at }) : t('risks.changed.closedAt', { at })}
        </Text>
        {closing?.reason && (
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {t('risks.changed.closedWhy', { reason: closing.reason })}
          </Text>
        )}
        <Text size="sm">{t(risk.viewerCanReopen ? 'risks.changed.reopenFirst' : 'risks.changed.copy')}</Text>
        {risk.viewerCanReopen && (
          <Button size="xs" variant="default" leftSection={<IconLockOpen size={16} />} onClick={() => reopening.open()}>
            {t('risks.reopen.do')}
          </Button>
        )}
      </Stack>
    </News>
  );
}
