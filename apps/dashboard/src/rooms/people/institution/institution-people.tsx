import { Button, Stack, Text } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { isShown } from '../../../ui/history';
import { useHistory } from '../../../ui/history-filter';
import { LinkAnchor } from '../../../ui/links';
import { MailAddress } from '../../../ui/mail-address';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialog } from '../../../ui/use-dialog-param';
import { AffiliationMenu } from '../affiliation/affiliation-menu';
import { AffiliationSpan, type AffiliationData } from '../affiliation/affiliations';
import type { InstitutionData } from '../institution-page';

export function InstitutionPeople({ institution }: { institution: InstitutionData }) {
  const { t } = useTranslation();
  const shown = useHistory();
  const adding = useDialog('new-person');
  const affiliating = useDialog('add-affiliation');
  const canEdit = institution.viewerCanEditPeople;
  const columns = useColumns(canEdit && !shown.asOf);
  const rows = institution.affiliations.filter((affiliation) => isShown(affiliation, shown));
  return (
    <Panel
      title={t('people.institution.people')}
      actions={
        canEdit &&
        !shown.asOf && (
          <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={() => affiliating.open()}>
            {t('people.affiliation.add')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('people.institution.people')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        empty={
          <Empty
            icon={IconUsers}
            // Who does not keep the institution may have people hidden from them: of them one cannot say that there are none.
            title={t(
              !canEdit ? 'people.institution.noPeopleSeen' : shown.asOf ? 'people.institution.noPeopleThen' : 'people.institution.noPeople',
            )}
            hint={!shown.asOf && t(canEdit ? 'people.institution.noPeopleHintEdit' : 'people.institution.noPeopleHint')}
            action={canEdit && !shown.asOf && <Button onClick={() => adding.open()}>{t('people.person.new')}</Button>}
          />
        }
      />
    </Panel>
  );
}

function useColumns(canEdit: boolean): Column<AffiliationData>[] {
  const { t } = useTranslation();
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
      cell: ({ jobTitle, role }) =>
        (jobTitle ?? role !== 'STAFF') && (
          <Stack gap={2} align="flex-start">
            {jobTitle && <Text size="sm">{jobTitle}</Text>}
            {role !== 'STAFF' && <ToneBadge tone="info">{t(`people.affiliationRole.${role}`)}</ToneBadge>}
          </Stack>
        ),
    },
    {
      key: 'email',
      title: t('people.person.email'),
      cell: ({ person }) => (person.email ? <MailAddress address={person.email} isLink /> : '–'),
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
      cell: (affiliation) => <AffiliationMenu affiliation={affiliation} name={affiliation.person.name} />,
    },
  ];
}
