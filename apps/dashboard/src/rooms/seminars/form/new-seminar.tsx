import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import type { Choice } from '../../../ui/pickers';
import { SeminarForm } from './seminar-form';
import { useSeminarForm } from './use-seminar-form';
import { blankSeminar, createInput } from './values';

const CreateSeminar = graphql(`
  mutation CreateSeminar($input: CreateSeminarInput!) {
    createSeminar(input: $input) {
      id
    }
  }
`);

export function NewSeminar({ ownCouncils }: { ownCouncils: Choice[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { council } = useSearch({ from: '/frame/seminars/new' });
  const lead = ownCouncils.find(({ id }) => id === council) ?? (ownCouncils.length === 1 ? ownCouncils[0] : undefined);
  const known = { persons: [], councils: ownCouncils };
  const form = useSeminarForm('seminar:new', blankSeminar(lead?.id ?? null), known);
  const create = useAct(CreateSeminar, {
    form,
    success: 'seminars.form.created',
    onDone: ({ createSeminar }) => void navigate({ to: '/seminars/$id', params: { id: createSeminar.id } }),
  });
  return (
    <SeminarForm
      form={form}
      act={create}
      saveLabel={t('seminars.form.create')}
      known={known}
      ownCouncils={ownCouncils}
      isNew
      onSave={(values) => void create.run({ input: createInput(values) })}
      onCancel={() => void navigate({ to: '/seminars' })}
    />
  );
}
