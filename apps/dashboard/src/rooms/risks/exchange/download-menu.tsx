import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { filterOf, orderOf } from '../register/register-search';
import { fileAddress } from './file-address';

const FILES = ['xlsx', 'csv', 'pdf', 'docx'] as const;

/** The register as the page shows it, as files: two to work on and to import again, two to read. */
export function DownloadMenu({ councilId }: { councilId: string }) {
  const { t, i18n } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const args = { councilId, filter: filterOf(search), ...orderOf(search), asOf: search.on ?? null };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} />} rightSection={<IconChevronDown size={16} />}>
          {t('risks.download.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FILES.map((ending) => (
          <Menu.Item key={ending} component="a" href={fileAddress(`risk-register.${ending}`, args, i18n.language)} download>
            {t(`risks.download.${ending}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
