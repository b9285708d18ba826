import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { DecisionLevel, GapGroup, GapLineFragment, Importance } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { ClosedMeanwhile } from '../forms/changed-meanwhile';
import type { RiskData } from '../risk/risk-query';
import { DECISION_LEVELS, GAP_GROUPS, IMPORTANCES } from './terms';

const AddCapabilityGap = graphql(`
  mutation AddCapabilityGap($input: AddCapabilityGapInput!) {
    addCapabilityGap(input: $input) {
      id
    }
  }
`);

const UpdateCapabilityGap = graphql(`
  mutation UpdateCapabilityGap($input: UpdateCapabilityGapInput!) {
    updateCapabilityGap(input: $input) {
      id
      version
    }
  }
`);

type GapValues = { description: string; group: GapGroup; importance: Importance; decisionLevel: DecisionLevel };

interface GapDialogProps {
  risk: RiskData;
  /** Undefined: a new one. */
  gap: GapLineFragment | undefined;
  dialog: DialogState;
}

export function GapDialog({ risk, gap, dialog }: GapDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm<GapValues>({
    draft: gap ? `gap/${gap.id}` : `risk/${risk.id}/gap`,
    initialValues: {
      description: gap?.description ?? '',
      group: gap?.group ?? 'OWN_SERVICE',
      importance: gap?.importance ?? 'MEDIUM',
      decisionLevel: gap?.decisionLevel ?? 'OWN',
    },
    inWords: {
      group: (group) => t(`risks.gapGroup.${group}`),
      importance: (importance) => t(`risks.importance.${importance}`),
      decisionLevel: (level) => t(`risks.decisionLevel.${level}`),
    },
    validate: { description: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const options = { form, success: 'ui.done', onDone: dialog.close };
  const add = useAct(AddCapabilityGap, options);
  const update = useAct(UpdateCapabilityGap, options);
  const save = (values: GapValues) =>
    gap
      ? void update.run({ input: { id: gap.id, version: gap.version, ...form.changed() } })
      : void add.run({ input: { riskId: risk.id, ...values } });
  return (
    <FormDialog
      title={t(gap ? 'risks.gap.edit' : 'risks.gap.add')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={gap ? update : add}
      onSubmit={form.onSubmit(save)}
    >
      <ClosedMeanwhile risk={risk} />
      <Textarea label={t('risks.gap.description')} required autosize minRows={2} maxLength={2000} {...form.getInputProps('description')} />
      <Select
        label={t('risks.gap.group')}
        allowDeselect={false}
        data={GAP_GROUPS.map((value) => ({ value, label: t(`risks.gapGroup.${value}`) }))}
        {...form.getInputProps('group')}
      />
      <Select
        label={t('risks.gap.importance')}
        allowDeselect={false}
        data={IMPORTANCES.map((value) => ({ value, label: t(`risks.importance.${value}`) }))}
        {...form.getInputProps('importance')}
      />
      <Select
        label={t('risks.measure.decisionLevel')}
        allowDeselect={false}
        data={DECISION_LEVELS.map((value) => ({ value, label: t(`risks.decisionLevel.${value}`) }))}
        {...form.getInputProps('decisionLevel')}
      />
    </FormDialog>
  );
}
