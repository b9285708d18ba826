import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../graph/use-act';
import { LinkAnchor } from '../../../ui/links';
import { Loaded } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import type { ChosenFile } from '../../sheets/file-choice';
import { ImportSteps } from '../../sheets/import-steps';
import { useRegisterCouncil } from '../register/use-council';
import { ImportRisks, PreviewRiskImport, type RiskRow } from './import-queries';

/** A register from a spreadsheet. */
export function ImportPage() {
  const { t } = useTranslation();
  const read = useRegisterCouncil();
  if (read.isNobodys || read.isForeign || read.data?.council.viewerCanEditRisks === false) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t('risks.import.title')}
        crumbs={[{ label: t('risks.title'), link: { to: '/risks', search: { council: read.data?.council.slug } } }]}
        description={t('risks.import.intro')}
      />
      <Loaded read={read}>{({ council }) => <Import council={council} />}</Loaded>
    </>
  );
}

function Import({ council }: { council: { id: string; name: string; slug: string } }) {
  const { t, i18n } = useTranslation();
  const preview = useAct(PreviewRiskImport, { isToldOnPage: true });
  const apply = useAct(ImportRisks, { isToldOnPage: true });
  const common = ({ name, content }: ChosenFile) => ({ councilId: council.id, fileName: name, content, language: i18n.language as 'et' });
  return (
    <ImportSteps
      councilName={council.name}
      preview={{ ...preview, run: async (file) => (await preview.run({ input: common(file) }))?.previewRiskImport }}
      apply={{ ...apply, run: async (file, rows) => (await apply.run({ input: { ...common(file), rows } }))?.importRisks }}
      moreOf={({ notInFile }) => notInFile > 0 && t('risks.import.notInFile', { count: notInFile })}
      whereToSet={(row) => <WhereToSet row={row} />}
    >
      <LinkAnchor to="/risks" search={{ council: council.slug, order: 'CHANGED' }}>
        {t('risks.import.toRegister')}
      </LinkAnchor>
    </ImportSteps>
  );
}

const isScore = ({ key }: { key: string }): boolean => /^(inherent|current|target)\./.test(key);

function WhereToSet({ row: { riskId, notTaken } }: { row: RiskRow }) {
  const { t } = useTranslation();
  return riskId ? (
    <LinkAnchor to="/risks/$id" params={{ id: riskId }} search={notTaken.some(isScore) ? { dialog: 'score' } : {}} fz="sm">
      {t('risks.import.setThere')}
    </LinkAnchor>
  ) : (
    <Text size="sm">{t('risks.import.setLater')}</Text>
  );
}
