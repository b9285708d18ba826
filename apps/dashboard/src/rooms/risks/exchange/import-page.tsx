import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../graph/use-act';
import { FormRefusal } from '../../../ui/form-dialog';
import { LinkAnchor } from '../../../ui/links';
import { Loaded } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { useRegisterCouncil } from '../register/use-council';
import { FileChoice, type ChosenFile } from './file-choice';
import { ImportRisks, PreviewRiskImport, type Preview } from './import-queries';
import { PreviewColumns } from './preview-columns';
import { PreviewRows } from './preview-rows';

/** A register from a spreadsheet: the file, what it would change, and only then the change. */
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
  const [file, setFile] = useState<ChosenFile>();
  const [plan, setPlan] = useState<Preview>();
  const preview = useAct(PreviewRiskImport, { isToldOnPage: true, onDone: ({ previewRiskImport }) => setPlan(previewRiskImport) });
  const apply = useAct(ImportRisks, { isToldOnPage: true, onDone: () => setPlan(undefined) });
  const [done, setDone] = useState<{ created: number; changed: number }>();
  const common = (chosen: ChosenFile) => ({
    councilId: council.id,
    fileName: chosen.name,
    content: chosen.content,
    language: i18n.language as 'et',
  });

  function look(chosen: ChosenFile | undefined): void {
    setFile(chosen);
    setPlan(undefined);
    setDone(undefined);
    if (chosen) void preview.run({ input: common(chosen) });
  }

  async function take(rows: { line: number; version: number | null }[]): Promise<void> {
    if (!file) return;
    const result = await apply.run({ input: { ...common(file), rows } });
    if (result) setDone(result.importRisks);
  }

  return (
    <Stack gap="lg">
      <Panel title={t('risks.import.file')} description={council.name}>
        <Stack gap="sm" align="flex-start">
          <FileChoice file={file} onChoose={look} isBusy={preview.isRunning} />
          <FormRefusal refusal={plan ? undefined : preview.refusal} />
        </Stack>
      </Panel>
      {plan && (
        <>
          <PreviewColumns plan={plan} />
          <PreviewRows key={plan.fileName} plan={plan} isBusy={apply.isRunning} onTake={(rows) => void take(rows)}>
            {apply.refusal && (
              <Stack gap="xs" align="flex-start">
                <FormRefusal refusal={apply.refusal} />
                <Button variant="default" onClick={() => look(file)}>
                  {t('risks.import.lookAgain')}
                </Button>
              </Stack>
            )}
          </PreviewRows>
        </>
      )}
      {done && (
        <Alert color="teal" icon={<IconCircleCheck />} title={t('risks.import.done')} role="status">
          <Text size="sm">{t('risks.import.result', done)}</Text>
          <LinkAnchor to="/risks" search={{ council: council.slug, order: 'CHANGED' }}>
            {t('risks.import.toRegister')}
          </LinkAnchor>
        </Alert>
      )}
    </Stack>
  );
}
