import { NumberInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormBody } from '../../../ui/form-dialog';
import { Panel } from '../../../ui/panel';
import { useDraftForm } from '../../../ui/use-draft-form';

const UpdateReminderLimit = graphql(`
  mutation UpdateReminderLimit($input: UpdateReminderLimitInput!) {
    updateReminderLimit(input: $input) {
      perDay
      version
    }
  }
`);

interface DayLimitProps {
  council: { id: string; viewerCanEditReminderRules: boolean };
  limit: { perDay: number; version: number };
}

/** How many reminders one person gets from the council on a day at most. */
export function DayLimit({ council, limit }: DayLimitProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('councils.limit.title')} description={t('councils.limit.intro')}>
      {council.viewerCanEditReminderRules ? (
        <LimitForm councilId={council.id} limit={limit} />
      ) : (
        <Text size="sm">{t('councils.limit.is', { count: limit.perDay })}</Text>
      )}
    </Panel>
  );
}

function LimitForm({ councilId, limit }: { councilId: string; limit: DayLimitProps['limit'] }) {
  const { t } = useTranslation();
  const form = useDraftForm<{ perDay: number }>({ draft: `council/${councilId}/limit`, initialValues: { perDay: limit.perDay } });
  const update = useAct(UpdateReminderLimit, { form, success: 'ui.done' });
  return (
    <FormBody
      form={form}
      act={update}
      onSubmit={form.onSubmit(({ perDay }) => void update.run({ input: { councilId, version: limit.version, perDay } }))}
    >
      <NumberInput
        label={t('councils.limit.perDay')}
        min={1}
        max={50}
        allowDecimal={false}
        w={{ base: '100%', sm: 320 }}
        {...form.getInputProps('perDay')}
      />
    </FormBody>
  );
}
