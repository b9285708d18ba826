// The form that is used most, often on a phone between two other things: where it stands, how far, a word, one button.
import { Chip, Group, Input, Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormBody } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import { Panel } from '../../../../ui/panel';
import { useDraftForm } from '../../../../ui/use-draft-form';
import { EvidenceUploader } from '../../evidence/evidence-uploader';
import type { SentFile } from '../../evidence/send-evidence';
import { useOwnEvidence } from '../../evidence/use-own-evidence';
import type { ItemData } from './item-query';

const ReportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      id
      version
    }
  }
`);

const CompleteActionItem = graphql(`
  mutation CompleteActionItem($input: CompleteActionItemInput!) {
    completeActionItem(input: $input) {
      id
      version
    }
  }
`);

/** Where it is kept what somebody has typed of an item and not saved. */
export const progressDraft = (id: string): string => `action/${id}/progress`;

type Reported = 'PLANNED' | 'IN_PROGRESS' | 'WAITING' | 'DONE';
export type Values = { state: Reported; progressPercent: string; waitingFor: string; note: string; evidence: SentFile[] };

const STEPS = [0, 25, 50, 75, 100];

export function ProgressPanel({ item }: { item: ItemData }) {
  const { t } = useTranslation();
  const { id, version } = item;
  const form = useDraftForm<Values>({
    draft: progressDraft(id),
    initialValues: {
      state: item.state as Reported,
      progressPercent: String(item.progressPercent),
      waitingFor: item.waitingFor ?? '',
      note: '',
      // Sent earlier, perhaps from another device, and never saved.
      evidence: item.ownUntoldEvidence,
    },
    inWords: { state: (state) => t(`plans.itemState.${state}`) },
    validate: { waitingFor: (value, { state }) => (state === 'WAITING' && !value.trim() ? t('ui.required') : null) },
  });
  const evidence = useOwnEvidence(id, form);
  const told = () => {
    form.setFieldValue('note', '');
    form.setFieldValue('evidence', []);
    // Of what is done the form goes, and nothing of it is left to be said.
    form.forget();
  };
  const options = { form, success: 'plans.items.reported', onDone: told };
  const report = useAct(ReportProgress, options);
  const complete = useAct(CompleteActionItem, { ...options, success: 'plans.items.completed' });
  const { state, progressPercent } = form.getValues();
  const save = ({ note, waitingFor, evidence: files, ...values }: Values) => {
    const evidenceIds = files.map((file) => file.id);
    if (values.state === 'DONE') return void complete.run({ input: { id, version, note, evidenceIds } });
    const percent = form.changed().progressPercent;
    return void report.run({
      input: {
        ...{ id, version, state: values.state, note: note || null, evidenceIds },
        ...(percent !== undefined && { progressPercent: Number(percent) }),
        ...(values.state === 'WAITING' && { waitingFor }),
      },
    });
  };
  const states: Reported[] = item.state === 'PLANNED' ? ['PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE'] : ['IN_PROGRESS', 'WAITING', 'DONE'];
  const steps = [...new Set([...STEPS, item.progressPercent])].sort((a, b) => a - b);
  return (
    <Panel title={t('plans.items.report')} description={item.doneCriterion && t('plans.items.doneWhen', { criterion: item.doneCriterion })}>
      <FormBody
        form={form}
        act={evidence.during(state === 'DONE' ? complete : report)}
        onSubmit={form.onSubmit(save)}
        saveLabel={t('plans.items.save')}
      >
        <Radio.Group label={t('plans.items.howItStands')} {...form.getInputProps('state')}>
          <Group gap="lg" mt={6}>
            {states.map((value) => (
              <Radio key={value} value={value} label={t(`plans.itemState.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        {state === 'WAITING' && (
          <TextInput label={t('plans.items.waitingFor')} required maxLength={500} {...form.getInputProps('waitingFor')} />
        )}
        {state !== 'DONE' && (
          <Stack gap={6} role="group" aria-label={t('plans.items.progress')}>
            <Input.Label component="div">{t('plans.items.progress')}</Input.Label>
            <Chip.Group value={progressPercent} onChange={(value) => form.setFieldValue('progressPercent', value)}>
              <Group gap={6}>
                {steps.map((step) => (
                  <Chip key={step} value={String(step)}>
                    {t('plans.items.percent', { share: step / 100 })}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Stack>
        )}
        <LongText label={t('plans.items.note')} most={4000} {...form.getInputProps('note')} />
        <EvidenceUploader {...evidence.acts} />
      </FormBody>
    </Panel>
  );
}
