import { Grid, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../ui/day-input';
import { today } from '../../../../ui/format';
import { LongText } from '../../../../ui/long-text';
import { CouncilsPicker, type Choice } from '../../../../ui/pickers';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { useKindWord } from '../decision-words';
import { DECISION_KINDS } from '../terms';
import type { DecisionValues } from './decision-values';
import { VotingFields } from './voting-fields';
import { WhereDecided } from './where-decided';

interface DecisionFieldsProps {
  form: DraftForm<DecisionValues>;
  /** In whose register a new one may stand; none where that is settled. */
  councils: Choice[];
  /** Names of councils, seminars, items of agendas and institutions that are chosen. */
  known: Choice[];
}

const HALF = { base: 12, sm: 6 };

export function DecisionFields({ form, councils, known }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const kindWord = useKindWord();
  const { councilId } = form.getValues();
  return (
    <Grid gap="md">
      {councils.length > 1 && (
        <Grid.Col span={12}>
          <Select
            label={t('plans.decision.field.council')}
            required
            allowDeselect={false}
            data={councils.map(({ id, label }) => ({ value: id, label }))}
            {...form.getInputProps('councilId')}
          />
        </Grid.Col>
      )}
      <Grid.Col span={12}>
        <LongText label={t('plans.decision.field.text')} required most={4000} minRows={3} {...form.getInputProps('text')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Select
          label={t('plans.decision.field.kind')}
          required
          allowDeselect={false}
          data={DECISION_KINDS.map((value) => ({ value, label: kindWord(value) }))}
          {...form.getInputProps('kind')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput label={t('plans.decision.field.decidedOn')} required maxDate={today()} {...form.getInputProps('decidedOn')} />
      </Grid.Col>
      <WhereDecided form={form} known={known} />
      <Grid.Col span={12}>
        <LongText label={t('plans.decision.field.rationale')} most={8000} {...form.getInputProps('rationale')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <LongText label={t('plans.decision.field.addressees')} most={1000} minRows={1} {...form.getInputProps('addressees')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <VotingFields form={form} known={known} />
      </Grid.Col>
      <Grid.Col span={12}>
        <LongText
          label={t('plans.decision.field.dissent')}
          description={t('plans.decision.field.dissentHint')}
          most={4000}
          minRows={1}
          {...form.getInputProps('dissent')}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <LongText
          label={t('plans.decision.field.conflictOfInterest')}
          description={t('plans.decision.field.conflictHint')}
          most={2000}
          minRows={1}
          {...form.getInputProps('conflictOfInterest')}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <CouncilsPicker
          label={t('plans.decision.field.councils')}
          description={t('plans.decision.field.councilsHint')}
          known={known}
          exclude={[councilId]}
          {...form.getInputProps('councilIds')}
        />
      </Grid.Col>
    </Grid>
  );
}
