import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { ForWhoMay, useHeld } from '../../../../ui/held';
import { namesOf } from '../../../../ui/pickers/picked';
import { useDialog, type DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { ItemData } from '../item/item-query';
import { DecideDialog, ExtendDialog } from './extension-dialogs';
import { ItemFields } from './item-fields';
import { givenBy } from './item-parts';
import { changesOf, newFieldsOf, newItem, valuesOf, type ItemOrigin, type ItemValues, type KnownTies } from './item-values';
import { DropDialog, ReturnDialog, VerifyDialog } from './step-dialogs';

const CreateActionItem = graphql(`
  mutation CreateActionItem($input: CreateActionItemInput!) {
    createActionItem(input: $input) {
      id
    }
  }
`);

const UpdateActionItem = graphql(`
  mutation UpdateActionItem($input: UpdateActionItemInput!) {
    updateActionItem(input: $input) {
      id
      version
    }
  }
`);

/** Every dialog of an item's page. */
export function ItemDialogs({ item }: { item: ItemData }) {
  const [editing, extending, granting, refusing] = [useDialog('edit'), useDialog('extend'), useDialog('grant'), useDialog('refuse')];
  const asked = item.extensions.find(({ state, viewerCanDecide }) => state === 'ASKED' && viewerCanDecide);
  const [granted, refused] = [useHeld(asked, granting), useHeld(asked, refusing)];
  const councilId = useHeld(item.viewerCanEdit ? item.council?.id : undefined, editing);
  return (
    <>
      {councilId && <EditItemDialog item={item} councilId={councilId} dialog={editing} />}
      <ForWhoMay may={item.viewerCanReport} dialog={extending}>
        <ExtendDialog item={item} dialog={extending} />
      </ForWhoMay>
      {granted && <DecideDialog key={`yes ${granted.id}`} extension={granted} isGranted dialog={granting} />}
      {refused && <DecideDialog key={`no ${refused.id}`} extension={refused} isGranted={false} dialog={refusing} />}
      <VerifyDialog item={item} dialog={useDialog('verify')} />
      <ReturnDialog item={item} dialog={useDialog('return')} />
      <DropDialog item={item} dialog={useDialog('drop')} />
    </>
  );
}

interface NewItemDialogProps {
  councilId: string;
  dialog: DialogState;
  origin?: ItemOrigin;
  known?: KnownTies;
}

/** A new item, of what the place where it is opened says that it springs from. */
export function NewItemDialog({ councilId, dialog, origin = {}, known }: NewItemDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { decisionId, seminarId, planId, goalId, riskIds, measureIds } = origin;
  const ids = [decisionId, seminarId, planId, goalId, ...(riskIds ?? []), ...(measureIds ?? [])];
  const given = givenBy(origin);
  const form = useDraftForm<ItemValues>({
    draft: `action/new/${[councilId, ...ids.filter(Boolean)].join('/')}`,
    initialValues: newItem(origin),
    validate: {
      title: (value) => (value.trim() ? null : t('ui.required')),
      ownerInstitutionId: (value) => (value ? null : t('ui.required')),
      dueOn: (value) => (value ? null : t('ui.required')),
    },
  });
  const act = useAct(CreateActionItem, {
    form,
    success: 'plans.items.created',
    onDone({ createActionItem }) {
      if (given.length === 0) return void navigate({ to: '/actions/$id', params: { id: createActionItem.id } });
      // Of a decision there are often several: the page that gave what it springs from shows it, and the next one can be entered.
      form.startOver();
      dialog.close();
    },
  });
  return (
    <FormDialog
      title={t('plans.items.add')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.items.create')}
      onSubmit={form.onSubmit((values) => void act.run({ input: { ...newFieldsOf(values), councilId } }))}
    >
      <ItemFields form={form} councilId={councilId} item={undefined} known={known} given={given} />
    </FormDialog>
  );
}

function EditItemDialog({ item, councilId, dialog }: { item: ItemData; councilId: string; dialog: DialogState }) {
  const { t } = useTranslation();
  const { id, version } = item;
  const words = (list: { id: string; title: string }[]) => (chosen: string[]) =>
    namesOf(
      chosen,
      list.map((one) => ({ id: one.id, label: one.title })),
    );
  const form = useDraftForm<ItemValues>({
    draft: `action/${id}`,
    initialValues: valuesOf(item),
    inWords: {
      riskIds: words(item.risks),
      measureIds: words(item.measures),
      dependsOnIds: words(item.dependsOn),
      helperIds: words(item.helpers.map(({ id: helper, name }) => ({ id: helper, title: name }))),
      councilIds: words(item.jointCouncils.map(({ id: council, name }) => ({ id: council, title: name }))),
      ownerInstitutionId: () => item.ownerInstitution.name,
      assigneePersonId: () => item.assignee?.name ?? '–',
      priority: (priority) => t(`plans.priority.${priority}`),
      planId: () => item.plan?.title ?? '–',
      goalId: () => item.goal?.text ?? '–',
      decisionId: () => item.decision?.ref ?? '–',
      seminarId: () => item.seminar?.title ?? '–',
      phase: (phase) => (phase ? t(`risks.measurePhase.${phase}`) : '–'),
      approach: (approach) => (approach ? t(`councils.approach.${approach}`) : '–'),
      cooperationForm: (cooperation) => (cooperation ? t(`councils.cooperationForm.${cooperation}`) : '–'),
    },
    validate: {
      title: (value) => (value.trim() ? null : t('ui.required')),
      ownerInstitutionId: (value) => (value ? null : t('ui.required')),
    },
  });
  const act = useAct(UpdateActionItem, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.items.edit')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(() => void act.run({ input: { id, version, ...changesOf(form.changed()) } }))}
    >
      <ItemFields form={form} councilId={councilId} item={item} />
    </FormDialog>
  );
}
