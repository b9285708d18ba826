import type { Asker } from './estonia.js';

/** How one question is put to each contestant, and how its answer is brought into one shape to be compared. */
export interface Question {
  readonly name: string;
  ours(asker: Asker): Body;
  postGraphile(asker: Asker): Body;
  handWritten(asker: Asker): Record<string, string>;
  /** Fields that say the same to everybody: a stranger's answer holds nothing else. */
  readonly forEverybody?: readonly string[];
  /** Of PostGraphile's `data`: what ours would be. */
  fromPostGraphile(data: Json): Json;
}

interface Body {
  query: string;
  variables: Record<string, unknown>;
}

export type Json = Record<string, unknown>;

/** What the rows of the register page and its map ask, put to the fields that clients hold on to. */
const REGISTER = `query Register($councilId: ID!, $filter: RiskFilter, $orderBy: RiskOrder, $after: String) {
  risks(councilId: $councilId, filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
    nodes {
      id ref title status eventType trend reviewDueOn isReviewOverdue isOnOtherMatrix
      ownerInstitution { id name }
      current { score level }
      target { score level }
      mark { isCurrent }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const HEAT_MAP = `query HeatMap($councilId: ID!) {
  heatMap(councilId: $councilId) {
    matrix { id likelihoods { value label { et lv ru en } } impacts { value label { et lv ru en } } }
    cells { likelihood impact level count }
    notScored
    onOtherMatrices
  }
}`;
const REGISTER_OF_POSTGRAPHILE = `query Register($councilId: UUID!) {
  register(councilId: $councilId, first: 50) {
    nodes {
      rowId ref title status eventType trend reviewDueOn isReviewOverdue isOnOtherMatrix institutionByOwnerInstitutionId { rowId name }
      currentScore currentLevel targetScore targetLevel markIsCurrent
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const HEAT_MAP_OF_POSTGRAPHILE = `query HeatMap($councilId: UUID!) {
  registerHeatMap(council: $councilId) { matrixId likelihoods impacts cells notScored onOtherMatrices }
}`;

const LEVELS = '{ veryHigh high medium low notScored }';
const OVERVIEW_RISK = `{
  id ref title eventType trend isRestricted mostScore isOnOtherMatrix current { score level } owner { id name } council { id shortName slug }
}`;
const COUNTY_OVERVIEW = `query CountyOverview($regionCode: String!, $since: Date) {
  countyOverview(regionCode: $regionCode, since: $since) {
    since
    region { id code name }
    levels ${LEVELS}
    levelsThen ${LEVELS}
    councils { count rows { council { id name slug } levels ${LEVELS} levelsThen ${LEVELS} worse overdue } }
    high { count rows ${OVERVIEW_RISK} }
    worse { count rows { risk ${OVERVIEW_RISK} then { score level } } }
    overdue {
      count institutionCount
      rows {
        institution { id name } count oldestDueOn
        things {
          kind dueOn measure { id title } about { id ref title council { slug shortName } }
          item { id ref title isRestricted council { slug shortName } }
        }
      }
    }
    seminars {
      count
      rows {
        id title state startsOn endsOn councils { id shortName } invited answered seats covered quorum quorumIsReached tasks tasksDone tasksOverdue
      }
    }
    silent { count rows { council { id name slug } reasons lastSeminarOn registerChangedOn assessedOn } }
  }
}`;
const COUNTY_OVERVIEW_OF_POSTGRAPHILE = `query CountyOverview($regionCode: String!) {
  countyOverview(regionCode: $regionCode, first: 1) {
    nodes { since region levels levelsThen councils high worse overdue seminars silent }
  }
}`;

/** What the rows of the page of action items ask, with its filter of open ones. */
const ACTION_ITEMS = `query ActionItems($councilId: ID, $filter: ActionItemFilter, $orderBy: ActionItemOrder, $isReversed: Boolean, $after: String) {
  actionItems(councilId: $councilId, filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {
    nodes {
      id ref title state progressPercent waitingFor priority startOn dueOn slips isLate isBlocked isRestricted councilName
      ownerInstitution { id name }
      assignee { id name }
      openExtension { id toDueOn }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ACTION_ITEMS_OF_POSTGRAPHILE = `query ActionItems($councilId: UUID!) {
  openItems(councilId: $councilId, first: 50) {
    nodes {
      rowId ref title state progressPercent waitingFor priority startOn dueOn slips isLate isBlocked isRestricted councilName
      institutionByOwnerInstitutionId { rowId name }
      personByAssigneePersonId { rowId name }
      openExtension { rowId toDueOn }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const FIGURES = `{
  items started done notStarted underWay late toVerify verified dropped moved slips fellDue doneOnTime medianDaysToDone
}`;
const FOLLOW_THROUGH = `query FollowThrough($councilId: ID, $from: Date, $to: Date) {
  followThrough(councilId: $councilId, from: $from, to: $to) {
    from to decisions
    figures ${FIGURES}
    bySeminar { source decisions seminar { id title days { date } } figures ${FIGURES} }
    byInstitution { institution { id name } figures ${FIGURES} }
    overTime { firstDay lastDay figures ${FIGURES} }
  }
}`;
const FOLLOW_THROUGH_OF_POSTGRAPHILE = `query FollowThrough($councilId: UUID!) {
  followThrough(council: $councilId, first: 1) { nodes { from decisions figures bySeminar byInstitution overTime } }
}`;

interface PeerItem extends Json {
  institutionByOwnerInstitutionId: { rowId: string; name: string };
  personByAssigneePersonId: { rowId: string; name: string } | null;
  openExtension: { rowId: string; toDueOn: string } | null;
}
interface PeerRisk extends Json {
  institutionByOwnerInstitutionId: { rowId: string; name: string } | null;
}
interface PeerStep {
  value: number;
  label: unknown;
}

const position = (score: unknown, level: unknown) => (score === null ? null : { score, level });

export const QUESTIONS: readonly Question[] = [
  {
    name: 'register',
    ours: ({ councilId }) => ({
      query: REGISTER,
      variables: {
        councilId,
        filter: { search: null, levels: null, statuses: null, eventTypes: null, likelihood: null, impact: null },
        orderBy: 'LEVEL',
        after: null,
      },
    }),
    postGraphile: ({ councilId }) => ({ query: REGISTER_OF_POSTGRAPHILE, variables: { councilId } }),
    handWritten: ({ councilId }) => ({ question: 'register', about: councilId }),
    fromPostGraphile(data) {
      const { nodes, pageInfo } = data['register'] as { nodes: PeerRisk[]; pageInfo: unknown };
      const risks = nodes.map(
        ({
          rowId,
          institutionByOwnerInstitutionId: owner,
          currentScore,
          currentLevel,
          targetScore,
          targetLevel,
          markIsCurrent,
          ...same
        }) => ({
          ...same,
          id: rowId,
          ownerInstitution: owner && { id: owner.rowId, name: owner.name },
          current: position(currentScore, currentLevel),
          target: position(targetScore, targetLevel),
          mark: markIsCurrent === null ? null : { isCurrent: markIsCurrent },
        }),
      );
      return { risks: { nodes: risks, pageInfo } };
    },
  },
  {
    name: 'heatMap',
    ours: ({ councilId }) => ({ query: HEAT_MAP, variables: { councilId } }),
    postGraphile: ({ councilId }) => ({ query: HEAT_MAP_OF_POSTGRAPHILE, variables: { councilId } }),
    handWritten: ({ councilId }) => ({ question: 'heatMap', about: councilId }),
    fromPostGraphile(data) {
      const map = data['registerHeatMap'] as (Json & { likelihoods: PeerStep[]; impacts: PeerStep[] }) | null;
      if (!map?.['matrixId']) return {};
      const steps = (all: PeerStep[]) => all.map(({ value, label }) => ({ value, label }));
      const { matrixId, likelihoods, impacts, ...same } = map;
      return { heatMap: { ...same, matrix: { id: matrixId, likelihoods: steps(likelihoods), impacts: steps(impacts) } } };
    },
  },
  {
    name: 'countyOverview',
    forEverybody: ['since', 'region'],
    ours: ({ regionCode }) => ({ query: COUNTY_OVERVIEW, variables: { regionCode, since: null } }),
    postGraphile: ({ regionCode }) => ({ query: COUNTY_OVERVIEW_OF_POSTGRAPHILE, variables: { regionCode } }),
    handWritten: ({ regionCode }) => ({ question: 'countyOverview', about: regionCode }),
    fromPostGraphile(data) {
      const { nodes } = data['countyOverview'] as { nodes: Json[] };
      return { countyOverview: nodes[0] ?? null };
    },
  },
  {
    name: 'actionItems',
    ours: ({ councilId }) => ({
      query: ACTION_ITEMS,
      variables: {
        councilId,
        filter: { search: null, states: null, isOpen: true, isLate: null },
        orderBy: 'DUE',
        isReversed: false,
        after: null,
      },
    }),
    postGraphile: ({ councilId }) => ({ query: ACTION_ITEMS_OF_POSTGRAPHILE, variables: { councilId } }),
    handWritten: ({ councilId }) => ({ question: 'actionItems', about: councilId }),
    fromPostGraphile(data) {
      const { nodes, pageInfo } = data['openItems'] as { nodes: PeerItem[]; pageInfo: unknown };
      const named = (one: { rowId: string; name: string } | null) => one && { id: one.rowId, name: one.name };
      const items = nodes.map(({ rowId, institutionByOwnerInstitutionId, personByAssigneePersonId, openExtension, ...same }) => ({
        ...same,
        id: rowId,
        ownerInstitution: named(institutionByOwnerInstitutionId),
        assignee: named(personByAssigneePersonId),
        openExtension: openExtension && { id: openExtension.rowId, toDueOn: openExtension.toDueOn },
      }));
      return { actionItems: { nodes: items, pageInfo } };
    },
  },
  {
    name: 'followThrough',
    ours: ({ councilId }) => ({ query: FOLLOW_THROUGH, variables: { councilId, from: null, to: null } }),
    postGraphile: ({ councilId }) => ({ query: FOLLOW_THROUGH_OF_POSTGRAPHILE, variables: { councilId } }),
    handWritten: ({ councilId }) => ({ question: 'followThrough', about: councilId }),
    fromPostGraphile(data) {
      const { nodes } = data['followThrough'] as { nodes: Json[] };
      return { followThrough: nodes[0] ? { ...nodes[0], to: null } : null };
    },
  },
];
