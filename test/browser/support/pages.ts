// Every page of the dashboard, with whose eyes to look at it; overlays stand in dialogs.ts. A new page or overlay gets a line; axe.spec.ts fails
// when a route of the router has none.
import type { Known, Viewer } from './known.js';

interface Look {
  /** As the router names it; empty for what is none of its pages. */
  route: string;
  who: Viewer;
  path: (known: Known) => string;
  /** Looked at in both colour schemes. */
  isAlsoDark?: true;
}

const yearAgo = (): string => new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10);

export const PAGES: Look[] = [
  { route: '/sign-in', who: 'nobody', path: () => '/sign-in', isAlsoDark: true },
  { route: '/sign-in/$token', who: 'nobody', path: () => '/sign-in/a-link-from-a-mail', isAlsoDark: true },
  { route: '/answer/$token', who: 'nobody', path: () => '/answer/no-such-link', isAlsoDark: true },
  { route: '/update/$token', who: 'nobody', path: () => '/update/no-such-link', isAlsoDark: true },
  { route: '/unsubscribe/$token', who: 'nobody', path: () => '/unsubscribe/no-such-link', isAlsoDark: true },
  { route: '/public', who: 'nobody', path: () => '/public', isAlsoDark: true },
  { route: '/public/risks/$slug', who: 'nobody', path: () => '/public/risks/ida-viru', isAlsoDark: true },
  { route: '/', who: 'secretary', path: () => '/', isAlsoDark: true },
  { route: '/', who: 'official', path: () => '/' },
  { route: '/seminars', who: 'secretary', path: () => '/seminars', isAlsoDark: true },
  { route: '/seminars/new', who: 'secretary', path: () => '/seminars/new' },
  { route: '/seminars/$id', who: 'secretary', path: ({ joint }) => `/seminars/${joint}`, isAlsoDark: true },
  { route: '/seminars/$id', who: 'secretary', path: ({ asked }) => `/seminars/${asked}`, isAlsoDark: true },
  { route: '/seminars/$id/agenda', who: 'secretary', path: ({ joint }) => `/seminars/${joint}/agenda`, isAlsoDark: true },
  { route: '/seminars/$id/edit', who: 'secretary', path: ({ joint }) => `/seminars/${joint}/edit` },
  { route: '/seminars/$id/attendance', who: 'secretary', path: ({ held }) => `/seminars/${held}/attendance` },
  { route: '/risks', who: 'secretary', path: () => '/risks', isAlsoDark: true },
  { route: '/risks', who: 'secretary', path: () => `/risks?since=${yearAgo()}&order=OWNER`, isAlsoDark: true },
  { route: '/risks', who: 'secretary', path: () => `/risks?on=${yearAgo()}` },
  { route: '/risks/import', who: 'secretary', path: () => '/risks/import', isAlsoDark: true },
  { route: '/risks/$id', who: 'secretary', path: ({ risk }) => `/risks/${risk}`, isAlsoDark: true },
  ...['scores', 'measures', 'treatment', 'discussion', 'record'].map((tab): Look => ({
    route: '/risks/$id',
    who: 'secretary',
    path: ({ risk }) => `/risks/${risk}?tab=${tab}`,
  })),
  { route: '/risks/rounds', who: 'secretary', path: () => '/risks/rounds', isAlsoDark: true },
  { route: '/risks/rounds/$id', who: 'secretary', path: ({ round }) => `/risks/rounds/${round}` },
  { route: '/risks/rounds/$id', who: 'representative', path: ({ round }) => `/risks/rounds/${round}` },
  { route: '/risks/$id', who: 'representative', path: ({ roundRisk }) => `/risks/${roundRisk}?tab=scores` },
  { route: '/risks/$id', who: 'secretary', path: ({ proposedRisk }) => `/risks/${proposedRisk}?tab=scores` },
  { route: '/risks/measures', who: 'secretary', path: () => '/risks/measures' },
  { route: '/risks/worklist', who: 'secretary', path: () => '/risks/worklist', isAlsoDark: true },
  { route: '/risks/settings', who: 'secretary', path: () => '/risks/settings', isAlsoDark: true },
  { route: '/risks/settings', who: 'representative', path: () => '/risks/settings' },
  { route: '/decisions', who: 'secretary', path: () => '/decisions', isAlsoDark: true },
  { route: '/decisions', who: 'representative', path: () => '/decisions?state=FULFILLED,REPEALED' },
  { route: '/decisions/$id', who: 'secretary', path: ({ decision }) => `/decisions/${decision}`, isAlsoDark: true },
  { route: '/seminars/$id/decisions', who: 'secretary', path: ({ held }) => `/seminars/${held}/decisions`, isAlsoDark: true },
  { route: '/seminars/$id/follow-up', who: 'secretary', path: ({ joint }) => `/seminars/${joint}/follow-up`, isAlsoDark: true },
  { route: '/seminars/$id/follow-up', who: 'secretary', path: ({ held }) => `/seminars/${held}/follow-up` },
  { route: '/plans', who: 'secretary', path: () => '/plans', isAlsoDark: true },
  { route: '/plans/$id', who: 'secretary', path: ({ plan }) => `/plans/${plan}`, isAlsoDark: true },
  { route: '/plans/$id', who: 'southernSecretary', path: ({ plan }) => `/plans/${plan}` },
  { route: '/actions', who: 'secretary', path: () => '/actions', isAlsoDark: true },
  { route: '/actions', who: 'secretary', path: () => '/actions?as=board', isAlsoDark: true },
  { route: '/actions', who: 'secretary', path: () => '/actions?as=timeline&state=all', isAlsoDark: true },
  { route: '/actions', who: 'representative', path: () => '/actions' },
  { route: '/actions/import', who: 'secretary', path: () => '/actions/import', isAlsoDark: true },
  { route: '/actions/calendar', who: 'secretary', path: () => '/actions/calendar', isAlsoDark: true },
  { route: '/follow-through', who: 'secretary', path: () => '/follow-through', isAlsoDark: true },
  { route: '/follow-through', who: 'representative', path: () => '/follow-through?from=2024-01-01' },
  { route: '/seminars/$id/outcome', who: 'secretary', path: ({ held }) => `/seminars/${held}/outcome`, isAlsoDark: true },
  { route: '/actions/$id', who: 'secretary', path: ({ askingItem }) => `/actions/${askingItem}`, isAlsoDark: true },
  { route: '/actions/rounds', who: 'secretary', path: () => '/actions/rounds', isAlsoDark: true },
  { route: '/actions/rounds/$id', who: 'secretary', path: ({ statusRound }) => `/actions/rounds/${statusRound}`, isAlsoDark: true },
  { route: '/actions/$id', who: 'secretary', path: ({ doneItem }) => `/actions/${doneItem}` },
  { route: '/overview', who: 'official', path: () => '/overview', isAlsoDark: true },
  { route: '/overview/risks', who: 'official', path: () => '/overview/risks?region=0045&due=overdue', isAlsoDark: true },
  { route: '/overview/compare', who: 'official', path: () => '/overview/compare?figure=highest', isAlsoDark: true },
  { route: '/councils', who: 'secretary', path: () => '/councils' },
  { route: '/councils/$slug', who: 'secretary', path: () => '/councils/ida-viru' },
  { route: '/councils/$slug', who: 'secretary', path: () => '/councils/ida-viru?tab=members', isAlsoDark: true },
  { route: '/councils/$slug', who: 'secretary', path: () => '/councils/ida-viru?tab=members&history=true' },
  { route: '/councils/$slug', who: 'secretary', path: () => '/councils/ida-viru?tab=reminders' },
  { route: '/councils/$slug', who: 'secretary', path: () => '/councils/ida-viru?tab=settings' },
  { route: '/institutions', who: 'secretary', path: () => '/institutions' },
  { route: '/institutions/$id', who: 'secretary', path: ({ institution }) => `/institutions/${institution}` },
  { route: '/institutions/$id', who: 'secretary', path: ({ institution }) => `/institutions/${institution}?history=true` },
  { route: '/regions', who: 'administrator', path: () => '/regions' },
  { route: '/regions/$id', who: 'administrator', path: ({ region }) => `/regions/${region}` },
  { route: '/people', who: 'secretary', path: () => '/people' },
  { route: '/people/$id', who: 'secretary', path: ({ person }) => `/people/${person}` },
  { route: '/profile', who: 'secretary', path: () => '/profile' },
  { route: '/$', who: 'secretary', path: () => '/no-such-page' },
  { route: '/seminars/$id', who: 'southernSecretary', path: ({ roundTable }) => `/seminars/${roundTable}` },
  { route: '/seminars/$id/invitations', who: 'southernSecretary', path: ({ roundTable }) => `/seminars/${roundTable}/invitations` },
  { route: '/seminars/$id/mails', who: 'southernSecretary', path: ({ roundTable }) => `/seminars/${roundTable}/mails` },
  { route: '/answer/$token', who: 'southernSecretary', path: ({ answer }) => answer },
  // The link of an invitation opens the items alone, too.
  { route: '/update/$token', who: 'southernSecretary', path: ({ answer }) => answer.replace('/answer/', '/update/') },
];
