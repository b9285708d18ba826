import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { LongText } from '../../../ui/long-text';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { Topic } from './topics-query';

const PostponeAgendaTopic = graphql(`
  mutation PostponeAgendaTopic($input: PostponeAgendaTopicInput!) {
    postponeAgendaTopic(input: $input) {
      id
      state
    }
  }
`);

const DeclineAgendaTopic = graphql(`
  mutation DeclineAgendaTopic($input: DeclineAgendaTopicInput!) {
    declineAgendaTopic(input: $input) {
      id
      state
    }
  }
`);

interface RefuseProps {
  topic: Topic;
  onClose: () => void;
}

export function PostponeTopicDialog({ topic, onClose }: RefuseProps) {
  const { t } = useTranslation();
  const form = useDraftForm({ draft: `topic:${topic.id}:postpone`, initialValues: { reason: '' } });
  const postpone = useAct(PostponeAgendaTopic, { form, success: 'seminars.topics.postponedDone', onDone: onClose });
  return (
    <FormDialog
      title={t('seminars.topics.postponeTitle', { title: topic.title })}
      opened
      onClose={onClose}
      form={form}
      act={postpone}
      saveLabel={t('seminars.topics.postpone')}
      onSubmit={form.onSubmit(({ reason }) =>
        postpone.run({ input: { id: topic.id, version: topic.version, reason: reason.trim() || null } }),
      )}
    >
      <Text size="sm">{t('seminars.topics.postponeText')}</Text>
      <Reason form={form} isRequired={false} />
    </FormDialog>
  );
}

export function DeclineTopicDialog({ topic, onClose }: RefuseProps) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `topic:${topic.id}:decline`,
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('ui.required')) },
  });
  const decline = useAct(DeclineAgendaTopic, { form, success: 'seminars.topics.declinedDone', onDone: onClose });
  return (
    <FormDialog
      title={t('seminars.topics.declineTitle', { title: topic.title })}
      opened
      onClose={onClose}
      form={form}
      act={decline}
      saveLabel={t('seminars.topics.declineSubmit')}
      onSubmit={form.onSubmit(({ reason }) => decline.run({ input: { id: topic.id, version: topic.version, reason: reason.trim() } }))}
    >
      <Reason form={form} isRequired />
    </FormDialog>
  );
}

function Reason({ form, isRequired }: { form: ReturnType<typeof useDraftForm<{ reason: string }>>; isRequired: boolean }) {
  const { t } = useTranslation();
  return (
    <LongText
      label={t('seminars.topics.reason')}
      description={t('seminars.topics.reasonHint')}
      required={isRequired}
      most={1000}
      {...form.getInputProps('reason')}
    />
  );
}
