import { Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../graph/viewer';
import { Empty } from '../../ui/empty';
import { LinkButton } from '../../ui/links';
import { useFormat } from '../../ui/format';
import { PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { useDialogParam } from '../../ui/use-dialog-param';
import { FileMenu } from './exchange/file-menu';
import { NewRiskDialog } from './forms/new-risk-dialog';
import { AsOfNote } from './register/as-of-note';
import { CouncilChoice } from './register/council-choice';
import { HeatMapPanel } from './register/heat-map-panel';
import { RegisterFilters } from './register/register-filters';
import { RegisterViews } from './register/register-views';
import { RiskTable } from './register/risk-table';
import { useRegister } from './register/use-register';
import classes from './register/register.module.css';
import { WorklistLink } from './worklist/worklist-link';

export function RegisterPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const dialog = useDialogParam();
  const { on, council: asked } = useSearch({ from: '/frame/risks' });
  const { firstRegister } = useViewer();
  const { council, pages, isNobodys } = useRegister();
  // The list comes first, then the dozen fields of the filters, which take as long to draw as all of it.
  const isListShown = useDeferredValue(council !== undefined, false);
  const slug = asked ?? firstRegister?.slug;
  // What stood on a day in the past is looked at, not changed.
  const canEdit = council?.viewerCanEditRisks === true && on === undefined;
  if (pages.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={on ? t('risks.asOf.title', { day: format.day(on) }) : t('risks.title')}
        description={t('risks.intro')}
        actions={
          council && (
            <>
              <FileMenu council={council} canImport={canEdit} />
              {canEdit && (
                <Button leftSection={<IconPlus size={18} />} onClick={() => dialog.open('new')}>
                  {t('risks.new')}
                </Button>
              )}
            </>
          )
        }
      />
      {isNobodys || slug === undefined ? (
        <Panel>
          <Empty icon={IconAlertTriangle} title={t('risks.noCouncil')} hint={t('risks.noCouncilHint')} />
        </Panel>
      ) : (
        <Stack gap="lg">
          {council && (
            <Group align="flex-end">
              <CouncilChoice council={council} />
              <RegisterViews council={council} />
              <WorklistLink council={council} isOfPast={on !== undefined} />
              <LinkButton variant="default" to="/risks/measures" search={{ council: council.slug }}>
                {t('risks.measure.title')}
              </LinkButton>
              <LinkButton variant="default" to="/risks/rounds" search={{ council: council.slug }}>
                {t('risks.rounds.title')}
              </LinkButton>
              <LinkButton variant="default" to="/risks/settings" search={{ council: council.slug }}>
                {t('risks.settings.title')}
              </LinkButton>
            </Group>
          )}
          <AsOfNote on={on} />
          <div className={classes.columns}>
            <HeatMapPanel slug={slug} />
            {isListShown ? <RegisterFilters slug={slug} /> : <PanelSkeleton rows={6} />}
          </div>
          <RiskTable council={council} pages={pages} />
          {council && canEdit && <NewRiskDialog councilId={council.id} opened={dialog.isOpen('new')} onClose={dialog.close} />}
        </Stack>
      )}
    </>
  );
}
