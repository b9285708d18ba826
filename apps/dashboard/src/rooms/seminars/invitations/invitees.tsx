import { Group, Select, TextInput } from '@mantine/core';
import { IconMoodEmpty, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../../graph/use-pages';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import type { InvitationsSearch } from '../routes';
import { RESPONSES } from '../states';
import type { Inviting } from './invitations-query';
import { InviteeDialogs } from './invitee-dialogs';
import { pickInvitees, SeminarInvitees } from './invitees-query';
import { useAllWhile } from './use-all-while';
import { useInviteeColumns } from './use-invitee-columns';
import { useWords } from '../words';

export function Invitees({ seminar }: { seminar: Inviting }) {
  const { t } = useTranslation();
  const words = useWords();
  const { show: wish } = useSearch({ from: '/frame/seminars/$id/invitations' });
  const show = wish === 'unreached' && !seminar.viewerCanSeeDeliveries ? undefined : wish;
  const navigate = useNavigate({ from: '/seminars/$id/invitations' });
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const pages = usePages(
    SeminarInvitees,
    { id: seminar.id, response: show && show !== 'unreached' ? show : null, unreached: show === 'unreached' ? true : null },
    pickInvitees,
  );
  // The server filters by answer, the name is looked for here: so all pages must be here.
  useAllWhile(pages, wanted !== '');
  const columns = useInviteeColumns(seminar);
  const rows = pages.nodes.filter(({ person, institutionName }) =>
    `${person.name} ${institutionName ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <Panel title={t('seminars.invitees.title')}>
      <Group mb="md" gap="sm" align="flex-end" role="search" aria-label={t('seminars.answers.filter')}>
        <TextInput
          type="search"
          label={t('seminars.invite.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          w={{ base: '100%', sm: 280 }}
        />
        <Select
          label={t('seminars.field.answer')}
          placeholder={t('seminars.invitees.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          value={show ?? null}
          onChange={(value) => {
            const next: InvitationsSearch = value ? { show: value } : {};
            void navigate({ to: '.', search: next, replace: true, resetScroll: false });
          }}
          data={[
            ...RESPONSES.map((response) => ({ value: response, label: words.response(response) })),
            ...(seminar.viewerCanSeeDeliveries ? [{ value: 'unreached' as const, label: t('seminars.answers.unreached') }] : []),
          ]}
          w={{ base: '100%', sm: 220 }}
        />
      </Group>
      <Loaded read={pages} skeleton={<RowsSkeleton />}>
        {() => (
          <DataTable
            caption={t('seminars.invitees.title')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={<Empty icon={IconMoodEmpty} title={t(wanted || show ? 'seminars.invitees.noneFound' : 'seminars.invitees.none')} />}
          />
        )}
      </Loaded>
      <InviteeDialogs seminar={seminar} invitees={pages.nodes} />
    </Panel>
  );
}
