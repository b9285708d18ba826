import { Button, Stack, Text } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { PersonListQuery } from '../../graph/generated/graphql';
import { usePages } from '../../graph/use-pages';
import { keepsACouncil, useViewer } from '../../graph/viewer';
import type { Column } from '../../ui/data-table';
import { Empty } from '../../ui/empty';
import { LinkAnchor } from '../../ui/links';
import { ListPage } from '../../ui/list-page';
import { MailAddress } from '../../ui/mail-address';
import { useDialog } from '../../ui/use-dialog-param';
import { NewPersonDialog } from './person/new-person-dialog';

const PersonList = graphql(`
  query PersonList($after: String, $search: String) {
    persons(first: 30, after: $after, search: $search) {
      nodes {
        id
        name
        email
        affiliations {
          id
          isCurrent
          jobTitle
          institution {
            id
            name
          }
        }
        seats {
          id
          role
          isCurrent
          council {
            id
            shortName
            slug
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = PersonListQuery['persons']['nodes'][number];

const personsOf = (data: PersonListQuery) => data.persons;

export function PeoplePage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { q } = useSearch({ from: '/frame/people' });
  const adding = useDialog('new');
  const pages = usePages(PersonList, { search: q ?? null }, personsOf);
  const columns = useColumns();
  const mayAdd = keepsACouncil(viewer);
  return (
    <>
      <ListPage
        title={t('ui.nav.people')}
        description={t('people.people.intro')}
        actions={
          mayAdd && (
            <Button leftSection={<IconUserPlus size={18} />} onClick={() => adding.open()}>
              {t('people.person.new')}
            </Button>
          )
        }
        search={{ label: t('people.people.search'), value: q }}
        pages={pages}
        rows={pages.nodes}
        rowKey={({ id }) => id}
        columns={columns}
        empty={
          <Empty icon={IconUsers} title={t(q ? 'people.people.noneFound' : 'people.people.none')} hint={t('people.people.noneHint')} />
        }
      />
      {mayAdd && <NewPersonDialog dialog={adding} />}
    </>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('people.person.name'),
        isMain: true,
        sortBy: ({ name }) => name,
        cell: ({ id, name }) => (
          <LinkAnchor to="/people/$id" params={{ id }} fw={600}>
            {name}
          </LinkAnchor>
        ),
      },
      {
        key: 'institution',
        title: t('people.person.institution'),
        sortBy: (row) => present(row.affiliations)[0]?.institution.name,
        cell: ({ affiliations }) =>
          stacked(present(affiliations), ({ institution, jobTitle }) => (
            <>
              <LinkAnchor to="/institutions/$id" params={{ id: institution.id }}>
                {institution.name}
              </LinkAnchor>
              {jobTitle && <Text size="xs">{jobTitle}</Text>}
            </>
          )),
      },
      {
        key: 'seats',
        title: t('people.person.seats'),
        cell: ({ seats }) =>
          stacked(present(seats), ({ council, role }) => (
            <>
              <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }}>
                {council.shortName}
              </LinkAnchor>
              <Text size="xs">{t(`councils.seatRole.${role}`)}</Text>
            </>
          )),
      },
      {
        key: 'email',
        title: t('people.person.email'),
        cell: ({ email }) => (email ? <MailAddress address={email} isLink /> : '–'),
      },
    ],
    [t],
  );
}

/** One below the other; nothing at all where there is none, so that a card has no empty line. */
const stacked = <Thing extends { id: string }>(things: Thing[], show: (thing: Thing) => ReactNode): ReactNode =>
  things.length > 0 && (
    <Stack gap={2} align="flex-start">
      {things.map((thing) => (
        <div key={thing.id}>{show(thing)}</div>
      ))}
    </Stack>
  );

const present = <Thing extends { isCurrent: boolean }>(things: Thing[]): Thing[] => things.filter(({ isCurrent }) => isCurrent);
