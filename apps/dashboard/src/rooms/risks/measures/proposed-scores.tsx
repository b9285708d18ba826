import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { ProposalLineFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { LevelBadge } from '../level-badge';
import { useMatrixWords } from '../matrix-words';
import type { RiskData } from '../risk/risk-query';

const RecomputeProposedScore = graphql(`
  mutation RecomputeProposedScore($input: RecomputeProposedScoreInput!) {
    recomputeProposedScore(input: $input) {
      id
    }
  }
`);

/** Scores that measures propose, each beside the current one. Nothing changes until somebody confirms. */
export function ProposedScores({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  if (risk.proposedScores.length === 0) return null;
  return (
    <Panel title={t('risks.proposal.title')} description={t('risks.proposal.hint')}>
      <ul className={lines.list}>
        {risk.proposedScores.map((proposal) => (
          <li key={proposal.id} className={lines.line}>
            <ProposedScore risk={risk} proposal={proposal} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ProposedScore({ risk, proposal }: { risk: RiskData; proposal: ProposalLineFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [confirming, declining] = [useDialog('confirm-score'), useDialog('decline-score')];
  const recompute = useAct(RecomputeProposedScore, { success: 'risks.proposal.recomputed' });
  const { id, version, measure, isStale } = proposal;
  return (
    <Stack gap="xs">
      <Text>{t('risks.proposal.from', { measure: `${measure.ref} ${measure.title}`, day: format.day(proposal.proposedOn) })}</Text>
      <ProposedBeside risk={risk} proposal={proposal} />
      {isStale && (
        <Alert color="yellow" icon={<IconAlertTriangle />} py="xs">
          {t('risks.proposal.stale')}
        </Alert>
      )}
      {proposal.viewerCanDecide && (
        <Group gap="xs">
          {isStale ? (
            <Button
              variant="default"
              loading={recompute.isRunning}
              onClick={() => void recompute.run({ input: { proposalId: id, version } })}
            >
              {t('risks.proposal.recompute')}
            </Button>
          ) : (
            <Button onClick={() => confirming.open(id)}>{t('risks.proposal.confirm')}</Button>
          )}
          <Button variant="default" onClick={() => declining.open(id)}>
            {t('risks.proposal.decline')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Current and proposed score, and what changes: likelihood, dimensions. */
export function ProposedBeside({ risk, proposal }: { risk: RiskData; proposal: ProposalLineFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMatrixWords();
  const dimensions = risk.council.riskSettings?.matrix.dimensions ?? [];
  const { basis } = proposal;
  const changes = [
    ...(proposal.likelihood < basis.likelihood
      ? [{ name: t('risks.map.likelihood'), from: basis.likelihood, to: proposal.likelihood }]
      : []),
    ...proposal.impacts.flatMap(({ dimension, value }) => {
      const before = basis.impacts.find((impact) => impact.dimension === dimension)?.value ?? value;
      const label = dimensions.find(({ key }) => key === dimension)?.label;
      return value < before ? [{ name: label ? words(label) : dimension, from: before, to: value }] : [];
    }),
  ];
  return (
    <>
      <Group gap="xs">
        <Text size="sm">{t('risks.assessmentKind.CURRENT')}</Text>
        <LevelBadge position={risk.current} />
        <IconArrowRight size={18} aria-hidden />
        <Text size="sm">{t('risks.proposal.proposed')}</Text>
        <LevelBadge position={proposal} />
      </Group>
      <Text size="sm" c="dimmed">
        {format.list(changes.map((change) => t('risks.proposal.change', change)))}
      </Text>
    </>
  );
}
