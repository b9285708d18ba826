import { Anchor } from '@mantine/core';
import { IconArmchair, IconBriefcase } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { Facts } from '../../../ui/facts';
import { LinkAnchor } from '../../../ui/links';
import { MailAddress } from '../../../ui/mail-address';
import { Panel } from '../../../ui/panel';
import { SeatBadge } from '../../councils/members/seat-badge';
import { AffiliationMenu } from '../affiliation/affiliation-menu';
import { AffiliationSpan } from '../affiliation/affiliations';
import type { PersonData } from '../person-page';

export function Contact({ person }: { person: PersonData }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('people.person.contact')}>
      <Facts
        facts={[
          { label: t('people.person.email'), value: person.email && <MailAddress address={person.email} isLink /> },
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

export function Work({ person }: { person: PersonData }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('people.person.work')}>
      <DataTable
        caption={t('people.person.work')}
        rows={person.affiliations}
        rowKey={({ id }) => id}
        empty={
          person.viewerCanEdit ? (
            <Empty icon={IconBriefcase} title={t('people.person.noWork')} hint={t('people.person.noWorkHint')} />
          ) : (
            <Empty icon={IconBriefcase} title={t('people.person.noWorkSeen')} />
          )
        }
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
            cell: (affiliation) => <AffiliationMenu affiliation={affiliation} name={affiliation.institution.name} />,
          },
        ]}
      />
    </Panel>
  );
}

export function Seats({ seats }: { seats: PersonData['seats'] }) {
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
            cell: (seat) => <SeatBadge seat={seat} />,
          },
          { key: 'institution', title: t('people.person.represents'), cell: ({ institution }) => institution.name },
          { key: 'span', title: t('people.affiliation.when'), cell: (seat) => <AffiliationSpan of={seat} /> },
        ]}
      />
    </Panel>
  );
}
