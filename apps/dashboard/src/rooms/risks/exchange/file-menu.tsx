import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFiles, IconUpload } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkMenuItem } from '../../../ui/links';
import { fileAddress } from '../../sheets/file-address';
import { filterOf, orderOf } from '../register/register-search';

const FILES = ['xlsx', 'csv', 'pdf', 'docx'] as const;

interface FileMenuProps {
  council: { id: string; slug: string };
  canImport: boolean;
}

/** The register as the page shows it, as files: two to work on and to bring back, two to read. */
export function FileMenu({ council, canImport }: FileMenuProps) {
  const { t, i18n } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const args = { councilId: council.id, filter: filterOf(search), ...orderOf(search), asOf: search.on ?? null };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFiles size={18} />} rightSection={<IconChevronDown size={16} />}>
          {t('risks.files')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('sheets.download.title')}</Menu.Label>
        {FILES.map((ending) => (
          <Menu.Item key={ending} component="a" href={fileAddress(`risk-register.${ending}`, args, i18n.language)} download>
            {t(`sheets.download.${ending}`)}
          </Menu.Item>
        ))}
        {canImport && (
          <>
            <Menu.Divider />
            <LinkMenuItem to="/risks/import" search={{ council: council.slug }} leftSection={<IconUpload size={18} aria-hidden />}>
              {t('risks.import.open')}
            </LinkMenuItem>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
