import { Alert } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { Outlet, useMatchRoute, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { today, useFormat } from '../../../ui/format';
import { Loaded } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { TabLinks, type TabLink } from '../../../ui/tab-links';
import { acceptedHosts } from '../accepted-hosts';
import { HostingQuestions } from '../hosting/hosting-questions';
import { SeminarStateBadge } from '../state-badges';
import { useWhen } from '../when';
import { OwnInvitation } from './own-invitation';
import { SeminarHead } from './seminar-head';
import { SeminarActions } from './seminar-actions';

/** Somebody can be there, or could have been. */
const hasBegun = ({ state, days }: SeminarHead): boolean =>
  state !== 'DRAFT' && state !== 'CANCELLED' && days.some(({ date }) => date <= today());

export function SeminarPage() {
  const { t } = useTranslation();
  const when = useWhen();
  const format = useFormat();
  const { id } = useParams({ from: '/frame/seminars/$id' });
  const read = useRead(SeminarHead, { id });
  const matchRoute = useMatchRoute();
  const isOpen = ({ to, params }: TabLink['link']) => matchRoute({ to, params }) !== false;
  return (
    <Loaded read={read}>
      {({ seminar }) => {
        const distance = seminar.state === 'CANCELLED' ? undefined : when.distance(seminar);
        const hosts = format.list(acceptedHosts(seminar.hosts).map(({ shortName }) => shortName));
        const tabs: TabLink[] = [
          { label: t('seminars.tab.plan'), link: { to: '/seminars/$id', params: { id } } },
          { label: t('seminars.tab.agenda'), link: { to: '/seminars/$id/agenda', params: { id } } },
          ...(seminar.carriedOverCounts.total > 0
            ? [{ label: t('plans.followUp.tab'), link: { to: '/seminars/$id/follow-up', params: { id } } as const }]
            : []),
          { label: t('seminars.tab.invitations'), link: { to: '/seminars/$id/invitations', params: { id } } },
          ...(hasBegun(seminar)
            ? [{ label: t('seminars.tab.attendance'), link: { to: '/seminars/$id/attendance', params: { id } } as const }]
            : []),
          ...(seminar.viewerCanDecide || seminar.decisions.length > 0
            ? [{ label: t('plans.decision.tab'), link: { to: '/seminars/$id/decisions', params: { id } } as const }]
            : []),
          ...(seminar.state === 'HELD' || seminar.state === 'REPORTED'
            ? [{ label: t('plans.follow.tab'), link: { to: '/seminars/$id/outcome', params: { id } } as const }]
            : []),
          // While inviting is possible, and afterwards as long as there are mails: when it is cancelled, they are just going out.
          ...(seminar.viewerCanSeeDeliveries && (seminar.viewerCanInvite || seminar.answerCounts.invited > 0)
            ? [{ label: t('seminars.tab.mails'), link: { to: '/seminars/$id/mails', params: { id } } as const }]
            : []),
        ];
        return (
          <>
            <PageHeader
              title={seminar.title}
              part={tabs.find(({ link }) => isOpen(link))?.label}
              crumbs={[{ label: t('seminars.title'), link: { to: '/seminars' } }]}
              badges={<SeminarStateBadge state={seminar.state} />}
              description={[when.dates(seminar), distance, hosts].filter(Boolean).join(' · ')}
              actions={<SeminarActions seminar={seminar} />}
            />
            {seminar.state === 'CANCELLED' && (
              <Alert color="red" icon={<IconCalendarOff />} title={t('seminars.cancelled.title')} mb="lg">
                {t('seminars.cancelled.reason', { reason: seminar.cancelReason ?? '' })}
              </Alert>
            )}
            <OwnInvitation seminar={seminar} />
            <HostingQuestions seminar={seminar} />
            <TabLinks label={t('seminars.tab.label')} tabs={tabs} />
            <Outlet />
          </>
        );
      }}
    </Loaded>
  );
}
