import { Select, Switch, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AssessmentKind } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { plusDays, today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { KINDS } from '../terms';
import { RisksPicker } from '../forms/risks-picker';

const OpenAssessmentRound = graphql(`
  mutation OpenAssessmentRound($input: OpenAssessmentRoundInput!) {
    openAssessmentRound(input: $input) {
      id
    }
  }
`);

type RoundValues = { title: string; kind: AssessmentKind; dueOn: string | null; isAll: boolean; riskIds: string[] };
const WEEKS = 21;

export function OpenRoundDialog({ councilId, dialog }: { councilId: string; dialog: DialogState }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useDraftForm<RoundValues>({
    draft: `round/new/${councilId}`,
    initialValues: { title: '', kind: 'CURRENT', dueOn: plusDays(today(), WEEKS), isAll: true, riskIds: [] },
    validate: {
      title: (value) => (value.trim() ? null : t('ui.required')),
      dueOn: (value) => (value ? null : t('ui.required')),
      riskIds: (value, { isAll }) => (isAll || value.length > 0 ? null : t('ui.required')),
    },
  });
  const { isAll } = form.getValues();
  const act = useAct(OpenAssessmentRound, {
    form,
    success: 'risks.rounds.opened',
    onDone: ({ openAssessmentRound: { id } }) => void navigate({ to: '/risks/rounds/$id', params: { id } }),
  });
  return (
    <FormDialog
      title={t('risks.rounds.new')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.rounds.open')}
      onSubmit={form.onSubmit(
        ({ title, kind, dueOn, isAll: all, riskIds }) =>
          void act.run({ input: { councilId, title, kind, dueOn: dueOn ?? '', riskIds: all ? null : riskIds } }),
      )}
    >
      <Text size="sm">{t('risks.rounds.newText')}</Text>
      <TextInput label={t('risks.rounds.name')} required maxLength={300} {...form.getInputProps('title')} />
      <Select
        label={t('risks.score.kind')}
        required
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: t(`risks.assessmentKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <DayInput label={t('risks.rounds.due')} required minDate={today()} {...form.getInputProps('dueOn')} />
      <Switch label={t('risks.rounds.all')} {...form.getInputProps('isAll', { type: 'checkbox' })} />
      {!isAll && <RisksPicker councilId={councilId} label={t('risks.list')} required {...form.getInputProps('riskIds')} />}
    </FormDialog>
  );
}
