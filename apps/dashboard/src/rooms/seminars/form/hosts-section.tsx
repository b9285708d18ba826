import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';
import { SectionError } from '../../../ui/section-error';
import type { Choice } from '../../../ui/pickers';
import { HostFields } from './host-fields';
import type { SeminarForm } from './use-seminar-form';
import { aHost } from './values';

interface HostsSectionProps {
  form: SeminarForm;
  known: { persons: Choice[]; councils: Choice[] };
  ownCouncils: Choice[];
  isNew: boolean;
}

export function HostsSection({ form, known, ownCouncils, isNew }: HostsSectionProps) {
  const { t } = useTranslation();
  const { hosts } = form.getValues();
  return (
    <Panel title={t('seminars.form.hosts')} description={t('seminars.form.hostsHint')}>
      <Stack gap="md">
        {hosts.map((_host, at) => (
          <HostFields key={at} form={form} at={at} known={known} ownCouncils={ownCouncils} isNew={isNew} />
        ))}
        <SectionError {...form.getInputProps('hosts')} />
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => form.insertListItem('hosts', aHost())}>
            {t('seminars.form.addHost')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
