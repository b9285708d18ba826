import { Button, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import { FormRefusal } from '../../ui/form-dialog';
import { useFormat } from '../../ui/format';
import { useRefusals } from '../../ui/use-refusals';
import { AnswerFields } from '../seminars/answering/answer-fields';
import { answerInput, answerValues, offeredAnswers } from '../seminars/answering/answer-values';
import { useAnswerForm } from '../seminars/answering/use-answer-form';
import { OwnItemList, SavedCount } from '../update/own-items';
import type { ItemUpdates } from '../update/use-item-updates';
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
  /** Once the items were tried, too; `isAllSaved`: nothing of them was refused. */
  onNoted: (isAllSaved: boolean) => void;
  /** Back to the answer that was noted before. */
  onCancel: (() => void) | undefined;
  /** What the institution has agreed to do: one button sends the answer and what was said of that. Undefined where there is nothing open. */
  updates: ItemUpdates | undefined;
  /** What the answer is about, between it and the items. */
  about: ReactNode;
}

export function AnswerForm({ sheet, token, onNoted, onCancel, updates, about }: AnswerFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const allDays = sheet.days.map(({ id }) => id);
  const form = useAnswerForm(`answer:${token}`, answerValues({ ...sheet, days: sheet.chosenDays }, allDays), sheet.days);
  const answer = useAct(AnswerInvitation, { form });
  const refusals = useRefusals(form, answer.refusal);
  const saysOfItems = updates !== undefined && updates.changedCount > 0;
  const isAnswered = form.getValues().response !== '';
  const send = form.onSubmit(async (values) => {
    const noted = await answer.run({ input: { token, ...answerInput(values) } });
    // Whatever became of the answer: each is told at its own place, and what was refused is seen first.
    const isAllSaved = saysOfItems ? await updates.save() : true;
    if (noted) onNoted(isAllSaved);
  });
  /** Who says how it goes may leave the answer for later. */
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!saysOfItems || isAnswered) return refusals.submitting(send)(event);
    event.preventDefault();
    void updates.save();
  };
  const label = saysOfItems
    ? isAnswered
      ? t('update.answerAndSave')
      : t('update.saveOnly', { count: updates.changedCount })
    : t('answer.send');
  const buttons = (
    <Stack gap="xs">
      <Button type="submit" size="lg" fullWidth loading={answer.isRunning || (updates?.isSaving ?? false)}>
        {label}
      </Button>
      {updates && <SavedCount updates={updates} button={label} />}
      {updates && sheet.response === 'NONE' && !isAnswered && (saysOfItems || updates.savedCount > 0) && (
        <Text size="sm" fw={600} ta="center" role="status">
          {t('update.notAnswered')}
        </Text>
      )}
      {onCancel && (
        <Button variant="subtle" fullWidth onClick={onCancel}>
          {t('answer.keep')}
        </Button>
      )}
      <Text size="sm" c="dimmed" ta="center">
        {sheet.answerBy ? t('answer.by', { day: format.day(sheet.answerBy) }) : t('answer.untilEnd')}
      </Text>
    </Stack>
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Panel p="md" aria-label={t('answer.question')}>
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
            {!updates && buttons}
          </Stack>
        </Panel>
        {about}
        {updates && <OwnItemList updates={updates} title={t('update.listOnAnswer')} token={token} />}
        {updates && buttons}
      </Stack>
    </form>
  );
}
