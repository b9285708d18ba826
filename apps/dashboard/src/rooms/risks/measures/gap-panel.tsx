import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GapLineFragment } from '../../../graph/generated/graphql';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialog } from '../../../ui/use-dialog-param';
import type { RiskData } from '../risk/risk-query';

/** What is missing to cope with the risk, open gaps first, and which measures answer it. */
export function GapPanel({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const adding = useDialog('gap');
  return (
    <Panel
      title={t('risks.gap.title')}
      actions={
        risk.viewerCanEdit && (
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
            {t('risks.gap.add')}
          </Button>
        )
      }
    >
      {risk.capabilityGaps.length === 0 ? (
        <Empty title={t('risks.gap.none')} hint={t('risks.gap.noneHint')} />
      ) : (
        <ul className={lines.list}>
          {risk.capabilityGaps.map((gap) => (
            <li key={gap.id} className={lines.line}>
              <Gap gap={gap} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Gap({ gap }: { gap: GapLineFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [editing, closing] = [useDialog('gap'), useDialog('gap-close')];
  return (
    <Stack gap={6}>
      <Text style={{ whiteSpace: 'pre-line' }}>{gap.description}</Text>
      <Group gap="xs">
        {gap.closedOn && <ToneBadge>{t('risks.gap.closed', { day: format.day(gap.closedOn) })}</ToneBadge>}
        <ToneBadge tone={gap.importance === 'HIGH' ? 'warning' : 'neutral'}>
          {t('risks.gap.importanceIs', { importance: t(`risks.importance.${gap.importance}`) })}
        </ToneBadge>
        <ToneBadge>{t(`risks.gapGroup.${gap.group}`)}</ToneBadge>
        <Text size="sm" c="dimmed">
          {t('risks.decides', { who: t(`risks.decisionLevel.${gap.decisionLevel}`) })}
        </Text>
      </Group>
      {gap.closeReason && <Text size="sm">{gap.closeReason}</Text>}
      <Text size="sm">
        {gap.measures.length > 0
          ? t('risks.gap.answeredBy', { measures: format.list(gap.measures.map(({ ref, title }) => `${ref} ${title}`)) })
          : !gap.closedOn && t('risks.gap.unanswered')}
      </Text>
      {gap.viewerCanEdit && (
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            aria-label={t('risks.gap.editThis', { gap: gap.description })}
            onClick={() => editing.open(gap.id)}
          >
            {t('ui.edit')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={t('risks.gap.closeThis', { gap: gap.description })}
            onClick={() => closing.open(gap.id)}
          >
            {t('risks.gap.close')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
