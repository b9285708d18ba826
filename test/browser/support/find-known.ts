import type { BrowserContext } from '@playwright/test';
import { ask, seminarWith } from './house.js';
import { NOTHING, type Known, type Viewer } from './known.js';

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
