import { Group, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { useViewer } from '../../../graph/viewer';
import { Empty } from '../../../ui/empty';
import { Facts } from '../../../ui/facts';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { CouncilChoice } from '../register/council-choice';
import { ForeignRegister } from '../register/foreign-register';
import { LEVELS } from '../terms';
import { MatrixBands } from './matrix-bands';
import { SettingsForm } from './settings-form';
import { RegisterSettings, type Settings, type WholeMatrix } from './settings-query';
import { INTERVALS } from './settings-values';

/** How a council scores its risks and how soon it looks at them again: the secretary sets it, everybody who reads the register sees it. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { council: asked } = useSearch({ from: '/frame/risks/settings' });
  const { firstRegister } = useViewer();
  const slug = asked ?? firstRegister?.slug;
  const read = useRead(RegisterSettings, { slug: slug ?? null }, { pause: slug === undefined });
  if (read.refusal?.code === 'NOT_FOUND' || read.data?.council.riskSettings === null) return <ForeignRegister />;
  return (
    <>
      <PageHeader
        title={t('risks.settings.title')}
        description={t('risks.settings.intro')}
        crumbs={[{ label: t('risks.title'), link: { to: '/risks', search: slug ? { council: slug } : {} } }]}
      />
      {slug === undefined ? (
        <Panel>
          <Empty icon={IconAlertTriangle} title={t('risks.noCouncil')} hint={t('risks.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
          {({ council, riskMatrices }) => (
            <Stack gap="lg">
              <Group>
                <CouncilChoice council={council} />
              </Group>
              {council.riskSettings && <Shown councilId={council.id} settings={council.riskSettings} matrices={riskMatrices} />}
            </Stack>
          )}
        </Loaded>
      )}
    </>
  );
}

interface ShownProps {
  councilId: string;
  settings: Settings;
  matrices: WholeMatrix[];
}

function Shown({ councilId, settings, matrices }: ShownProps) {
  const { t } = useTranslation();
  const matrix = matrices.find(({ id }) => id === settings.matrix.id);
  if (settings.viewerCanEdit) return <SettingsForm key={councilId} councilId={councilId} settings={settings} matrices={matrices} />;
  return (
    <>
      <Panel title={t('risks.settings.intervals')} description={t('risks.settings.intervalsHint')}>
        <Facts
          facts={LEVELS.map((level) => ({
            label: t('risks.settings.interval', { level: t(`risks.riskLevel.${level}`) }),
            value: t('risks.settings.days', { days: settings[INTERVALS[level]] }),
          }))}
        />
      </Panel>
      {matrix && (
        <Panel title={t('risks.settings.matrix')}>
          <MatrixBands matrix={matrix} />
        </Panel>
      )}
    </>
  );
}
