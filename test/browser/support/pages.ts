// Every page of the dashboard and every overlay, with whose eyes to look at it. A new page or overlay gets a line here; axe.spec.ts fails
// when a route of the router has none.
import type { BrowserContext } from '@playwright/test';
import { ask, seminarWith, type people } from './house.js';

export type Viewer = keyof typeof people | 'nobody';

/** What the addresses below speak of, as this person finds it in the demo data. */
export interface Known {
  joint: string;
  session: string;
  /** On its checklist. */
  task: string;
  /** Proposed to it. */
  topic: string;
  /** A seminar that her council is asked to host, and the row that asks. */
  asked: string;
  askedHost: string;
  /** The joint seminar before, and somebody who was invited to it. */
  held: string;
  attendee: string;
  roundTable: string;
  invitation: string;
  delivery: string;
  answer: string;
  institution: string;
  affiliation: string;
  person: string;
  membership: string;
  seat: string;
  rule: string;
  reviewRule: string;
  itemRule: string;
  region: string;
  risk: string;
  closedRisk: string;
  /** An open round, a risk that is scored in it, and for which of her institutions she may score that risk. */
  round: string;
  roundRisk: string;
  scorer: string;
  /** A measure that is late, with the risk it works on and a gap of that, and a proposed score that waits, with its risk. */
  lateRisk: string;
  measure: string;
  gap: string;
  proposedRisk: string;
  proposal: string;
  /** In force. */
  decision: string;
  /** An adopted plan and an indicator of it; of the southern secretary: one that is worked on, with a priority, a goal and an indicator. */
  plan: string;
  priority: string;
  goal: string;
  indicator: string;
  /** Action items: one that is open, one that asks for more time, one that is done. */
  item: string;
  askingItem: string;
  doneItem: string;
  /** The open status round. */
  statusRound: string;
}

/** What the addresses below speak of, before anything is looked for. */
export const NOTHING: Known = {
  joint: '',
  session: '',
  task: '',
  topic: '',
  asked: '',
  askedHost: '',
  held: '',
  attendee: '',
  roundTable: '',
  invitation: '',
  delivery: '',
  answer: '',
  institution: '',
  affiliation: '',
  person: '',
  membership: '',
  seat: '',
  rule: '',
  reviewRule: '',
  itemRule: '',
  region: '',
  risk: '',
  closedRisk: '',
  round: '',
  roundRisk: '',
  scorer: '',
  lateRisk: '',
  measure: '',
  gap: '',
  proposedRisk: '',
  proposal: '',
  decision: '',
  plan: '',
  priority: '',
  goal: '',
  indicator: '',
  item: '',
  askingItem: '',
  doneItem: '',
  statusRound: '',
};

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

interface Overlay {
  who: Viewer;
  path: (known: Known) => string;
}

const members = (dialog: string) => `/councils/ida-viru?tab=members&dialog=${dialog}`;

