import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import type { Choice } from '../../../../ui/pickers';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { DecisionFields } from './decision-fields';
import { fieldsOf, newDecision, sentItem, type DecisionValues } from './decision-values';
import { ItemsOfDecision } from './items-of-decision';
import { useDecisionForm } from './use-decision-form';

const RecordDecision = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      id
    }
  }
`);

interface RecordDecisionDialogProps {
  /** In whose register it may stand. */
  councils: { id: string; name: string; viewerCanKeepActionItems: boolean }[];
  dialog: DialogState;
  /** What the place says where the form is opened, with the names of what it says. */
  given?: Partial<DecisionValues>;
  known?: Choice[];
  onRecorded: (id: string) => void;
}

export function RecordDecisionDialog({ councils, dialog, given, known = [], onRecorded }: RecordDecisionDialogProps) {
  const { t } = useTranslation();
  const choices = councils.map(({ id, name }) => ({ id, label: name }));
  const named = [...choices, ...known];
  const councilId = councils[0]?.id ?? '';
  const form = useDecisionForm({
    draft: `decision/new/${given?.sessionId ?? given?.seminarId ?? councilId}`,
    initialValues: newDecision(councilId, given),
    known: named,
  });
  const act = useAct(RecordDecision, {
    form,
    success: 'plans.decision.recorded',
    onDone: ({ recordDecision }) => {
      // The next one begins with an empty form.
      form.reset();
      onRecorded(recordDecision.id);
    },
  });
  // Where somebody entered items and then chose a council whose secretary they are not, the items stay to be read beside the refusal.
  const { councilId: chosen, actionItems: entered } = form.getValues();
  const mayAddItems = entered.length > 0 || councils.some(({ id, viewerCanKeepActionItems }) => id === chosen && viewerCanKeepActionItems);
  const record = (values: DecisionValues) => {
    const { councilId: of, kind, text, decidedOn } = values;
    const actionItems = values.actionItems.map(sentItem);
    void act.run({ input: { ...fieldsOf(values, values), councilId: of, kind, text, decidedOn: decidedOn ?? '', actionItems } });
  };
  return (
    <FormDialog
      title={t('plans.decision.record')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(record)}
    >
      <DecisionFields form={form} councils={choices} known={named} />
      {mayAddItems && <ItemsOfDecision form={form} />}
    </FormDialog>
  );
}
