import { Anchor, Button, Grid, Stack } from '@mantine/core';
import { IconArmchair, IconBriefcase, IconPencil } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { PersonPageQuery } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { DataTable } from '../../ui/data-table';
import { Empty } from '../../ui/empty';
import { Facts } from '../../ui/facts';
import { LinkAnchor } from '../../ui/links';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import { useDialog } from '../../ui/use-dialog-param';
import { AffiliationSpan } from './affiliation/affiliations';
import { EndAffiliationDialog } from './affiliation/end-affiliation-dialog';
import { EditPersonDialog } from './person/edit-person-dialog';

const PersonPageDocument = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      firstName
      lastName
      name
      language
      email
      phone
      version
      viewerCanEdit
      affiliations {
        ...AffiliationLine
      }
      seats {
        id
        role
        validFrom
        validTo
        endReason
        isCurrent
        council {
          id
          name
          slug
        }
        institution {
          id
          name
        }
      }
    }
  }
`);

export type PersonData = PersonPageQuery['person'];

export function PersonPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/people/$id' });
  const read = useRead(PersonPageDocument, { id });
  const editing = useDialog('edit');
  const person = read.data?.person;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={person?.name}
        crumbs={[{ label: t('ui.nav.people'), link: { to: '/people' } }]}
        actions={
          person?.viewerCanEdit && (
            <Button variant="default" leftSection={<IconPencil size={18} />} onClick={() => editing.open()}>
              {t('ui.edit')}
            </Button>
          )
        }
      />
      <Loaded read={read} skeleton={<PanelSkeleton rows={6} />}>
        {(data) => (
          <>
            <Grid gap="lg">
              <Grid.Col span={{ base: 12, lg: 8 }}>
                <Stack gap="lg">
                  <Work person={data.person} />
                  <Seats seats={data.person.seats} />
                </Stack>
              </Grid.Col>
              <Grid.Col span={{ base: 12, lg: 4 }}>
                <Contact person={data.person} />
              </Grid.Col>
            </Grid>
            <PersonDialogs person={data.person} />
          </>
        )}
      </Loaded>
    </>
  );
}

function PersonDialogs({ person }: { person: PersonData }) {
  const editing = useDialog('edit');
  const ending = useDialog('end-affiliation');
  const affiliation = person.affiliations.find(({ id }) => id === ending.subject);
  return (
    <>
      {person.viewerCanEdit && <EditPersonDialog person={person} dialog={editing} />}
      {affiliation?.institution.viewerCanEditPeople && (
        <EndAffiliationDialog key={affiliation.id} affiliation={affiliation} dialog={ending} />
      )}
    </>
  );
}

function Contact({ person }: { person: PersonData }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('people.person.contact')}>
      <Facts
        facts={[
          { label: t('people.person.email'), value: person.email && <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor> },
          {
            label: t('people.person.phone'),
            value: person.phone && <Anchor href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</Anchor>,
          },
          { label: t('people.person.language'), value: t(`people.language.${person.language}`) },
          { label: t('people.person.contactHidden'), value: !person.email && !person.phone && t('people.person.contactHiddenHint') },
        ]}
      />
    </Panel>
  );
}

function Work({ person }: { person: PersonData }) {
  const { t } = useTranslation();
  const ending = useDialog('end-affiliation');
  return (
    <Panel title={t('people.person.work')}>
      <DataTable
        caption={t('people.person.work')}
        rows={person.affiliations}
        rowKey={({ id }) => id}
        empty={<Empty icon={IconBriefcase} title={t('people.person.noWork')} hint={t('people.person.noWorkHint')} />}
        columns={[
          {
            key: 'institution',
            title: t('people.person.institution'),
            isMain: true,
            cell: ({ institution }) => (
              <LinkAnchor to="/institutions/$id" params={{ id: institution.id }} fw={600}>
                {institution.name}
              </LinkAnchor>
            ),
          },
          { key: 'job', title: t('people.affiliation.jobTitle'), cell: ({ jobTitle }) => jobTitle ?? '–' },
          { key: 'role', title: t('people.affiliation.role'), cell: ({ role }) => t(`people.affiliationRole.${role}`) },
          { key: 'span', title: t('people.affiliation.when'), cell: (affiliation) => <AffiliationSpan of={affiliation} /> },
          {
            key: 'actions',
            title: t('ui.actions'),
            isActions: true,
            cell: ({ id, isCurrent, institution }) =>
              isCurrent &&
              institution.viewerCanEditPeople && (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('people.affiliation.endNamed', { name: institution.name })}
                  onClick={() => ending.open(id)}
                >
                  {t('people.affiliation.end')}
                </Button>
              ),
          },
        ]}
      />
    </Panel>
  );
}

function Seats({ seats }: { seats: PersonData['seats'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('people.person.seats')}>
      <DataTable
        caption={t('people.person.seats')}
        rows={seats}
        rowKey={({ id }) => id}
        empty={<Empty icon={IconArmchair} title={t('people.person.noSeats')} hint={t('people.person.noSeatsHint')} />}
        columns={[
          {
            key: 'council',
            title: t('people.institution.council'),
            isMain: true,
            cell: ({ council }) => (
              <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }} search={{ tab: 'members' }} fw={600}>
                {council.name}
              </LinkAnchor>
            ),
          },
          {
            key: 'role',
            title: t('people.person.role'),
            cell: ({ role }) => <ToneBadge tone="info">{t(`councils.seatRole.${role}`)}</ToneBadge>,
          },
          { key: 'institution', title: t('people.person.represents'), cell: ({ institution }) => institution.name },
          { key: 'span', title: t('people.affiliation.when'), cell: (seat) => <AffiliationSpan of={seat} /> },
        ]}
      />
    </Panel>
  );
}
