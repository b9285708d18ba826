import { Button, Grid, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { PersonPageQuery } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { useDialog } from '../../ui/use-dialog-param';
import { AffiliationDialogs } from './affiliation/affiliation-dialogs';
import { EditPersonDialog } from './person/edit-person-dialog';
import { Contact, Seats, Work } from './person/person-panels';

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
  return (
    <>
      {person.viewerCanEdit && <EditPersonDialog person={person} dialog={editing} />}
      <AffiliationDialogs affiliations={person.affiliations} />
    </>
  );
}
