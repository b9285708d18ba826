import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { TypedDocumentString } from '../../../../graph/generated/graphql';
import { useAct } from '../../../../graph/use-act';
import { useRead } from '../../../../graph/use-read';
import { DayInput } from '../../../../ui/day-input';
import { FoldedPart } from '../../../../ui/folded-panel';
import { FormDialog } from '../../../../ui/form-dialog';
import { today, useFormat } from '../../../../ui/format';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import { OPEN_STATES } from '../../action-items/terms';
import type { DecisionData } from '../decision-query';
import { FulfilmentPreview } from '../outcome-query';
import { DecisionChanged } from './decision-changed';
import { EndNotes } from './end-notes';

const FulfilDecision = graphql(`
  mutation FulfilDecision($input: FulfilDecisionInput!) {
    fulfilDecision(input: $input) {
      id
      version
    }
  }
`);

const RepealDecision = graphql(`
  mutation RepealDecision($input: RepealDecisionInput!) {
    repealDecision(input: $input) {
      id
      version
    }
  }
`);

interface Props {
  decision: DecisionData;
  dialog: DialogState;
}

export const FulfilDecisionDialog = (props: Props) => (
  <EndDialog
    {...props}
    notes={<FulfilNotes decision={props.decision} />}
    words={{
      title: 'plans.decision.fulfil.title',
      text: 'plans.decision.fulfil.text',
      act: 'plans.decision.fulfil.do',
      day: 'plans.decision.field.fulfilledOn',
    }}
    why="how"
    most={4000}
    mutation={FulfilDecision}
  />
);

export const RepealDecisionDialog = (props: Props) => (
  <EndDialog
    {...props}
    notes={<EndNotes decision={props.decision} />}
    words={{
      title: 'plans.decision.repeal.title',
      text: 'plans.decision.repeal.text',
      act: 'plans.decision.repeal.do',
      day: 'plans.decision.field.repealedOn',
    }}
    why="reason"
    most={2000}
    mutation={RepealDecision}
  />
);

/** Whom the mails go to that leave with it, and what is not done yet. */
function FulfilNotes({ decision: { id, actionItems } }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const thanked = useRead(FulfilmentPreview, { decisionId: id }).data?.fulfilmentPreview;
  const names = (thanked?.recipients ?? []).flatMap(({ name, hasAddress, hasUnsubscribed }) =>
    hasAddress && !hasUnsubscribed ? name : [],
  );
  const open = actionItems.filter(({ state }) => OPEN_STATES.includes(state)).length;
  return (
    <>
      {thanked && (
        <div role="status">
          <Text size="sm" fw={600}>
            {t('plans.decision.fulfil.mailed', { count: names.length + thanked.others })}
          </Text>
          {names.length > 0 && (
            <FoldedPart id="thanked" alsoOnDesk label={t('ui.details')} name={t('plans.decision.fulfil.mailed', { count: names.length })}>
              <Text size="sm">{format.list(names)}</Text>
            </FoldedPart>
          )}
          {thanked.others > 0 && <Text size="sm">{t('plans.decision.fulfil.others', { count: thanked.others })}</Text>}
        </div>
      )}
      {open > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle />}>
          {t('plans.decision.fulfil.open', { count: open })}
        </Alert>
      )}
    </>
  );
}

interface EndDialogProps<Result, Input> extends Props {
  /** What else there is to know before it is done. */
  notes: ReactNode;
  /** Message keys. */
  words: Record<'title' | 'text' | 'act' | 'day', string>;
  /** The field of the input that says why. */
  why: 'how' | 'reason';
  most: number;
  mutation: TypedDocumentString<Result, { input: Input }>;
}

/** What ended a decision, and when: it is not changed any more afterwards. */
function EndDialog<Result, Input>({ decision, dialog, words, notes, why, most, mutation }: EndDialogProps<Result, Input>) {
  const { t } = useTranslation();
  const form = useDraftForm<{ on: string | null; how: string; reason: string }>({
    draft: `decision/${decision.id}/${why}`,
    initialValues: { on: today(), how: '', reason: '' },
    validate: { on: (value) => (value ? null : t('ui.required')), [why]: (value: string) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(mutation, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t(words.title)}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t(words.act)}
      onSubmit={form.onSubmit(
        (values) => void act.run({ input: { id: decision.id, version: decision.version, on: values.on, [why]: values[why] } as Input }),
      )}
    >
      <DecisionChanged decision={decision} />
      <Text fw={600} lineClamp={4}>
        {decision.ref} {decision.text}
      </Text>
      <Text size="sm">{t(words.text)}</Text>
      {notes}
      <DayInput label={t(words.day)} required minDate={decision.decidedOn} maxDate={today()} {...form.getInputProps('on')} />
      <LongText label={t(`plans.decision.field.${why}`)} required most={most} {...form.getInputProps(why)} />
    </FormDialog>
  );
}
