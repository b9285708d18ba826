import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import type { NextStep } from './next-step';
import type { SeminarHead } from './seminar-head';

const PlanSeminar = graphql(`
  mutation PlanSeminar($input: PlanSeminarInput!) {
    planSeminar(input: $input) {
      id
      state
    }
  }
`);

const HoldSeminar = graphql(`
  mutation HoldSeminar($input: HoldSeminarInput!) {
    holdSeminar(input: $input) {
      id
      state
    }
  }
`);

const ReportSeminar = graphql(`
  mutation ReportSeminar($input: ReportSeminarInput!) {
    reportSeminar(input: $input) {
      id
      state
    }
  }
`);

type Taken = Exclude<NextStep, 'invite' | undefined>;

/** A step forward has no way back, so it is asked for once. */
export function useSteps({ id, version }: SeminarHead) {
  const { t } = useTranslation();
  const acts = {
    plan: useAct(PlanSeminar, { success: 'seminars.step.planDone' }),
    hold: useAct(HoldSeminar, { success: 'seminars.step.holdDone' }),
    report: useAct(ReportSeminar, { success: 'seminars.step.reportDone' }),
  };
  return {
    isRunning: Object.values(acts).some(({ isRunning }) => isRunning),
    take: (step: Taken) =>
      confirm({
        title: t(`seminars.step.${step}Ask`),
        text: t(`seminars.step.${step}Text`),
        action: t(`seminars.step.${step}`),
        onConfirm: () => void acts[step].run({ input: { id, version } }),
      }),
  };
}
