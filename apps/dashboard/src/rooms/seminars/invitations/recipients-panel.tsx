import { Box, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { MailAddress } from '../../../ui/mail-address';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { Quotas } from '../hosting/quotas';
import { ReasonBadges } from './reason-badges';
import type { Preview, Recipient } from './use-preview';

const AT_ONCE = 25;

interface RecipientsPanelProps {
  preview: Preview;
  isLoading: boolean;
  wasSent: boolean;
}

/** Exactly who would be invited and why; each person once, whatever the number of reasons. */
export function RecipientsPanel({ preview, isLoading, wasSent }: RecipientsPanelProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const everyone = wasSent ? preview.recipients.filter(({ isNew }) => isNew) : preview.recipients;
  const wanted = search.trim().toLocaleLowerCase();
  const found = everyone.filter(({ person, institutionName }) =>
    `${person.name} ${institutionName ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
  const columns: Column<Recipient>[] = [
    {
      key: 'name',
      title: t('seminars.field.person'),
      isMain: true,
      sortBy: ({ person }) => person.name,
      cell: ({ person }) => person.name,
    },
    {
      key: 'institution',
      title: t('seminars.field.institution'),
      sortBy: ({ institutionName }) => institutionName,
      cell: ({ institutionName }) => institutionName,
    },
    { key: 'reasons', title: t('seminars.field.reasons'), cell: ({ reasons }) => <ReasonBadges reasons={reasons} /> },
    {
      key: 'language',
      title: t('seminars.field.language'),
      sortBy: ({ language }) => t(`people.language.${language}`),
      cell: ({ language }) => t(`people.language.${language}`),
    },
    {
      key: 'address',
      title: t('seminars.field.email'),
      sortBy: ({ person, hasAddress }) => person.email ?? (hasAddress ? '~' : ''),
      // Somebody else's people: that they have an address is known, the address itself is not shown.
      cell: ({ person, hasAddress }) =>
        !hasAddress ? (
          <ToneBadge tone="warning">{t('seminars.invite.noAddress')}</ToneBadge>
        ) : person.email ? (
          <MailAddress address={person.email} />
        ) : (
          t('seminars.invite.hasAddress')
        ),
    },
  ];
  if (wasSent && everyone.length === 0) return null;
  return (
    <Panel
      title={t('seminars.invite.recipients', { count: everyone.length })}
      description={t('seminars.invite.recipientsHint')}
      actions={
        everyone.length > 10 && (
          <TextInput
            aria-label={t('seminars.invite.search')}
            placeholder={t('seminars.invite.search')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            type="search"
          />
        )
      }
      aria-busy={isLoading}
    >
      <VisuallyHidden role="status">
        {isLoading ? t('ui.loading') : t('seminars.invite.recipients', { count: found.length })}
      </VisuallyHidden>
      <Box mb="md">
        <Quotas quotas={preview.quotas.map(({ audience, ...host }) => ({ ...host, counts: [{ of: 'audience', count: audience }] }))} />
      </Box>
      <DataTable
        caption={t('seminars.invite.recipients', { count: everyone.length })}
        rows={found.slice(0, shown)}
        rowKey={({ person }) => person.id}
        columns={columns}
        empty={
          <Empty
            title={t(wanted ? 'ui.nothingFound' : 'seminars.invite.nobody')}
            hint={wanted ? undefined : t('seminars.invite.nobodyHint')}
          />
        }
        pages={{ hasMore: found.length > shown, isLoadingMore: false, more: () => setShown(found.length) }}
      />
    </Panel>
  );
}
