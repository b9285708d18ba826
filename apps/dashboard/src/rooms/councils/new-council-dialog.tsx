import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import { useAct } from '../../graph/use-act';
import { FormDialog } from '../../ui/form-dialog';
import { useDraftForm } from '../../ui/use-draft-form';
import { CouncilFields } from './council-fields';
import { councilRules, newCouncil } from './council-values';

const CreateCouncil = graphql(`
  mutation CreateCouncil($input: CreateCouncilInput!) {
    createCouncil(input: $input) {
      id
      slug
    }
  }
`);

export function NewCouncilDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useDraftForm({ draft: 'council/new', initialValues: newCouncil, validate: councilRules(t) });
  const act = useAct(CreateCouncil, {
    form,
    success: 'councils.form.created',
    onDone: ({ createCouncil }) =>
      void navigate({ to: '/councils/$slug', params: { slug: createCouncil.slug }, search: { tab: 'members' } }),
  });
  return (
    <FormDialog
      title={t('councils.page.new')}
      size="xl"
      opened={opened}
      onClose={onClose}
      form={form}
      act={act}
      saveLabel={t('councils.form.create')}
      onSubmit={form.onSubmit(({ closedOn: _never, ...input }) => void act.run({ input }))}
    >
      <CouncilFields form={form} />
    </FormDialog>
  );
}
