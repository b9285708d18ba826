import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { ask } from '../../../graph/client';
import { CouncilPicker } from '../../../ui/pickers';

const SlugOfCouncil = graphql(`
  query SlugOfCouncil($id: ID) {
    council(id: $id) {
      slug
    }
  }
`);

/** Another register: what was filtered stays, what belongs to one council's matrix goes. Empty until it is known whose this one is. */
export function CouncilChoice({ council }: { council: { id: string; name: string } | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  async function show(id: string | null): Promise<void> {
    if (!id || id === council?.id) return;
    const found = await ask(SlugOfCouncil, { id });
    const slug = found?.council.slug;
    if (slug) await navigate({ to: '.', search: (old: object) => ({ ...old, council: slug, likelihood: undefined, impact: undefined }) });
  }
  return (
    <CouncilPicker
      label={t('risks.filter.council')}
      known={council && [{ id: council.id, label: council.name }]}
      value={council?.id ?? null}
      onChange={(id) => void show(id)}
      isReadable
      clearable={false}
      w={{ base: '100%', sm: 380 }}
    />
  );
}
