import { Alert } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import type { DialogState } from '../../../../ui/use-dialog-param';
import type { DecisionData } from '../decision-query';
import { DecisionChanged } from './decision-changed';
import { DecisionFields } from './decision-fields';
import { fieldsOf, valuesOf } from './decision-values';
import { PlansOnIt } from './plans-on-it';
import { useDecisionForm } from './use-decision-form';

const UpdateDecision = graphql(`
  mutation UpdateDecision($input: UpdateDecisionInput!) {
    updateDecision(input: $input) {
      id
      version
    }
  }
`);

export function EditDecisionDialog({ decision, dialog }: { decision: DecisionData; dialog: DialogState }) {
  const { t } = useTranslation();
  const { id, version, seminar, session, councils, votes, outcomeReach } = decision;
  const { told } = outcomeReach;
  const known = [
    ...[seminar, session].flatMap((one) => (one ? { id: one.id, label: one.title } : [])),
    ...votes.map(({ institution }) => ({ id: institution.id, label: institution.name })),
    ...councils.map(({ id, name }) => ({ id, label: name })),
  ];
  const form = useDecisionForm({ draft: `decision/${decision.id}`, initialValues: valuesOf(decision), known });
  const act = useAct(UpdateDecision, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.decision.edit')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit((values) => void act.run({ input: { id, version, ...fieldsOf(form.changed(), values) } }))}
    >
      <DecisionChanged decision={decision} />
      <PlansOnIt decision={decision} />
      {told > 0 && (
        <Alert color="sea" icon={<IconMailCheck />}>
          {t('plans.decision.wasTold', { count: told })}
        </Alert>
      )}
      <DecisionFields form={form} councils={[]} known={known} />
    </FormDialog>
  );
}
