import { Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { useRead } from '../../../../graph/use-read';
import { useViewer } from '../../../../graph/viewer';
import { LinkAnchor } from '../../../../ui/links';
import { Loaded } from '../../../../ui/loaded';
import { NotFoundPage } from '../../../../ui/not-found-page';
import { PageHeader } from '../../../../ui/page-header';
import type { ChosenFile } from '../../../sheets/file-choice';
import { ImportSteps } from '../../../sheets/import-steps';
import { ImportActionItems, PreviewActionItemImport } from './import-queries';

const ItemImportCouncil = graphql(`
  query ItemImportCouncil($slug: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanKeepActionItems
    }
  }
`);

/** Action items of a council from a spreadsheet. */
export function ImportPage() {
  const { t } = useTranslation();
  const { council: asked } = useSearch({ from: '/frame/actions/import' });
  const slug = asked ?? useViewer().firstRegister?.slug;
  const read = useRead(ItemImportCouncil, { slug: slug ?? null }, { pause: slug === undefined });
  const isForeign = read.refusal?.code === 'NOT_FOUND' || read.data?.council.viewerCanKeepActionItems === false;
  if (slug === undefined || isForeign) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t('plans.import.title')}
        crumbs={[{ label: t('plans.items.title'), link: { to: '/actions', search: { whose: 'council', council: slug } } }]}
        description={t('plans.import.intro')}
      />
      <Loaded read={read}>{({ council }) => <Import council={council} />}</Loaded>
    </>
  );
}

function Import({ council }: { council: { id: string; name: string; slug: string } }) {
  const { t, i18n } = useTranslation();
  const preview = useAct(PreviewActionItemImport, { isToldOnPage: true });
  const apply = useAct(ImportActionItems, { isToldOnPage: true });
  const common = ({ name, content }: ChosenFile) => ({ councilId: council.id, fileName: name, content, language: i18n.language as 'et' });
  return (
    <ImportSteps
      councilName={council.name}
      preview={{ ...preview, run: async (file) => (await preview.run({ input: common(file) }))?.previewActionItemImport }}
      apply={{ ...apply, run: async (file, rows) => (await apply.run({ input: { ...common(file), rows } }))?.importActionItems }}
      whereToSet={({ itemId }) =>
        itemId ? (
          <LinkAnchor to="/actions/$id" params={{ id: itemId }} fz="sm">
            {t('plans.import.setThere')}
          </LinkAnchor>
        ) : (
          <Text size="sm">{t('plans.import.setLater')}</Text>
        )
      }
    >
      <LinkAnchor to="/actions" search={{ whose: 'council', council: council.slug, order: 'CHANGED' }}>
        {t('plans.import.toItems')}
      </LinkAnchor>
    </ImportSteps>
  );
}
