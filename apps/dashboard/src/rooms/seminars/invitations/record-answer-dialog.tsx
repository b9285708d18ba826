import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { notifyDone } from '../../../ui/notify';
import { AnswerFields } from '../answering/answer-fields';
import { answerInput, answerValues, offeredAnswers } from '../answering/answer-values';
import { useAnswerForm } from '../answering/use-answer-form';
import { AnswerHistory } from './answer-history';
import type { Inviting } from './invitations-query';
import type { Invitee } from './invitees-query';

const RecordAnswer = graphql(`
  mutation RecordAnswer($input: RecordAnswerInput!) {
    recordAnswer(input: $input) {
      id
      response
    }
  }
`);

/** Somebody has answered by phone or by mail: the secretary notes it, beside what was said last, and the history says who noted it. */
export function RecordAnswerDialog({ seminar, invitee, onClose }: { seminar: Inviting; invitee: Invitee; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useAnswerForm(
    `record:${invitee.id}`,
    answerValues(
      invitee,
      seminar.days.map(({ id }) => id),
    ),
    seminar.days,
  );
  const record = useAct(RecordAnswer, {
    form,
    onDone: ({ recordAnswer: { response } }) => {
      notifyDone(t(response === 'WAITLISTED' ? 'seminars.record.waitlisted' : 'seminars.record.done'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('seminars.record.title', { name: invitee.person.name })}
      opened
      onClose={onClose}
      form={form}
      act={record}
      saveLabel={t('seminars.record.submit')}
      onSubmit={form.onSubmit(
        (values) => void record.run({ input: { invitationId: invitee.id, version: invitee.version, ...answerInput(values) } }),
      )}
    >
      <Text size="sm" c="dimmed">
        {t('seminars.record.intro')}
      </Text>
      {invitee.answers.length > 0 && (
        <div>
          <Title order={3} size="h5" mb="xs">
            {t('seminars.record.newest')}
          </Title>
          <AnswerHistory answers={invitee.answers.slice(0, 1)} days={seminar.days} />
        </div>
      )}
      <AnswerFields
        form={form}
        label={t('seminars.field.answer')}
        wording="other"
        offered={offeredAnswers(seminar.mode, true)}
        days={seminar.days}
      />
    </FormDialog>
  );
}