/** Those that have an address; what only a click opens stands in axe.spec.ts. */
export const DIALOGS: Overlay[] = [
  { who: 'secretary', path: ({ joint, session }) => `/seminars/${joint}/agenda?dialog=session&subject=${session}` },
  { who: 'secretary', path: ({ joint, session }) => `/seminars/${joint}/agenda?dialog=move&subject=${session}` },
  { who: 'secretary', path: ({ joint }) => `/seminars/${joint}?dialog=cancel` },
  { who: 'secretary', path: ({ joint }) => `/seminars/${joint}?dialog=clone` },
  { who: 'secretary', path: ({ joint }) => `/seminars/${joint}?dialog=checklist` },
  { who: 'secretary', path: ({ joint, task }) => `/seminars/${joint}?dialog=checklist&subject=${task}` },
  { who: 'secretary', path: ({ joint }) => `/seminars/${joint}/agenda?dialog=propose` },
  { who: 'secretary', path: ({ joint, topic }) => `/seminars/${joint}/agenda?dialog=accept-topic&subject=${topic}` },
  { who: 'secretary', path: ({ joint, topic }) => `/seminars/${joint}/agenda?dialog=postpone-topic&subject=${topic}` },
  { who: 'secretary', path: ({ joint, topic }) => `/seminars/${joint}/agenda?dialog=decline-topic&subject=${topic}` },
  { who: 'secretary', path: ({ asked, askedHost }) => `/seminars/${asked}?dialog=decline-hosting&subject=${askedHost}` },
  { who: 'secretary', path: ({ held }) => `/seminars/${held}/attendance?dialog=walk-in` },
  { who: 'secretary', path: ({ held, attendee }) => `/seminars/${held}/attendance?dialog=substitute&subject=${attendee}` },
  { who: 'secretary', path: () => '/risks?dialog=new' },
  { who: 'secretary', path: () => '/risks?level=HIGH&dialog=save-view' },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=mark` },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=edit` },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=score` },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=close` },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=accept` },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=review` },
  { who: 'secretary', path: ({ reviewRule }) => `/councils/ida-viru?tab=reminders&dialog=rule&subject=${reviewRule}` },
  { who: 'secretary', path: ({ itemRule }) => `/councils/ida-viru?tab=reminders&dialog=rule&subject=${itemRule}` },
  { who: 'secretary', path: () => '/risks/rounds?dialog=open-round' },
  { who: 'secretary', path: ({ roundRisk }) => `/risks/${roundRisk}?dialog=result` },
  { who: 'representative', path: ({ roundRisk, scorer }) => `/risks/${roundRisk}?dialog=submit&subject=${scorer}` },
  { who: 'secretary', path: ({ closedRisk }) => `/risks/${closedRisk}?dialog=reopen` },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=gap` },
  { who: 'secretary', path: ({ lateRisk, gap }) => `/risks/${lateRisk}?dialog=gap-close&subject=${gap}` },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?dialog=measure` },
  { who: 'secretary', path: ({ lateRisk, measure }) => `/risks/${lateRisk}?dialog=measure&subject=${measure}` },
  { who: 'secretary', path: ({ lateRisk, measure }) => `/risks/${lateRisk}?dialog=measure-done&subject=${measure}` },
  { who: 'secretary', path: ({ lateRisk, measure }) => `/risks/${lateRisk}?dialog=measure-drop&subject=${measure}` },
  { who: 'secretary', path: ({ proposedRisk, proposal }) => `/risks/${proposedRisk}?dialog=confirm-score&subject=${proposal}` },
  { who: 'secretary', path: ({ proposedRisk, proposal }) => `/risks/${proposedRisk}?dialog=decline-score&subject=${proposal}` },
  { who: 'secretary', path: () => '/decisions?dialog=record' },
  { who: 'secretary', path: ({ held }) => `/seminars/${held}/decisions?dialog=record` },
  { who: 'secretary', path: ({ decision }) => `/decisions/${decision}?dialog=edit` },
  { who: 'secretary', path: ({ decision }) => `/decisions/${decision}?dialog=send` },
  { who: 'secretary', path: ({ decision }) => `/decisions/${decision}?dialog=fulfil` },
  { who: 'secretary', path: ({ decision }) => `/decisions/${decision}?dialog=supersede` },
  { who: 'secretary', path: ({ decision }) => `/decisions/${decision}?dialog=repeal` },
  { who: 'secretary', path: ({ decision }) => `/decisions/${decision}?dialog=action` },
  { who: 'secretary', path: () => '/plans?dialog=new' },
  { who: 'southernSecretary', path: ({ plan, goal }) => `/plans/${plan}?dialog=action&subject=${goal}` },
  ...['amend', 'close'].map((dialog): Overlay => ({ who: 'secretary', path: ({ plan }) => `/plans/${plan}?dialog=${dialog}` })),
  { who: 'secretary', path: ({ plan, indicator }) => `/plans/${plan}?dialog=measure&subject=${indicator}` },
  { who: 'secretary', path: ({ plan, indicator }) => `/plans/${plan}?dialog=amend-indicator&subject=${indicator}` },
  ...['edit', 'consult', 'adopt', 'priority', 'opinion'].map((dialog): Overlay => ({
    who: 'southernSecretary',
    path: ({ plan }) => `/plans/${plan}?dialog=${dialog}`,
  })),
  ...(['priority', 'goal', 'indicator'] as const).map((part): Overlay => ({
    who: 'southernSecretary',
    path: (known) => `/plans/${known.plan}?dialog=${part}&subject=${known[part]}`,
  })),
  { who: 'southernSecretary', path: ({ plan, priority }) => `/plans/${plan}?dialog=add-goal&subject=${priority}` },
  { who: 'southernSecretary', path: ({ plan, goal }) => `/plans/${plan}?dialog=add-indicator&subject=${goal}` },
  { who: 'secretary', path: () => '/actions?dialog=action' },
  { who: 'secretary', path: () => '/actions/rounds?dialog=start-round' },
  { who: 'secretary', path: ({ risk }) => `/risks/${risk}?tab=measures&dialog=action` },
  ...['edit', 'extend', 'drop'].map((dialog): Overlay => ({ who: 'secretary', path: ({ item }) => `/actions/${item}?dialog=${dialog}` })),
  ...['grant', 'refuse'].map((dialog): Overlay => ({
    who: 'secretary',
    path: ({ askingItem }) => `/actions/${askingItem}?dialog=${dialog}`,
  })),
  ...['verify', 'return'].map((dialog): Overlay => ({ who: 'secretary', path: ({ doneItem }) => `/actions/${doneItem}?dialog=${dialog}` })),
  { who: 'secretary', path: () => members('add-member') },
  { who: 'secretary', path: ({ membership }) => members(`end-member&subject=${membership}`) },
  { who: 'secretary', path: ({ membership }) => members(`edit-member&subject=${membership}`) },
  { who: 'secretary', path: ({ membership }) => members(`assign-seat&subject=${membership}`) },
  { who: 'secretary', path: ({ seat }) => members(`substitutes&subject=${seat}`) },
  { who: 'secretary', path: ({ seat }) => members(`edit-seat&subject=${seat}`) },
  { who: 'secretary', path: ({ seat }) => members(`end-seat&subject=${seat}`) },
  { who: 'secretary', path: ({ rule }) => `/councils/ida-viru?tab=reminders&dialog=rule&subject=${rule}` },
  { who: 'secretary', path: () => '/institutions?dialog=new' },
  { who: 'secretary', path: ({ institution }) => `/institutions/${institution}?dialog=edit` },
  { who: 'secretary', path: ({ institution }) => `/institutions/${institution}?dialog=new-person` },
  { who: 'secretary', path: ({ institution }) => `/institutions/${institution}?dialog=add-affiliation` },
  {
    who: 'secretary',
    path: ({ institution, affiliation }) => `/institutions/${institution}?dialog=edit-affiliation&subject=${affiliation}`,
  },
  {
    who: 'secretary',
    path: ({ institution, affiliation }) => `/institutions/${institution}?dialog=end-affiliation&subject=${affiliation}`,
  },
  { who: 'secretary', path: ({ person }) => `/people/${person}?dialog=edit` },
  {
    who: 'southernSecretary',
    path: ({ roundTable, invitation }) => `/seminars/${roundTable}/invitations?dialog=invitee&subject=${invitation}`,
  },
  {
    who: 'southernSecretary',
    path: ({ roundTable, invitation }) => `/seminars/${roundTable}/invitations?dialog=record&subject=${invitation}`,
  },
  { who: 'southernSecretary', path: ({ roundTable, delivery }) => `/seminars/${roundTable}/mails?dialog=mail&subject=${delivery}` },
  { who: 'administrator', path: () => '/councils?dialog=new' },
  { who: 'administrator', path: () => '/regions?dialog=new' },
  { who: 'administrator', path: ({ region }) => `/regions/${region}?dialog=edit` },
  { who: 'administrator', path: ({ region }) => `/regions/${region}?dialog=end` },
];

