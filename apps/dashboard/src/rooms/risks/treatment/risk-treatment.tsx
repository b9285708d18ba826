import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconChecklist, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/facts';
import { daysUntil, useFormat } from '../../../ui/format';
import { ForWhoMay } from '../../../ui/held';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { LevelBadge } from '../level-badge';
import type { RiskData } from '../risk/risk-query';
import { LEVELS } from '../terms';
import { AcceptDialog } from './accept-dialog';
import { AcceptanceHistory } from './acceptance-history';
import { ReviewDialog } from './review-dialog';
import { ReviewHistory } from './review-history';
import { SOON_DAYS, type Acceptance } from './treatment-parts';

/** What is done about the risk, who decided to bear it and until when, and when it was looked at again. */
export function RiskTreatment({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const [accepting, reviewing] = [useDialog('accept'), useDialog('review')];
  const { acceptance, viewerCanAccept, viewerCanReview } = risk;
  const past = risk.acceptances.filter(({ endedOn }) => endedOn);
  return (
    <Panel
      title={t('risks.treatment.title')}
      actions={
        <>
          {viewerCanReview && (
            <Button variant="default" leftSection={<IconChecklist size={18} />} onClick={() => reviewing.open()}>
              {t('risks.review.do')}
            </Button>
          )}
          {viewerCanAccept && (
            <Button variant="default" leftSection={<IconGavel size={18} />} onClick={() => accepting.open()}>
              {t(acceptance ? 'risks.accept.again' : 'risks.accept.do')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="lg">
        <Facts
          facts={[
            {
              label: t('risks.field.treatment'),
              value: risk.treatment ? t(`risks.treatment.${risk.treatment}`) : t('risks.treatment.none'),
            },
          ]}
        />
        {acceptance && <InForce acceptance={acceptance} risk={risk} />}
        {past.length > 0 && (
          <section>
            <Title order={3} mb="xs">
              {t('risks.accept.history')}
            </Title>
            <AcceptanceHistory acceptances={past} />
          </section>
        )}
        <section>
          <Title order={3} mb="xs">
            {t('risks.review.history')}
          </Title>
          <ReviewHistory reviews={risk.reviews} />
        </section>
      </Stack>
      <ForWhoMay may={viewerCanAccept} dialog={accepting}>
        <AcceptDialog risk={risk} dialog={accepting} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanReview} dialog={reviewing}>
        <ReviewDialog risk={risk} dialog={reviewing} />
      </ForWhoMay>
    </Panel>
  );
}

/** Levels are the same words on every matrix; scores compare on one alone. */
function isHigherNow({ level, score, matrix }: Acceptance, { current, matrix: present }: RiskData): boolean {
  if (!current) return false;
  if (current.level !== level) return LEVELS.indexOf(current.level) < LEVELS.indexOf(level);
  return present?.id === matrix.id && current.score > score;
}

function InForce({ acceptance, risk }: { acceptance: Acceptance; risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = daysUntil(acceptance.expiresOn);
  return (
    <Stack gap="sm">
      {isHigherNow(acceptance, risk) && (
        <Alert color="yellow" icon={<IconAlertTriangle />} title={t('risks.accept.higher')}>
          {t('risks.accept.higherText')}
        </Alert>
      )}
      {days <= SOON_DAYS && (
        <Alert color="yellow" icon={<IconAlertTriangle />} title={t('risks.accept.ending', { days: Math.max(days, 0) })}>
          {t('risks.accept.endingText', { day: format.day(acceptance.expiresOn) })}
        </Alert>
      )}
      <Facts
        facts={[
          { label: t('risks.accept.approver'), value: acceptance.approver?.name ?? t('risks.accept.unknown') },
          { label: t('risks.accept.on'), value: format.day(acceptance.acceptedOn) },
          { label: t('risks.accept.until'), value: format.day(acceptance.expiresOn) },
          { label: t('risks.accept.levelThen'), value: <LevelBadge position={acceptance} /> },
          {
            label: t('risks.accept.reason'),
            value: (
              <Text span style={{ whiteSpace: 'pre-line' }}>
                {acceptance.reason}
              </Text>
            ),
          },
        ]}
      />
    </Stack>
  );
}
