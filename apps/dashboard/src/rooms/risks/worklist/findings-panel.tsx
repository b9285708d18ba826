import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RiskCheck } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor, LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { LevelBadge } from '../level-badge';
import { MarkBadge } from '../mark-badge';
import { mendingOf } from './mending';
import type { Finding } from './worklist-page';

interface FindingsPanelProps {
  check: RiskCheck;
  findings: Finding[];
  canEdit: boolean;
}

/** Findings of one check: what is wrong, where, since when, and the dialog that puts it right. */
export function FindingsPanel({ check, findings, canEdit }: FindingsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Finding>[] = [
    {
      key: 'risk',
      title: t('risks.worklist.risk'),
      isMain: true,
      cell: ({ risk, measure }) => (
        <>
          <LinkAnchor to="/risks/$id" params={{ id: risk.id }}>
            {risk.ref} {risk.title}
          </LinkAnchor>{' '}
          <MarkBadge isMarked={risk.mark?.isCurrent} />
          {measure && (
            <Text size="sm" c="dimmed">
              {measure.ref} {measure.title}
            </Text>
          )}
        </>
      ),
    },
    { key: 'levels', title: t('risks.field.level'), cell: (finding) => <Levels finding={finding} /> },
    {
      key: 'since',
      title: t('risks.worklist.since'),
      cell: ({ since, days }) => (
        <>
          {format.shortDay(since)}
          <Text size="sm" c="dimmed">
            {t('risks.worklist.days', { days })}
          </Text>
        </>
      ),
    },
    {
      key: 'mend',
      title: t('ui.actions'),
      isActions: true,
      cell: (finding) => {
        const { words, search } = mendingOf(finding);
        return (
          canEdit && (
            <LinkButton
              size="xs"
              variant="default"
              to="/risks/$id"
              params={{ id: finding.risk.id }}
              search={search}
              aria-label={t('risks.worklist.mendThis', { mend: t(words), risk: finding.risk.ref })}
            >
              {t(words)}
            </LinkButton>
          )
        );
      },
    },
  ];
  return (
    <Panel
      title={t('risks.worklist.group', { check: t(`risks.check.${check}`), count: findings.length })}
      description={t(`risks.checkNext.${check}`)}
    >
      <DataTable caption={t(`risks.check.${check}`)} rows={findings} rowKey={({ id }) => id} columns={columns} empty={null} />
    </Panel>
  );
}

/** What the score is called that a finding is compared with. */
const OTHERS: Partial<Record<RiskCheck, string>> = {
  RESIDUAL_ABOVE_INHERENT: 'inherent',
  LOWERED_WITHOUT_MEASURE: 'before',
  TARGET_MISSED: 'target',
  TARGET_ABOVE_CURRENT: 'target',
  PROPOSED_SCORE_WAITING: 'proposed',
};

function Levels({ finding: { check, level, score, otherLevel, otherScore } }: { finding: Finding }) {
  const { t } = useTranslation();
  const badge = (of: Finding['level'], points: Finding['score']) => of && <LevelBadge position={{ level: of, score: points ?? 0 }} />;
  return (
    <>
      {badge(level, score) || t('risks.notScored')}
      {otherLevel && (
        <Text component="div" size="sm" mt={4}>
          {t(`risks.worklist.other.${OTHERS[check] ?? 'before'}`)} {badge(otherLevel, otherScore)}
        </Text>
      )}
    </>
  );
}
