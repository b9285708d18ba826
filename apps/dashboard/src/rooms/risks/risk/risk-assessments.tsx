import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AssessmentLineFragment } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { ScoreTimeline } from '../chart/score-timeline';
import { LevelBadge } from '../level-badge';
import { ImpactReasons } from '../impact-reasons';
import { useMatrixWords } from '../matrix-words';
import type { RiskData } from './risk-query';
import { Dissents } from '../rounds/dissents';

export const Words = graphql(`
  fragment Words on MatrixWords {
    et
    lv
    ru
    en
  }
`);

export const AssessmentLine = graphql(`
  fragment AssessmentLine on RiskAssessment {
    id
    number
    kind
    likelihood
    overallImpact
    score
    level
    confidence
    reason
    assessedOn
    impacts {
      dimension
      value
      reason
    }
    matrix {
      id
      version
      names {
        ...Words
      }
      likelihoods {
        value
        label {
          ...Words
        }
      }
      impacts {
        value
        label {
          ...Words
        }
      }
      dimensions {
        key
        label {
          ...Words
        }
      }
    }
    round {
      id
      title
    }
    dissents {
      ...Dissent
    }
    person {
      id
      name
    }
    measure {
      id
      ref
      title
    }
  }
`);

/** Every assessment, latest first: what was judged, on which matrix, by whom and why. */
export function RiskAssessments({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMatrixWords();
  const isMixed = new Set(risk.assessments.map(({ matrix }) => matrix.id)).size > 1;
  const columns: Column<AssessmentLineFragment>[] = [
    {
      key: 'on',
      title: t('risks.score.on'),
      isMain: true,
      sortBy: ({ assessedOn, number }) => `${assessedOn} ${String(number).padStart(6, '0')}`,
      cell: ({ assessedOn, kind }) => (
        <>
          {format.shortDay(assessedOn)}
          <Text size="sm" c="dimmed">
            {t(`risks.assessmentKind.${kind}`)}
          </Text>
        </>
      ),
    },
    {
      key: 'level',
      title: t('risks.field.level'),
      sortBy: ({ score }) => score,
      cell: (one) => (
        <Stack gap={4} align="flex-start">
          <LevelBadge position={one} />
          <Text size="sm">{t('risks.position', { likelihood: one.likelihood, impact: one.overallImpact })}</Text>
        </Stack>
      ),
    },
    {
      key: 'impacts',
      title: t('risks.field.impacts'),
      cell: ({ impacts, matrix }) =>
        impacts
          .map(({ dimension, value }) => {
            const label = matrix.dimensions.find(({ key }) => key === dimension)?.label;
            return `${label ? words(label) : dimension} ${value}`;
          })
          .join(', '),
    },
    {
      key: 'reason',
      title: t('risks.score.reason'),
      cell: ({ reason, impacts, person, confidence, matrix, measure, round, dissents }) => (
        <>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {reason}
          </Text>
          <ImpactReasons impacts={impacts} matrix={matrix} />
          <Text size="sm" c="dimmed">
            {[
              measure && t('risks.proposal.proposedBy', { measure: `${measure.ref} ${measure.title}` }),
              person?.name,
              t('risks.score.sure', { confidence: t(`risks.confidence.${confidence}`) }),
              isMixed && t('risks.score.matrix', { matrix: words(matrix.names), version: matrix.version }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {round && (
            <LinkAnchor to="/risks/rounds/$id" params={{ id: round.id }} fz="sm">
              {round.title}
            </LinkAnchor>
          )}
          <Dissents dissents={dissents} matrixId={matrix.id} />
        </>
      ),
    },
  ];
  return (
    <Panel title={t('risks.assessments')} description={isMixed ? t('risks.mixed') : undefined}>
      <ScoreTimeline assessments={risk.assessments} />
      <DataTable
        caption={t('risks.assessments')}
        rows={risk.assessments}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<Empty title={t('risks.noAssessments')} hint={t('risks.noAssessmentsHint')} />}
      />
    </Panel>
  );
}
