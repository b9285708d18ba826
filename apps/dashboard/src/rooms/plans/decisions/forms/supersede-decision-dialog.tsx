import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { useRead } from '../../../../graph/use-read';
import { FormDialog } from '../../../../ui/form-dialog';
import { Picker, type Search } from '../../../../ui/pickers/picker';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { DecisionData } from '../decision-query';
import { DecisionChanged } from './decision-changed';
import { EndNotes } from './end-notes';

const SupersedeDecision = graphql(`
  mutation SupersedeDecision($input: SupersedeDecisionInput!) {
    supersedeDecision(input: $input) {
      id
      version
    }
  }
`);

const PickDecisions = graphql(`
  query PickDecisions($councilId: ID!, $filter: DecisionFilter) {
    decisions(councilId: $councilId, filter: $filter, first: 30) {
      nodes {
        id
        ref
        text
        council {
          id
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const SHOWN = 80;
const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Decisions in force that may take the place of this one: of the same register, and not older. */
const searchFor =
  ({ council, decidedOn }: DecisionData): Search =>
  (text, pause) => {
    const filter = { search: text || null, states: ['IN_FORCE' as const], from: decidedOn };
    const { data, isLoading } = useRead(PickDecisions, { councilId: council?.id ?? '', filter }, { pause: pause || !council });
    const own = (data?.decisions.nodes ?? []).filter((one) => one.council?.id === council?.id);
    const choices = own.map((one) => ({ id: one.id, label: `${one.ref} ${short(one.text)}` }));
    return { choices, isLoading, hasMore: data?.decisions.pageInfo.hasNextPage };
  };

export function SupersedeDecisionDialog({ decision, dialog }: { decision: DecisionData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<{ supersededById: string | null }>({
    draft: `decision/${decision.id}/supersede`,
    initialValues: { supersededById: null },
    validate: { supersededById: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(SupersedeDecision, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.decision.supersede.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.decision.supersede.do')}
      onSubmit={form.onSubmit(
        ({ supersededById }) =>
          void act.run({ input: { id: decision.id, version: decision.version, supersededById: supersededById ?? '' } }),
      )}
    >
      <DecisionChanged decision={decision} />
      <Text fw={600} lineClamp={4}>
        {decision.ref} {decision.text}
      </Text>
      <Text size="sm">{t('plans.decision.supersede.text')}</Text>
      <EndNotes decision={decision} />
      <Picker
        label={t('plans.decision.supersede.by')}
        required
        exclude={[decision.id]}
        search={searchFor(decision)}
        {...form.getInputProps('supersededById')}
      />
    </FormDialog>
  );
}
