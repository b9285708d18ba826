import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { MeasureLineFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { namesOf } from '../../../ui/pickers/picked';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { ClosedMeanwhile } from '../forms/changed-meanwhile';
import { choiceOf } from '../forms/risks-picker';
import { MeasureFields } from './measure-fields';
import { fieldsOf, newFieldsOf, valuesOf, type MeasureValues } from './measure-values';

const AddMeasure = graphql(`
  mutation AddMeasure($input: AddMeasureInput!) {
    addMeasure(input: $input) {
      id
    }
  }
`);

const UpdateMeasure = graphql(`
  mutation UpdateMeasure($input: UpdateMeasureInput!) {
    updateMeasure(input: $input) {
      id
      version
    }
  }
`);

interface MeasureDialogProps {
  risk: RiskData;
  /** Undefined: a new one. */
  measure: MeasureLineFragment | undefined;
  dialog: DialogState;
}

export function MeasureDialog({ risk, measure, dialog }: MeasureDialogProps) {
  const { t } = useTranslation();
  const institutions = [measure?.responsibleInstitution ?? [], measure?.partners ?? []].flat().map(({ id, name }) => ({ id, label: name }));
  const risks = (measure?.risks ?? [risk]).map((one) => choiceOf(one, t('risks.markShort')));
  const form = useDraftForm<MeasureValues>({
    draft: measure ? `measure/${measure.id}` : `risk/${risk.id}/measure`,
    initialValues: valuesOf(measure, risk.id, risk.council.riskSettings?.matrix.id),
    inWords: {
      riskIds: (ids) => namesOf(ids, risks),
      partnerIds: (ids) => namesOf(ids, institutions),
      responsibleInstitutionId: (id) => namesOf(id ? [id] : [], institutions),
      gapId: (id) => risk.capabilityGaps.find((gap) => gap.id === id)?.description ?? '',
      phase: (phase) => t(`risks.measurePhase.${phase}`),
      decisionLevel: (level) => t(`risks.decisionLevel.${level}`),
    },
    validate: {
      title: (value) => (value.trim() ? null : t('ui.required')),
      riskIds: (value) => (value.length > 0 ? null : t('ui.required')),
      inPlaceOn: (value, { isThere }) => (isThere && !value ? t('ui.required') : null),
    },
  });
  const options = { form, onDone: dialog.close };
  const add = useAct(AddMeasure, { ...options, success: 'risks.measure.added' });
  const update = useAct(UpdateMeasure, { ...options, success: 'ui.done' });
  const save = (values: MeasureValues) =>
    measure
      ? void update.run({ input: { id: measure.id, version: measure.version, ...fieldsOf(form.changed()) } })
      : void add.run({ input: newFieldsOf(values) });
  return (
    <FormDialog
      title={t(measure ? 'risks.measure.edit' : 'risks.measure.add')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={measure ? update : add}
      onSubmit={form.onSubmit(save)}
    >
      <ClosedMeanwhile risk={risk} />
      <MeasureFields form={form} risk={risk} measure={measure} known={{ institutions, risks }} />
    </FormDialog>
  );
}
