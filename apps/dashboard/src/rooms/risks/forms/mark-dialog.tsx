import { Autocomplete, Grid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { ChangedMeanwhile } from './changed-meanwhile';

const MarkRisk = graphql(`
  mutation MarkRisk($input: UpdateRiskInput!) {
    updateRisk(input: $input) {
      id
      version
    }
  }
`);

/** Points of section 35 (1) of the Public Information Act that risks of a council come under, with words that were looked up (docs/decisions.md). */
const GROUNDS = ['9', '18¹', '1', '2', '10', '12', '17'];
/** Provisions whose point nobody has looked up: where to look, for who writes it. Anything else may be written, too. */
const OTHER_GROUNDS = ['special', 'law', 'latvia'];

/** Puts an access mark on or renews it: basis, holder, from when, and until when, five years at most. */
export function MarkDialog({ risk, dialog }: { risk: RiskData; dialog: DialogState }) {
  const { t } = useTranslation();
  const { mark } = risk;
  const form = useDraftForm({
    draft: `risk/${risk.id}/mark`,
    initialValues: {
      mark: {
        basis: mark?.basis ?? '',
        from: mark?.from ?? today(),
        until: mark?.until ?? null,
        holder: mark?.holder ?? risk.ownerInstitution?.name ?? '',
      },
    },
    validate: {
      mark: {
        basis: (value: string) => (value.trim() ? null : t('ui.required')),
        from: (value: string | null) => (value ? null : t('ui.required')),
        holder: (value: string) => (value.trim() ? null : t('ui.required')),
      },
    },
  });
  const act = useAct(MarkRisk, { form, success: 'risks.mark.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t(mark ? 'risks.mark.change' : 'risks.mark.put')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit((values) => void act.run({ input: { id: risk.id, version: risk.version, ...values } }))}
    >
      <ChangedMeanwhile risk={risk} />
      <Text size="sm">{t('risks.mark.explain')}</Text>
      <Grid gap="md">
        <Grid.Col span={12}>
          <Autocomplete
            label={t('risks.field.markBasis')}
            description={t('risks.mark.basisHint')}
            required
            maxLength={300}
            data={[
              ...GROUNDS.map((point) => t('risks.mark.ground', { point, words: t(`risks.ground.${point}`) })),
              ...OTHER_GROUNDS.map((other) => t(`risks.otherGround.${other}`)),
            ]}
            {...form.getInputProps('mark.basis')}
          />
        </Grid.Col>
        <Grid.Col span={12}>
          <TextInput label={t('risks.field.markHolder')} required maxLength={200} {...form.getInputProps('mark.holder')} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <DayInput label={t('risks.field.markFrom')} required {...form.getInputProps('mark.from')} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <DayInput label={t('risks.field.markUntil')} description={t('risks.mark.untilHint')} {...form.getInputProps('mark.until')} />
        </Grid.Col>
      </Grid>
    </FormDialog>
  );
}
