import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { useFormat } from '../../../ui/format';
import { FormDialog } from '../../../ui/form-dialog';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { DialogState } from '../../../ui/use-dialog-param';
import { RuleFields } from './rule-fields';
import type { RuleData } from './rule-in-words';
import { PASSED_ON, type PassedOn } from '../terms';
import { termsOf, timesOf, valuesOf, type RuleValues } from './rule-values';

const CreateReminderRule = graphql(`
  mutation CreateReminderRule($input: CreateReminderRuleInput!) {
    createReminderRule(input: $input) {
      id
    }
  }
`);

const UpdateReminderRule = graphql(`
  mutation UpdateReminderRule($input: UpdateReminderRuleInput!) {
    updateReminderRule(input: $input) {
      id
      version
    }
  }
`);

interface RuleDialogProps {
  councilId: string;
  rule?: RuleData;
  dialog: DialogState;
}

export function RuleDialog({ councilId, rule, dialog }: RuleDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const neverSoMany = (field: PassedOn) => (value: number | '', values: RuleValues) =>
    value !== '' && PASSED_ON[values.object].includes(field) && value > timesOf(values)
      ? t('problem.never-so-many', { count: timesOf(values) })
      : null;
  const form = useDraftForm<RuleValues>({
    draft: rule ? `rule/${rule.id}` : `council/${councilId}/rule`,
    initialValues: valuesOf(rule),
    inWords: {
      side: (side) => t(`councils.rules.side.${side}`),
      object: (object) => t(`reminders.reminderObject.${object}`),
      anchor: (anchor) => t(`reminders.reminderAnchor.${anchor}`),
      delivery: (delivery) => t(`reminders.reminderDelivery.${delivery}`),
      firstTo: (audience) => (audience ? t(`reminders.reminderAudience.${audience}`) : ''),
      onlyStates: (states) => states.map((state) => t(`plans.itemState.${state}`)).join(', '),
      validFrom: (day) => format.day(day),
      minPriority: (priority) => t(`councils.rules.priorityUpTo.${priority}`),
    },
    validate: {
      name: (value) => (value.trim() ? null : t('ui.required')),
      offsetDays: (value) => (value === '' ? t('ui.required') : null),
      maxCount: (value, { repeatEveryDays }) => (value === '' && repeatEveryDays !== '' ? t('ui.required') : null),
      validFrom: (value) => (value ? null : t('ui.required')),
      leadFrom: neverSoMany('leadFrom'),
      secretaryFrom: neverSoMany('secretaryFrom'),
      chairFrom: neverSoMany('chairFrom'),
      helpersFrom: neverSoMany('helpersFrom'),
      sendUntil: (value, { sendFrom }) => (value > sendFrom ? null : t('councils.rules.untilBeforeFrom')),
    },
  });
  const whenDone = () => {
    if (!rule) form.startOver();
    dialog.close();
  };
  const create = useAct(CreateReminderRule, { form, success: 'ui.done', onDone: whenDone });
  const update = useAct(UpdateReminderRule, { form, success: 'ui.done', onDone: whenDone });

  function save(values: RuleValues): void {
    const terms = termsOf(values);
    if (rule) void update.run({ input: { id: rule.id, version: rule.version, ...terms } });
    else void create.run({ input: { councilId, object: values.object, ...terms } });
  }

  return (
    <FormDialog
      title={t(rule ? 'councils.rules.edit' : 'councils.rules.add')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={rule ? update : create}
      onSubmit={form.onSubmit(save)}
    >
      <RuleFields form={form} isNew={!rule} />
    </FormDialog>
  );
}
