import { Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { LinkButton } from '../../ui/links';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { useDialogParam } from '../../ui/use-dialog-param';
import { NewRiskDialog } from './forms/new-risk-dialog';
import { CouncilChoice } from './register/council-choice';
import { RegisterFilters } from './register/register-filters';
import { HeatMapPanel } from './register/heat-map-panel';
import { RiskTable } from './register/risk-table';
import { useRegisterCouncil } from './register/use-council';
import classes from './register/register.module.css';
import { WorklistLink } from './worklist/worklist-link';

export function RegisterPage() {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const read = useRegisterCouncil();
  const council = read.data?.council;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t('risks.title')}
        description={t('risks.intro')}
        actions={
          council && (
            <>
              {council.viewerCanEditRisks && (
                <Button leftSection={<IconPlus size={18} />} onClick={() => dialog.open('new')}>
                  {t('risks.new')}
                </Button>
              )}
              <LinkButton variant="default" to="/risks/rounds" search={{ council: council.slug }}>
                {t('risks.rounds.title')}
              </LinkButton>
            </>
          )
        }
      />
      {read.isNobodys ? (
        <Panel>
          <Empty icon={IconAlertTriangle} title={t('risks.noCouncil')} hint={t('risks.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
          {({ council }) => (
            <Stack gap="lg">
              <Group align="flex-end">
                <CouncilChoice council={council} />
                <WorklistLink council={council} />
              </Group>
              <div className={classes.columns}>
                <HeatMapPanel councilId={council.id} />
                <RegisterFilters />
              </div>
              <RiskTable council={council} />
              {council.viewerCanEditRisks && <NewRiskDialog councilId={council.id} opened={dialog.isOpen('new')} onClose={dialog.close} />}
            </Stack>
          )}
        </Loaded>
      )}
    </>
  );
}
