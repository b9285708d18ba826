import { Anchor, Button, Stack, Switch, Text } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialog } from '../../../ui/use-dialog-param';
import { AffiliationSpan, type AffiliationData } from '../affiliation/affiliations';
import type { InstitutionData } from '../institution-page';

export function InstitutionPeople({ institution }: { institution: InstitutionData }) {
  const { t } = useTranslation();
  const [withPast, setWithPast] = useState(false);
  const adding = useDialog('new-person');
  const affiliating = useDialog('add-affiliation');
  const canEdit = institution.viewerCanEditPeople;
  const columns = useColumns(canEdit);
  const rows = institution.affiliations.filter(({ isCurrent }) => isCurrent || withPast);
  const hasPast = institution.affiliations.some(({ isCurrent }) => !isCurrent);
  return (
    <Panel
      title={t('people.institution.people')}
      actions={
        canEdit && (
          <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={() => affiliating.open()}>
            {t('people.affiliation.add')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        {hasPast && (
          <Switch
            label={t('people.affiliation.pastToo')}
            checked={withPast}
            onChange={({ currentTarget }) => setWithPast(currentTarget.checked)}
          />
        )}
        <DataTable
          caption={t('people.institution.people')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={columns}
          empty={
            <Empty
              icon={IconUsers}
              // Who does not keep the institution may have people hidden from them: of them one cannot say that there are none.
              title={t(canEdit ? 'people.institution.noPeople' : 'people.institution.noPeopleSeen')}
              hint={t(canEdit ? 'people.institution.noPeopleHintEdit' : 'people.institution.noPeopleHint')}
              action={canEdit && <Button onClick={() => adding.open()}>{t('people.person.new')}</Button>}
            />
          }
        />
      </Stack>
    </Panel>
  );
}

function useColumns(canEdit: boolean): Column<AffiliationData>[] {
  const { t } = useTranslation();
  const ending = useDialog('end-affiliation');
  const columns: Column<AffiliationData>[] = [
    {
      key: 'name',
      title: t('people.person.name'),
      isMain: true,
      sortBy: ({ person }) => person.name,
      cell: ({ person }) => (
        <LinkAnchor to="/people/$id" params={{ id: person.id }} fw={600}>
          {person.name}
        </LinkAnchor>
      ),
    },
    {
      key: 'job',
      title: t('people.affiliation.jobTitle'),
      sortBy: ({ jobTitle }) => jobTitle,
      cell: ({ jobTitle, role }) => (
        <Stack gap={2} align="flex-start">
          {jobTitle && <Text size="sm">{jobTitle}</Text>}
          {role !== 'STAFF' && <ToneBadge tone="info">{t(`people.affiliationRole.${role}`)}</ToneBadge>}
        </Stack>
      ),
    },
    {
      key: 'email',
      title: t('people.person.email'),
      cell: ({ person }) => (person.email ? <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor> : '–'),
    },
    {
      key: 'span',
      title: t('people.affiliation.when'),
      sortBy: ({ validFrom }) => validFrom,
      cell: (affiliation) => <AffiliationSpan of={affiliation} />,
    },
  ];
  if (!canEdit) return columns;
  return [
    ...columns,
    {
      key: 'actions',
      title: t('ui.actions'),
      isActions: true,
      cell: ({ id, isCurrent, person }) =>
        isCurrent && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('people.affiliation.endNamed', { name: person.name })}
            onClick={() => ending.open(id)}
          >
            {t('people.affiliation.end')}
          </Button>
        ),
    },
  ];
}
