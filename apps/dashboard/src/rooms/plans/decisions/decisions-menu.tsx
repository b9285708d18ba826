import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFiles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DecisionFilter, DecisionOrder } from '../../../graph/generated/graphql';
import { fileAddress } from '../../sheets/file-address';

interface DecisionsMenuProps {
  /** As the list was asked for. */
  args: { councilId: string; filter: DecisionFilter; orderBy: DecisionOrder; isReversed: boolean };
}

/** The register as it is shown, as a table to keep. */
export function DecisionsMenu({ args }: DecisionsMenuProps) {
  const { t, i18n } = useTranslation();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFiles size={18} />} rightSection={<IconChevronDown size={16} />}>
          {t('plans.decision.files')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('sheets.download.title')}</Menu.Label>
        {(['xlsx', 'csv'] as const).map((ending) => (
          <Menu.Item key={ending} component="a" href={fileAddress(`decisions.${ending}`, args, i18n.language)} download>
            {t(`sheets.download.${ending}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
