import { Alert, Group } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/facts';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { INTERVALS } from '../settings/settings-values';
import type { RiskData } from './risk-query';

/** What an access mark says, as long as it holds. */
export function RiskMarkNote({ risk: { mark } }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!mark?.isCurrent) return null;
  return (
    <Alert color="yellow" icon={<IconLock />} title={t('risks.mark.title')}>
      {t('risks.mark.text', { basis: mark.basis, holder: mark.holder, from: format.day(mark.from) })}{' '}
      {mark.until && t('risks.mark.until', { until: format.day(mark.until) })}
    </Alert>
  );
}

const TEXTS = ['description', 'scenario', 'worstScenario', 'causes', 'consequences', 'vulnerableGroups', 'affectedServices'] as const;

/** Drafts and closed risks are not told there, whatever is said of them. */
export const isInPublicEdition = ({ isPublic, status }: RiskData): boolean => isPublic && (status === 'OPEN' || status === 'MONITORED');

export function RiskFacts({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('risks.about')}>
      <Facts
        facts={[
          ...TEXTS.map((field) => ({ label: t(`risks.field.${field}`), value: risk[field], isText: true })),
          { label: t('risks.field.class'), value: t(`risks.riskClass.${risk.class}`) },
          { label: t('risks.field.eventType'), value: t(`risks.eventType.${risk.eventType}`) },
          { label: t('risks.field.regions'), value: format.list(risk.regions.map(({ name }) => name)) },
          { label: t('risks.field.isMalicious'), value: risk.isMalicious && t('ui.yes') },
          { label: t('risks.field.isCrossBorder'), value: risk.isCrossBorder && t('ui.yes') },
          { label: t('risks.field.identifiedOn'), value: format.day(risk.identifiedOn) },
          {
            label: t('risks.field.origin'),
            value: [risk.origin && t(`risks.riskOrigin.${risk.origin}`), risk.originNote].filter(Boolean).join(': '),
          },
          { label: t('risks.field.horizonMonths'), value: t('risks.field.months', { count: risk.horizonMonths }) },
          {
            label: t('risks.field.isPublic'),
            value: isInPublicEdition(risk) ? (
              <LinkAnchor to="/public/risks/$slug" params={{ slug: risk.council.slug }}>
                {t('risks.publicSee')}
              </LinkAnchor>
            ) : (
              risk.isPublic && t('risks.publicWhenOpen')
            ),
          },
          { label: t('risks.field.publicText'), value: risk.isPublic && risk.publicText, isText: true },
        ]}
      />
    </Panel>
  );
}

/** Its own interval, or that of its level; a risk without a score is looked at as one that is very high. */
function reviewInterval(t: TFunction, { reviewDays, current, council: { riskSettings } }: RiskData): string | null {
  if (typeof reviewDays === 'number') return t('risks.review.own', { days: reviewDays });
  return riskSettings ? t('risks.review.byLevel', { days: riskSettings[INTERVALS[current?.level ?? 'VERY_HIGH']] }) : null;
}

export function RiskOwners({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ownerInstitution, ownerPerson, leadAssessorInstitution, contributors, reviewDueOn, reviewedOn } = risk;
  return (
    <Panel title={t('risks.who')}>
      <Facts
        isNarrow
        // Names of institutions are long words: half of this panel would break them.
        facts={[
          {
            label: t('risks.field.council'),
            isText: true,
            value: (
              <LinkAnchor to="/councils/$slug" params={{ slug: risk.council.slug }}>
                {risk.council.name}
              </LinkAnchor>
            ),
          },
          {
            label: t('risks.field.owner'),
            isText: true,
            value: ownerInstitution ? (
              <LinkAnchor to="/institutions/$id" params={{ id: ownerInstitution.id }}>
                {ownerInstitution.name}
              </LinkAnchor>
            ) : (
              t('risks.noOwner')
            ),
          },
          { label: t('risks.field.ownerPerson'), value: ownerPerson?.name, isText: true },
          { label: t('risks.field.leadAssessor'), value: leadAssessorInstitution?.name, isText: true },
          { label: t('risks.field.contributors'), value: format.list(contributors.map(({ name }) => name)), isText: true },
          {
            label: t('risks.field.reviewDue'),
            value: reviewDueOn && (
              <Group gap={6}>
                {format.day(reviewDueOn)}
                {risk.isReviewOverdue && <ToneBadge tone="bad">{t('risks.overdue')}</ToneBadge>}
              </Group>
            ),
          },
          { label: t('risks.field.reviewDays'), value: reviewInterval(t, risk) },
          { label: t('risks.field.reviewedOn'), value: reviewedOn && format.day(reviewedOn) },
        ]}
      />
    </Panel>
  );
}
