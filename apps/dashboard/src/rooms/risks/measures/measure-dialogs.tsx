import { Text } from '@mantine/core';
import { graphql } from '../../../graph/generated';
import { useHeld } from '../../../ui/held';
import { useDialog } from '../../../ui/use-dialog-param';
import type { RiskData } from '../risk/risk-query';
import { CompleteDialog } from './complete-dialog';
import { ConfirmDialog } from './confirm-dialog';
import { GapDialog } from './gap-dialog';
import { MeasureDialog } from './measure-dialog';
import { ReasonDialog } from '../forms/reason-dialog';

const CloseCapabilityGap = graphql(`
  mutation CloseCapabilityGap($input: CloseCapabilityGapInput!) {
    closeCapabilityGap(input: $input) {
      id
    }
  }
`);

const DropMeasure = graphql(`
  mutation DropMeasure($input: DropMeasureInput!) {
    dropMeasure(input: $input) {
      id
    }
  }
`);

const DeclineProposedScore = graphql(`
  mutation DeclineProposedScore($input: DeclineProposedScoreInput!) {
    declineProposedScore(input: $input) {
      id
    }
  }
`);

/**
 * What can be done to gaps, measures and proposed scores of a risk; each opens by its own address. Siblings of one key would be taken for
 * each other: two dialogs may be about one measure.
 */
export function MeasureDialogs({ risk }: { risk: RiskData }) {
  const [gap, closing] = [useDialog('gap'), useDialog('gap-close')];
  const [measure, completing, dropping] = [useDialog('measure'), useDialog('measure-done'), useDialog('measure-drop')];
  const [confirming, declining] = [useDialog('confirm-score'), useDialog('decline-score')];
  const gapOf = (id: string | undefined) => risk.capabilityGaps.find((one) => one.id === id && one.viewerCanEdit);
  const measureOf = (id: string | undefined) => risk.measures.find((one) => one.id === id && one.viewerCanEdit);
  const proposalOf = (id: string | undefined) => risk.proposedScores.find((one) => one.id === id && one.viewerCanDecide);
  const closed = useHeld(gapOf(closing.subject), closing);
  const [completed, dropped] = [useHeld(measureOf(completing.subject), completing), useHeld(measureOf(dropping.subject), dropping)];
  const [confirmed, declined] = [useHeld(proposalOf(confirming.subject), confirming), useHeld(proposalOf(declining.subject), declining)];
  const [changedGap, changed] = [useHeld(gapOf(gap.subject), gap), useHeld(measureOf(measure.subject), measure)];
  const [addsGap, adds] = [useHeld(!gap.subject && risk.viewerCanEdit, gap), useHeld(!measure.subject && risk.viewerCanEdit, measure)];
  return (
    <>
      {(changedGap ?? addsGap) && <GapDialog key={`gap ${gap.subject}`} risk={risk} gap={changedGap} dialog={gap} />}
      {closed && (
        <ReasonDialog
          key={`close ${closed.id}`}
          dialog={closing}
          words="risks.gap.closing"
          draft={`gap/${closed.id}/close`}
          mutation={CloseCapabilityGap}
          input={{ id: closed.id, version: closed.version }}
        >
          <Text fw={600}>{closed.description}</Text>
        </ReasonDialog>
      )}
      {(changed ?? adds) && <MeasureDialog key={`measure ${measure.subject}`} risk={risk} measure={changed} dialog={measure} />}
      {completed && <CompleteDialog key={`complete ${completed.id}`} measure={completed} dialog={completing} />}
      {dropped && (
        <ReasonDialog
          key={`drop ${dropped.id}`}
          dialog={dropping}
          words="risks.measure.dropping"
          draft={`measure/${dropped.id}/drop`}
          mutation={DropMeasure}
          input={{ id: dropped.id, version: dropped.version }}
        >
          <Text fw={600}>{`${dropped.ref} ${dropped.title}`}</Text>
        </ReasonDialog>
      )}
      {confirmed && <ConfirmDialog key={`confirm ${confirmed.id}`} risk={risk} proposal={confirmed} dialog={confirming} />}
      {declined && (
        <ReasonDialog
          key={`decline ${declined.id}`}
          dialog={declining}
          words="risks.proposal.declining"
          draft={`proposal/${declined.id}/decline`}
          mutation={DeclineProposedScore}
          input={{ proposalId: declined.id, version: declined.version }}
        >
          <Text fw={600}>{`${declined.measure.ref} ${declined.measure.title}`}</Text>
        </ReasonDialog>
      )}
    </>
  );
}
