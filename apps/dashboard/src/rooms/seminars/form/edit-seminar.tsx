import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { SeminarForm } from './seminar-form';
import { useSeminarForm } from './use-seminar-form';
import { knownOf, updateInput, valuesOf, type StoredSeminar } from './values';

const UpdateSeminar = graphql(`
  mutation UpdateSeminar($input: UpdateSeminarInput!) {
    updateSeminar(input: $input) {
      id
      version
    }
  }
`);

export function EditSeminar({ seminar }: { seminar: StoredSeminar }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/seminars/$id', params: { id: seminar.id } });
  const known = knownOf(seminar);
  const form = useSeminarForm(`seminar:${seminar.id}`, valuesOf(seminar), known);
  const update = useAct(UpdateSeminar, { form, success: 'ui.done', onDone: back });
  return (
    <SeminarForm
      form={form}
      act={update}
      saveLabel={t('ui.save')}
      known={known}
      ownCouncils={[]}
      isNew={false}
      onSave={(values) => void update.run({ input: updateInput(values, seminar.id, seminar.version) })}
      onCancel={back}
    />
  );
}