interface Thing {
  id: string;
}

interface Found {
  viewer: { person: Thing; tasks: { answerPath: string | null }[] } | null;
  council: Thing & {
    reminderRules: (Thing & { object: string })[];
    memberships: (Thing & {
      isCurrent: boolean;
      institution: Thing & { affiliations: (Thing & { isCurrent: boolean; person: Thing })[] };
    })[];
    seats: (Thing & { isCurrent: boolean; membership: Thing })[];
  };
}

interface RiskFinding {
  check: string;
  measure: Thing | null;
  proposal: Thing | null;
  risk: Thing & { capabilityGaps: (Thing & { viewerCanEdit: boolean })[] };
}

const INVITED = 'query ($id: ID!) { seminar(id: $id) { invitations(first: 1) { nodes { id } } } }';

/** Looks for what `PAGES` and `DIALOGS` need; what this person has nothing of is an empty text, and its page an empty one. */
export async function known(context: BrowserContext, who: Viewer): Promise<Known> {
  if (who === 'secretary') {
    const { id } = await seminarWith(context, /koostööseminar/, ['PLANNED', 'INVITING']);
    const { council } = await ask<Found>(
      context,
      `{ council(slug: "ida-viru") { id reminderRules { id object } seats { id isCurrent membership { id } }
         memberships { id isCurrent institution { id affiliations { id isCurrent person { id } } } } } }`,
    );
    const { open, closed } = await ask<{ open: { nodes: Thing[] }; closed: { nodes: Thing[] } }>(
      context,
      `query ($id: ID!) { open: risks(councilId: $id, first: 1) { nodes { id } }
         closed: risks(councilId: $id, filter: { statuses: [CLOSED] }, first: 1) { nodes { id } } }`,
      { id: council.id },
    );
    const { decisions } = await ask<{ decisions: { nodes: Thing[] } }>(
      context,
      'query ($id: ID!) { decisions(councilId: $id, filter: { states: [IN_FORCE] }, first: 1) { nodes { id } } }',
      { id: council.id },
    );
    const round = await openRound(context);
    const { riskWorklist } = await ask<{ riskWorklist: { nodes: RiskFinding[] } }>(
      context,
      `query ($id: ID!) { riskWorklist(councilId: $id, first: 100) { nodes { check measure { id } proposal { id }
         risk { id capabilityGaps { id viewerCanEdit } } } } }`,
      { id: council.id },
    );
    const late = riskWorklist.nodes.find(({ check, risk }) => check === 'MEASURE_OVERDUE' && risk.capabilityGaps.length > 0);
    const proposed = riskWorklist.nodes.find(({ check }) => check === 'PROPOSED_SCORE_WAITING');
    const { seminar } = await ask<{ seminar: { sessions: Thing[]; checklist: Thing[]; topics: (Thing & { state: string })[] } }>(
      context,
      'query ($id: ID!) { seminar(id: $id) { sessions { id } checklist { id } topics { id state } } }',
      { id },
    );
    const { seminar: asking } = await ask<{ seminar: Thing & { hosts: (Thing & { viewerCanAnswer: boolean })[] } }>(
      context,
      'query ($id: ID!) { seminar(id: $id) { id hosts { id viewerCanAnswer } } }',
      { id: (await seminarWith(context, /Naabrivalve/, ['DRAFT'])).id },
    );
    const { id: held } = await seminarWith(context, /koostööseminar/, ['HELD']);
    const { seminar: past } = await ask<{ seminar: { invitations: { nodes: Thing[] } } }>(context, INVITED, { id: held });
    const items = await ask<Record<'asking' | 'begun' | 'done', { nodes: Thing[] }>>(
      context,
      `query ($id: ID!) { asking: actionItems(councilId: $id, filter: { hasOpenExtension: true }, first: 1) { nodes { id } }
         begun: actionItems(councilId: $id, filter: { states: [PLANNED], hasOpenExtension: false }, first: 1) { nodes { id } }
         done: actionItems(councilId: $id, filter: { states: [DONE] }, first: 1) { nodes { id } } }`,
      { id: council.id },
    );
    const membership = council.memberships.find((one) => one.isCurrent && one.institution.affiliations.some(({ isCurrent }) => isCurrent));
    const affiliation = membership?.institution.affiliations.find(({ isCurrent }) => isCurrent);
    return allOf({
      ...NOTHING,
      joint: id,
      session: seminar.sessions[0]?.id,
      task: seminar.checklist[0]?.id,
      topic: seminar.topics.find(({ state }) => state === 'PROPOSED')?.id,
      asked: asking.id,
      askedHost: asking.hosts.find(({ viewerCanAnswer }) => viewerCanAnswer)?.id,
      held,
      attendee: past.invitations.nodes[0]?.id,
      rule: council.reminderRules.find(({ object }) => object === 'INVITATION')?.id,
      reviewRule: council.reminderRules.find(({ object }) => object === 'RISK_REVIEW')?.id,
      itemRule: council.reminderRules.find(({ object }) => object === 'ACTION_ITEM_DUE')?.id,
      risk: open.nodes[0]?.id,
      closedRisk: closed.nodes[0]?.id,
      round: round?.id,
      roundRisk: round?.risks[0]?.risk.id,
      lateRisk: late?.risk.id,
      measure: late?.measure?.id,
      gap: late?.risk.capabilityGaps.find(({ viewerCanEdit }) => viewerCanEdit)?.id,
      proposedRisk: proposed?.risk.id,
      proposal: proposed?.proposal?.id,
      decision: decisions.nodes[0]?.id,
      ...(await planOf(context, 'ida-viru', 'ADOPTED')),
      item: items.begun.nodes[0]?.id,
      askingItem: items.asking.nodes[0]?.id,
      doneItem: items.done.nodes[0]?.id,
      statusRound: await statusRoundOf(context),
      membership: membership?.id,
      institution: membership?.institution.id,
      affiliation: affiliation?.id,
      person: affiliation?.person.id,
      seat: council.seats.find(({ isCurrent }) => isCurrent)?.id,
    });
  }
  if (who === 'representative') {
    const round = await openRound(context);
    const hers = round?.risks.findLast(({ viewerInstitutions }) => viewerInstitutions.length > 0);
    return allOf({ ...NOTHING, round: round?.id, roundRisk: hers?.risk.id, scorer: hers?.viewerInstitutions[0]?.id });
  }
  if (who === 'southernSecretary') {
    const { id } = await seminarWith(context, /ümarlaud/, ['INVITING']);
    const { viewer } = await ask<Found>(context, '{ viewer { person { id } tasks { answerPath } } }');
    const { seminar } = await ask<{ seminar: { invitations: { nodes: Thing[] }; deliveries: { nodes: Thing[] } } }>(
      context,
      'query ($id: ID!) { seminar(id: $id) { invitations(first: 1) { nodes { id } } deliveries(first: 1) { nodes { id } } } }',
      { id },
    );
    const answer = viewer?.tasks.find(({ answerPath }) => answerPath)?.answerPath ?? undefined;
    return allOf({
      ...NOTHING,
      roundTable: id,
      answer,
      invitation: seminar.invitations.nodes[0]?.id,
      delivery: seminar.deliveries.nodes[0]?.id,
      ...(await planOf(context, 'valga', 'CONSULTATION')),
    });
  }
  if (who === 'administrator') {
    const { regions } = await ask<{ regions: { nodes: Thing[] } }>(context, '{ regions(search: "Ida-Viru") { nodes { id } } }');
    return allOf({ ...NOTHING, region: regions.nodes[0]?.id });
  }
  return NOTHING;
}

