import { Button } from '@mantine/core';
import { IconGavel, IconMessages, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { ForWhoMay } from '../../../ui/held';
import { useDialog } from '../../../ui/use-dialog-param';
import { ClosePlanDialog } from './forms/close-plan-dialog';
import { AmendPlanDialog, EditPlanDialog } from './forms/plan-dialogs';
import { AdoptDialog, ConsultationDialog } from './forms/step-dialogs';
import type { PlanData } from './plan-query';
import { PlanReportMenu } from './plan-report-menu';

const ReturnToDraft = graphql(`
  mutation ReturnActionPlanToDraft($input: ReturnActionPlanToDraftInput!) {
    returnActionPlanToDraft(input: $input) {
      id
    }
  }
`);

/** What may be done to the plan now: its next step first. */
export function PlanActions({ plan }: { plan: PlanData }) {
  const { t } = useTranslation();
  const [editing, consulting, adopting] = [useDialog('edit'), useDialog('consult'), useDialog('adopt')];
  const [amending, closing] = [useDialog('amend'), useDialog('close')];
  const back = useAct(ReturnToDraft, { success: 'plans.plan.backToDraftDone' });
  const { id, version, state, viewerCanEdit, viewerCanClose } = plan;
  return (
    <>
      {viewerCanEdit && (
        <>
          <Button leftSection={<IconGavel size={18} />} onClick={() => adopting.open()}>
            {t('plans.adopt.do')}
          </Button>
          <Button variant="default" leftSection={<IconMessages size={18} />} onClick={() => consulting.open()}>
            {t(state === 'DRAFT' ? 'plans.consult.do' : 'plans.consult.move')}
          </Button>
          {state === 'CONSULTATION' && (
            <Button variant="default" loading={back.isRunning} onClick={() => void back.run({ input: { id, version } })}>
              {t('plans.plan.backToDraft')}
            </Button>
          )}
          <Button variant="default" leftSection={<IconPencil size={18} />} onClick={() => editing.open()}>
            {t('ui.edit')}
          </Button>
        </>
      )}
      {viewerCanClose && (
        <>
          <Button variant="default" leftSection={<IconPencil size={18} />} onClick={() => amending.open()}>
            {t('plans.amend.do')}
          </Button>
          <Button variant="default" onClick={() => closing.open()}>
            {t('plans.close.do')}
          </Button>
        </>
      )}
      <PlanReportMenu id={id} />
      <ForWhoMay may={viewerCanEdit} dialog={editing}>
        <EditPlanDialog plan={plan} dialog={editing} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanEdit} dialog={consulting}>
        <ConsultationDialog plan={plan} dialog={consulting} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanEdit} dialog={adopting}>
        <AdoptDialog plan={plan} dialog={adopting} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanClose} dialog={amending}>
        <AmendPlanDialog plan={plan} dialog={amending} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanClose} dialog={closing}>
        <ClosePlanDialog plan={plan} dialog={closing} />
      </ForWhoMay>
    </>
  );
}
