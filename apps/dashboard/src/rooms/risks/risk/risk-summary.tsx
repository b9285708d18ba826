import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { StatTile } from '../../../ui/stat-tile';
import { LevelBadge } from '../level-badge';
import { TrendMark } from '../trend-mark';
import type { RiskData } from './risk-query';
import classes from './risk-summary.module.css';

/** How the risk stands, at one look: level and where it goes, where it should be, whose it is, when it is looked at again, its status. */
export function RiskSummary({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { current, target, inherent, ownerInstitution, ownerPerson, reviewDueOn, reviewedOn, isReviewOverdue, status, treatment } = risk;
  const matrixId = risk.council.riskSettings?.matrix.id;
  const note = (position: typeof current) => position && position.matrixId !== matrixId && t('risks.onOtherMatrix');
  const without = inherent && t('risks.summary.inherent', { level: t(`risks.riskLevel.${inherent.level}`), score: inherent.score });
  const isHigh = current?.level === 'HIGH' || current?.level === 'VERY_HIGH';
  return (
    <div className={classes.tiles}>
      <StatTile
        label={t('risks.summary.current')}
        value={<LevelBadge position={current} />}
        hint={
          <>
            <TrendMark trend={risk.trend} />
            {note(current)}
          </>
        }
        tone={isHigh ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('risks.summary.target')}
        value={<LevelBadge position={target} />}
        hint={[note(target), [without, note(inherent)].filter(Boolean).join(' ')].filter(Boolean).join('; ')}
      />
      <StatTile
        isInWords
        label={t('risks.field.reviewDue')}
        value={reviewDueOn ? format.shortDay(reviewDueOn) : '–'}
        hint={isReviewOverdue ? t('risks.overdue') : reviewedOn && t('risks.summary.reviewed', { day: format.shortDay(reviewedOn) })}
        tone={isReviewOverdue ? 'warning' : 'calm'}
      />
      <StatTile
        isInWords
        label={t('risks.field.status')}
        value={
          <Text inherit tt="capitalize" span>
            {t(`risks.riskStatus.${status}`)}
          </Text>
        }
        hint={treatment ? t(`risks.treatment.${treatment}`) : t('risks.treatment.none')}
      />
      <div className={classes.wide}>
        <StatTile
          isInWords
          label={t('risks.field.owner')}
          value={
            ownerInstitution ? (
              <LinkAnchor to="/institutions/$id" params={{ id: ownerInstitution.id }}>
                {ownerInstitution.name}
              </LinkAnchor>
            ) : (
              t('risks.noOwner')
            )
          }
          hint={ownerPerson?.name}
          tone={ownerInstitution ? 'calm' : 'warning'}
        />
      </div>
    </div>
  );
}