type PartIds = Record<'plan' | 'priority' | 'goal' | 'indicator', string | undefined>;

/** A plan of the council in that state that has an indicator. */
async function planOf(context: BrowserContext, slug: string, state: string): Promise<PartIds> {
  interface Plan extends Thing {
    priorities: (Thing & { goals: (Thing & { indicators: (Thing & { viewerCanMeasure: boolean })[] })[] })[];
  }
  const { council } = await ask<{ council: { actionPlans: { nodes: Plan[] } } }>(
    context,
    `query ($slug: String!, $state: PlanState!) { council(slug: $slug) { actionPlans(filter: { states: [$state] }) { nodes {
       id priorities { id goals { id indicators { id viewerCanMeasure } } } } } } }`,
    { slug, state },
  );
  for (const plan of council.actionPlans.nodes)
    for (const priority of plan.priorities)
      for (const goal of priority.goals)
        for (const indicator of goal.indicators)
          if (indicator.viewerCanMeasure) return { plan: plan.id, priority: priority.id, goal: goal.id, indicator: indicator.id };
  return { plan: undefined, priority: undefined, goal: undefined, indicator: undefined };
}

async function statusRoundOf(context: BrowserContext): Promise<string | undefined> {
  const { council } = await ask<{ council: { latestStatusRound: Thing | null } }>(
    context,
    '{ council(slug: "ida-viru") { latestStatusRound { id } } }',
  );
  return council.latestStatusRound?.id;
}

interface OpenRound extends Thing {
  closedAt: string | null;
  risks: { risk: Thing; viewerInstitutions: Thing[] }[];
}

async function openRound(context: BrowserContext): Promise<OpenRound | undefined> {
  const { council } = await ask<{ council: { assessmentRounds: OpenRound[] } }>(
    context,
    '{ council(slug: "ida-viru") { assessmentRounds { id closedAt risks { risk { id } viewerInstitutions { id } } } } }',
  );
  const open = council.assessmentRounds.filter(({ closedAt }) => closedAt === null);
  // Stories leave rounds behind in which nobody is asked any more.
  return open.find(({ risks }) => risks.some(({ viewerInstitutions }) => viewerInstitutions.length > 0)) ?? open[0];
}

function allOf(found: { [Name in keyof Known]: string | undefined }): Known {
  const missing = Object.entries(found).filter(([, value]) => value === undefined);
  if (missing.length > 0) throw new Error(`The demo data has no ${missing.map(([name]) => name).join(', ')}.`);
  return found as Known;
}
