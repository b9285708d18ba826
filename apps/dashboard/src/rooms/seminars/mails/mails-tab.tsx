import { Group, Select } from '@mantine/core';
import { IconMailFast, IconMailOff } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../../graph/use-pages';
import { useRead } from '../../../graph/use-read';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { usePolling } from '../invitations/use-polling';
import { SeminarHead } from '../seminar/seminar-head';
import { DELIVERY_STATES } from '../states';
import { pickDeliveries, SeminarDeliveries } from './deliveries-query';
import { MailDialog } from './mail-dialog';
import { useDeliveryColumns } from './use-delivery-columns';
import { useWords } from '../words';

/** Every mail of this seminar: to whom, how far it has come, and what went wrong in words. */
export function MailsTab() {
  const { t } = useTranslation();
  const words = useWords();
  const { id } = useParams({ from: '/frame/seminars/$id/mails' });
  const { state } = useSearch({ from: '/frame/seminars/$id/mails' });
  const navigate = useNavigate({ from: '/seminars/$id/mails' });
  const pages = usePages(SeminarDeliveries, { id, state: state ?? null }, pickDeliveries);
  const columns = useDeliveryColumns();
  const head = useRead(SeminarHead, { id });
  const maySee = head.data?.seminar.viewerCanSeeDeliveries ?? true;
  usePolling(maySee);
  if (!maySee)
    return (
      <Panel>
        <Empty icon={IconMailOff} title={t('seminars.mails.mayNot')} hint={t('seminars.mails.mayNotHint')} />
      </Panel>
    );
  return (
    <Panel title={t('seminars.mails.title')} description={t('seminars.mails.intro')}>
      <Group mb="md">
        <Select
          label={t('seminars.field.state')}
          placeholder={t('seminars.mails.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          value={state ?? null}
          onChange={(value) => void navigate({ to: '.', search: value ? { state: value } : {}, replace: true, resetScroll: false })}
          data={DELIVERY_STATES.map((one) => ({ value: one, label: words.delivery(one) }))}
          w={{ base: '100%', sm: 280 }}
        />
      </Group>
      <Loaded read={pages} skeleton={<RowsSkeleton />}>
        {() => (
          <DataTable
            caption={t('seminars.mails.title')}
            rows={pages.nodes}
            rowKey={(delivery) => delivery.id}
            columns={columns}
            pages={pages}
            empty={
              <Empty
                icon={IconMailFast}
                title={t(state ? 'seminars.mails.noneFound' : 'seminars.mails.none')}
                hint={state ? undefined : t('seminars.mails.noneHint')}
              />
            }
          />
        )}
      </Loaded>
      <MailDialog />
    </Panel>
  );
}
