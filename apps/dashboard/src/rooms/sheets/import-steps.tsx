import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormRefusal } from '../../ui/form-dialog';
import { Panel } from '../../ui/panel';
import { FileChoice, type ChosenFile } from './file-choice';
import type { Preview, TakenRow } from './preview';
import { PreviewColumns } from './preview-columns';
import { PreviewRows } from './preview-rows';

interface Step {
  isRunning: boolean;
  refusal: string | undefined;
}

interface ImportStepsProps<P extends Preview> {
  councilName: string;
  preview: Step & { run: (file: ChosenFile) => Promise<P | undefined> };
  apply: Step & { run: (file: ChosenFile, rows: TakenRow[]) => Promise<{ created: number; changed: number } | undefined> };
  /** Where what a row changes in vain can be changed. */
  whereToSet: (row: P['rows'][number]) => ReactNode;
  /** What else there is to say of the file. */
  moreOf?: (plan: P) => string | false;
  /** A link to what was imported. */
  children: ReactNode;
}

/** A table from a spreadsheet: the file, what it would change, and only then the change. */
export function ImportSteps<P extends Preview>(props: ImportStepsProps<P>) {
  const { councilName, preview, apply, whereToSet, moreOf, children } = props;
  const { t } = useTranslation();
  const [file, setFile] = useState<ChosenFile>();
  const [plan, setPlan] = useState<P>();
  const [done, setDone] = useState<{ created: number; changed: number }>();

  async function look(chosen: ChosenFile | undefined): Promise<void> {
    setFile(chosen);
    setPlan(undefined);
    setDone(undefined);
    if (chosen) setPlan(await preview.run(chosen));
  }

  async function take(rows: TakenRow[]): Promise<void> {
    if (!file) return;
    const result = await apply.run(file, rows);
    if (!result) return;
    setPlan(undefined);
    setDone(result);
  }

  return (
    <Stack gap="lg">
      <Panel title={t('sheets.import.file')} description={councilName}>
        <Stack gap="sm" align="flex-start">
          <FileChoice file={file} onChoose={(chosen) => void look(chosen)} isBusy={preview.isRunning} />
          <FormRefusal refusal={plan ? undefined : preview.refusal} />
        </Stack>
      </Panel>
      {plan && (
        <>
          <PreviewColumns plan={plan} more={moreOf?.(plan) ?? false} />
          <PreviewRows<P['rows'][number]>
            key={plan.fileName}
            plan={plan}
            isBusy={apply.isRunning}
            onTake={(rows) => void take(rows)}
            whereToSet={whereToSet}
          >
            {apply.refusal && (
              <Stack gap="xs" align="flex-start">
                <FormRefusal refusal={apply.refusal} />
                <Button variant="default" onClick={() => void look(file)}>
                  {t('sheets.import.lookAgain')}
                </Button>
              </Stack>
            )}
          </PreviewRows>
        </>
      )}
      {done && (
        <Alert color="teal" icon={<IconCircleCheck />} title={t('sheets.import.done')} role="status">
          <Text size="sm">{t('sheets.import.result', done)}</Text>
          {children}
        </Alert>
      )}
    </Stack>
  );
}
