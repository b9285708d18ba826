// The one thing that comes next for a seminar, by its state and by what the viewer may do.
import { acceptedHosts } from '../accepted-hosts';
import { isOver } from '../when';
import type { SeminarHead } from './seminar-head';

export type NextStep = 'plan' | 'invite' | 'hold' | 'report' | undefined;

type Known = Pick<SeminarHead, 'state' | 'endsAt' | 'viewerCanEdit' | 'viewerCanInvite' | 'hosts'>;

export function nextStep({ state, endsAt, viewerCanEdit, viewerCanInvite, hosts }: Known): NextStep {
  // What was held is history and nobody edits it; who plans for a host may still say that the report is done.
  if (state === 'HELD') return acceptedHosts(hosts).some(({ council }) => council?.viewerCanPlanSeminars) ? 'report' : undefined;
  if ((state === 'PLANNED' || state === 'INVITING') && isOver(endsAt)) return viewerCanEdit ? 'hold' : undefined;
  if (state === 'DRAFT') return viewerCanEdit ? 'plan' : undefined;
  if (state === 'PLANNED') return viewerCanInvite ? 'invite' : undefined;
  return undefined;
}
