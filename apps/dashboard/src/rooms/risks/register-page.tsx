import { Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../graph/viewer';
import { Empty } from '../../ui/empty';
import { LinkButton } from '../../ui/links';
import { useFormat } from '../../ui/format';
import { Later } from '../../ui/later';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { useDialogParam } from '../../ui/use-dialog-param';
import { FileMenu } from './exchange/file-menu';
import { NewRiskDialog } from './forms/new-risk-dialog';
import { AsOfNote } from './register/as-of-note';
import { CouncilChoice } from './register/council-choice';
import { ForeignRegister } from './register/foreign-register';
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
  const slug = asked ?? firstRegister?.slug;
  // What stood on a day in the past is looked at, not changed.
  const canEdit = council?.viewerCanEditRisks === true && on === undefined;
  if (pages.refusal?.code === 'NOT_FOUND' || council?.viewerCanRead === false) return <ForeignRegister />;
  return (
    <>
      <PageHeader
        title={on ? t('risks.asOf.title', { day: format.day(on) }) : t('risks.title')}
        description={t('risks.intro')}
        actions={
          council && (
            <Later>
              <FileMenu council={council} canImport={canEdit} />
              {canEdit && (
                <Button leftSection={<IconPlus size={18} />} onClick={() => dialog.open('new')}>
                  {t('risks.new')}
                </Button>
              )}
            </Later>
          )
        }
      />
      {isNobodys || slug === undefined ? (
        <Panel>
          <Empty icon={IconAlertTriangle} title={t('risks.noCouncil')} hint={t('risks.noCouncilHint')} />
        </Panel>
      ) : (
        <Stack gap="lg">
          <Group align="flex-end">
            <CouncilChoice council={council} />
            <RegisterViews council={council} />
            <WorklistLink slug={slug} councilId={council?.id} isOfPast={on !== undefined} />
            <LinkButton variant="default" to="/risks/measures" search={{ council: slug }}>
              {t('risks.measure.title')}
            </LinkButton>
            <LinkButton variant="default" to="/risks/rounds" search={{ council: slug }}>
              {t('risks.rounds.title')}
            </LinkButton>
            <LinkButton variant="default" to="/risks/settings" search={{ council: slug }}>
              {t('risks.settings.title')}
            </LinkButton>
          </Group>
          <AsOfNote on={on} />
          <div className={classes.columns}>
            <HeatMapPanel slug={slug} />
            <RegisterFilters slug={slug} isListThere={council !== undefined} />
          </div>
          <RiskTable council={council} pages={pages} />
          {council && canEdit && (
            <Later>
              <NewRiskDialog councilId={council.id} opened={dialog.isOpen('new')} onClose={dialog.close} />
            </Later>
          )}
        </Stack>
      )}
    </>
  );
}
