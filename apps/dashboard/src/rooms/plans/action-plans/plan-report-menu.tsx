import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '../../sheets/file-address';

const FILES = ['pdf', 'docx'] as const;

/** The plan as people take it to a meeting, print it or send it on. */
export function PlanReportMenu({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFileText size={18} />} rightSection={<IconChevronDown size={16} />}>
          {t('plans.plan.report')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FILES.map((ending) => (
          <Menu.Item key={ending} component="a" href={fileAddress(`action-plan.${ending}`, { id }, i18n.language)} download>
            {t(`sheets.download.${ending}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
