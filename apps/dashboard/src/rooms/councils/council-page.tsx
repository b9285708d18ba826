import { Group, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { CouncilPageQuery } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { CadenceBadge } from '../../ui/cadence-badge';
import { LinkButton } from '../../ui/links';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { PageTabs } from '../../ui/page-tabs';
import { ToneBadge } from '../../ui/tone-badge';
import { RoundSettings } from '../plans/status-rounds/round-settings';
import { CouncilMembers } from './council-members';
import { CouncilOverview } from './council-overview';
import { CouncilReminders } from './council-reminders';
import { CouncilSettings } from './council-settings';
import { ForeignCouncil } from './foreign-council';
import { COUNCIL_TABS, type CouncilTab } from './routes';

const CouncilPageDocument = graphql(`
  query CouncilPage($id: ID, $slug: String) {
    council(id: $id, slug: $slug) {
      id
      name
      shortName
      slug
      kind
      approaches
      cooperationForm
      meetingsPerYear
      maxGapDays
      quorumPercent
      substitutesAllowed
      timeZone
      defaultLanguage
      foundedOn
      closedOn
      version
      cadence
      lastSeminarOn
      viewerCanRead
      viewerCanEdit
      viewerCanEditMembers
      viewerCanPlanSeminars
      viewerCanEditReminderRules
      parent {
        id
        name
        slug
      }
      children {
        id
        name
        slug
      }
      regions {
        id
        name
      }
      regionHistory {
        id
        validFrom
        validTo
        region {
          id
          name
        }
      }
      hostInstitution {
        id
        name
      }
      nextSeminar {
        id
        title
        days {
          id
          date
        }
      }
      seminars(first: 5) {
        nodes {
          id
          title
          state
          days {
            id
            date
          }
        }
      }
      seats {
        ...SeatLine
      }
      memberships {
        ...MembershipLine
      }
      reminderRules {
        ...ReminderRuleLine
      }
      reminderLimit {
        perDay
        version
      }
      statusRoundSettings {
        isQuarterly
        quarterWorkingDay
        isBeforeSeminars
        daysBeforeSeminar
        lengthDays
        version
        viewerCanEdit
      }
      latestStatusRound {
        id
        number
        why
        year
        quarter
        words
        askedUntil
        closedAt
        seminar {
          id
          title
        }
        counts {
          asked
          reported
          partly
          notReported
        }
      }
    }
  }
`);

export type CouncilData = CouncilPageQuery['council'];

// Links in mails and tasks know a council by its id; people know it by its short name.
const looksLikeId = (value: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);

export function CouncilPage() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: '/frame/councils/$slug' });
  const { tab = 'overview' } = useSearch({ from: '/frame/councils/$slug' });
  const read = useRead(CouncilPageDocument, looksLikeId(slug) ? { id: slug } : { slug });
  const council = read.data?.council;
  const crumbs: Crumb[] = [{ label: t('ui.nav.councils'), link: { to: '/councils' } }];
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={council?.name}
        part={council?.viewerCanRead === false ? undefined : t(`councils.tab.${tab}`)}
        crumbs={
          council?.parent
            ? [...crumbs, { label: council.parent.name, link: { to: '/councils/$slug', params: { slug: council.parent.slug } } }]
            : crumbs
        }
        badges={council && <CouncilBadges council={council} />}
        actions={
          council?.viewerCanPlanSeminars && (
            <LinkButton to="/seminars/new" search={{ council: council.id }} leftSection={<IconCalendarPlus size={18} />}>
              {t('councils.page.planSeminar')}
            </LinkButton>
          )
        }
      />
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {(data) => (data.council.viewerCanRead ? <CouncilTabs council={data.council} /> : <ForeignCouncil council={data.council} />)}
      </Loaded>
    </>
  );
}

function CouncilBadges({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <ToneBadge tone="info">{t(`councils.councilKind.${council.kind}`)}</ToneBadge>
      {council.closedOn ? <ToneBadge>{t('councils.page.closed')}</ToneBadge> : <CadenceBadge cadence={council.cadence} />}
    </Group>
  );
}

function CouncilTabs({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  const { tab } = useSearch({ from: '/frame/councils/$slug' });
  const navigate = useNavigate({ from: '/councils/$slug' });
  const contents: Record<CouncilTab, ReactNode> = {
    overview: <CouncilOverview council={council} />,
    members: <CouncilMembers council={council} />,
    reminders: <CouncilReminders council={council} />,
    settings: (
      <Stack gap="lg">
        <CouncilSettings council={council} />
        {council.statusRoundSettings?.viewerCanEdit && <RoundSettings councilId={council.id} settings={council.statusRoundSettings} />}
      </Stack>
    ),
  };
  const tabs = COUNCIL_TABS.filter((one) => one !== 'settings' || council.viewerCanEdit);
  return (
    <PageTabs
      shown={tab}
      open={(next) => void navigate({ search: { tab: next }, resetScroll: false })}
      tabs={tabs.map((name) => ({ name, label: t(`councils.tab.${name}`), content: contents[name] }))}
    />
  );
}
