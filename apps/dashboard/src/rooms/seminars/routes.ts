import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeliveryState, InvitationResponse, SeminarState } from '../../graph/generated/graphql';
import { frameRoute } from '../../routes';
import { dialogSearch, type DialogSearch } from '../../ui/use-dialog-param';
import { DELIVERY_STATES, RESPONSES, SEMINAR_STATES } from './states';

// Every route names all it asks for, undefined too: what it does not name, the router hands on as it was typed.
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined => values.find((one) => one === value);
const dayFrom = (least: number, value: unknown): number | undefined =>
  Number.isInteger(value) && Number(value) >= least ? Number(value) : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export interface ListSearch {
  council?: string;
  state?: SeminarState;
}

const seminars = createRoute({
  getParentRoute: () => frameRoute,
  path: '/seminars',
  validateSearch: (search: Record<string, unknown>): ListSearch => ({
    council: text(search.council),
    state: oneOf(SEMINAR_STATES, search.state),
  }),
  component: lazyRouteComponent(() => import('./list/seminars-page'), 'SeminarsPage'),
});

const newSeminar = createRoute({
  getParentRoute: () => frameRoute,
  path: '/seminars/new',
  validateSearch: (search: Record<string, unknown>): { council?: string } => ({ council: text(search.council) }),
  component: lazyRouteComponent(() => import('./form/new-seminar-page'), 'NewSeminarPage'),
});

const editSeminar = createRoute({
  getParentRoute: () => frameRoute,
  path: '/seminars/$id/edit',
  component: lazyRouteComponent(() => import('./form/edit-seminar-page'), 'EditSeminarPage'),
});

const seminar = createRoute({
  getParentRoute: () => frameRoute,
  path: '/seminars/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./seminar/seminar-page'), 'SeminarPage'),
});

const plan = createRoute({
  getParentRoute: () => seminar,
  path: '/',
  component: lazyRouteComponent(() => import('./plan/plan-tab'), 'PlanTab'),
});

interface AgendaSearch extends DialogSearch {
  /** Which day of the seminar: its number from 1. */
  day?: number;
}

const agenda = createRoute({
  getParentRoute: () => seminar,
  path: '/agenda',
  validateSearch: (search: Record<string, unknown>): AgendaSearch => ({ day: dayFrom(2, search.day) }),
  component: lazyRouteComponent(() => import('./agenda/agenda-tab'), 'AgendaTab'),
});

export interface InvitationsSearch extends DialogSearch {
  show?: InvitationResponse | 'unreached';
}

const invitations = createRoute({
  getParentRoute: () => seminar,
  path: '/invitations',
  validateSearch: (search: Record<string, unknown>): InvitationsSearch => ({
    show: oneOf([...RESPONSES, 'unreached'] as const, search.show),
  }),
  component: lazyRouteComponent(() => import('./invitations/invitations-tab'), 'InvitationsTab'),
});

const attendance = createRoute({
  getParentRoute: () => seminar,
  path: '/attendance',
  validateSearch: (search: Record<string, unknown>): AgendaSearch => ({ day: dayFrom(1, search.day) }),
  component: lazyRouteComponent(() => import('./attendance/attendance-tab'), 'AttendanceTab'),
});

const mails = createRoute({
  getParentRoute: () => seminar,
  path: '/mails',
  validateSearch: (search: Record<string, unknown>): { state?: DeliveryState } => ({ state: oneOf(DELIVERY_STATES, search.state) }),
  component: lazyRouteComponent(() => import('./mails/mails-tab'), 'MailsTab'),
});

const decisions = createRoute({
  getParentRoute: () => seminar,
  path: '/decisions',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('../plans/decisions/seminar-decisions-tab'), 'SeminarDecisionsTab'),
});

const followUp = createRoute({
  getParentRoute: () => seminar,
  path: '/follow-up',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('../plans/follow-up/follow-up-tab'), 'FollowUpTab'),
});

const outcome = createRoute({
  getParentRoute: () => seminar,
  path: '/outcome',
  component: lazyRouteComponent(() => import('../plans/follow-through/seminar-outcome-tab'), 'SeminarOutcomeTab'),
});

export const seminarRoutes = [
  seminars,
  newSeminar,
  editSeminar,
  seminar.addChildren([plan, agenda, followUp, invitations, attendance, decisions, outcome, mails]),
] as const;
