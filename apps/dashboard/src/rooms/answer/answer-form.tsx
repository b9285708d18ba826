import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import { FormRefusal } from '../../ui/form-dialog';
import { useFormat } from '../../ui/format';
import { useRefusals } from '../../ui/use-refusals';
import { AnswerFields } from '../seminars/answering/answer-fields';
import { answerInput, answerValues, offeredAnswers } from '../seminars/answering/answer-values';
import { useAnswerForm } from '../seminars/answering/use-answer-form';
import type { Sheet } from './answer-query';
import { NoPlace } from './waiting';
import { Panel } from '../../ui/panel';

const AnswerInvitation = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      response
      answeredAt
    }
  }
`);

interface AnswerFormProps {
  sheet: Sheet;
  token: string;
  onNoted: () => void;
  /** Back to the answer that was noted before. */
  onCancel: (() => void) | undefined;
}

export function AnswerForm({ sheet, token, onNoted, onCancel }: AnswerFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const allDays = sheet.days.map(({ id }) => id);
  const form = useAnswerForm(`answer:${token}`, answerValues({ ...sheet, days: sheet.chosenDays }, allDays), sheet.days);
  const answer = useAct(AnswerInvitation, { form, onDone: onNoted });
  const refusals = useRefusals(form, answer.refusal);
  const send = form.onSubmit((values) => void answer.run({ input: { token, ...answerInput(values) } }));
  return (
    <Panel p="md" aria-label={t('answer.question')}>
      <form onSubmit={refusals.submitting(send)} noValidate>
        <Stack gap="lg">
          <AnswerFields
            form={form}
            label={t('answer.question')}
            wording="own"
            offered={offeredAnswers(sheet.mode, sheet.substitutesAllowed)}
            days={sheet.days}
            substitutes={sheet.substitutes}
          />
          <NoPlace sheet={sheet} response={form.getValues().response} />
          <FormRefusal refusal={refusals.sentence} ref={refusals.alert} />
          <Stack gap="xs">
            <Button type="submit" size="lg" fullWidth loading={answer.isRunning}>
              {t('answer.send')}
            </Button>
            {onCancel && (
              <Button variant="subtle" fullWidth onClick={onCancel}>
                {t('answer.keep')}
              </Button>
            )}
            <Text size="sm" c="dimmed" ta="center">
              {sheet.answerBy ? t('answer.by', { day: format.day(sheet.answerBy) }) : t('answer.untilEnd')}
            </Text>
          </Stack>
        </Stack>
      </form>
    </Panel>
  );
}
