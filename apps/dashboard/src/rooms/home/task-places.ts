import {
  IconAlertTriangle,
  IconBulb,
  IconCalendarDue,
  IconCalendarQuestion,
  IconCalendarPlus,
  IconCalendarX,
  IconChecks,
  IconClipboardCheck,
  IconClipboardX,
  IconClipboardText,
  IconClockExclamation,
  IconReportOff,
  IconEyeCheck,
  IconEyeExclamation,
  IconGavel,
  IconListCheck,
  IconMailExclamation,
  IconMailForward,
  IconMessageQuestion,
  IconMessages,
  IconScale,
  IconSend,
  IconShieldCheck,
  IconThumbDown,
  IconUserPlus,
  IconUsersPlus,
  type Icon,
} from '@tabler/icons-react';
import type { TaskKind } from '../../graph/generated/graphql';
import type { Destination } from '../../ui/links';
import type { HomeData } from './home-page';

export type Task = HomeData['viewer']['tasks'][number];

export const PICTURES: Record<TaskKind, Icon> = {
  ANSWER_INVITATION: IconMessageQuestion,
  PLAN_SEMINAR: IconCalendarPlus,
  SEND_INVITATIONS: IconMailForward,
  MAIL_NOT_DELIVERED: IconMailExclamation,
  CADENCE_BROKEN: IconCalendarX,
  SUBSTITUTE_TO_REGISTER: IconUserPlus,
  HOSTING_ASKED: IconUsersPlus,
  HOSTING_DECLINED: IconThumbDown,
  CHECKLIST_OVERDUE: IconClipboardX,
  TOPICS_TO_DECIDE: IconBulb,
  SCORES_TO_GIVE: IconScale,
  RESULTS_TO_SET: IconGavel,
  REVIEW_DUE: IconEyeCheck,
  REVIEWS_OVERDUE: IconEyeExclamation,
  ACCEPTANCE_ENDS: IconAlertTriangle,
  MEASURE_DUE: IconShieldCheck,
  SCORES_PROPOSED: IconChecks,
  REGISTER_TO_MEND: IconListCheck,
  ACTION_ITEM_DUE: IconCalendarDue,
  ACTION_ITEMS_LATE: IconClockExclamation,
  ACTION_ITEMS_TO_VERIFY: IconClipboardCheck,
  EXTENSIONS_ASKED: IconCalendarQuestion,
  OPINION_AWAITED: IconMessages,
  SEMINAR_DECISIONS_TO_TELL: IconSend,
  DECISION_TO_TELL: IconSend,
  STATUS_ROUND_OPEN: IconClipboardText,
  STATUS_ROUND_ENDED: IconReportOff,
};

/** Where the work is done. A council is found by its id as well as by its short name. */
export function placeOf({ kind, subjectId, answerPath, council, riskId }: Task): Destination {
  const token = answerPath?.split('/').at(-1);
  const register = council ? { council: council.slug } : {};
  switch (kind) {
    case 'CADENCE_BROKEN':
      return { to: '/councils/$slug', params: { slug: subjectId } };
    case 'TOPICS_TO_DECIDE':
      return { to: '/seminars/$id/agenda', params: { id: subjectId } };
    case 'SCORES_TO_GIVE':
    case 'RESULTS_TO_SET':
      return { to: '/risks/rounds/$id', params: { id: subjectId } };
    case 'REVIEW_DUE':
    case 'MEASURE_DUE':
      return { to: '/risks/$id', params: { id: riskId ?? '' } };
    case 'ACCEPTANCE_ENDS':
      return { to: '/risks/$id', params: { id: subjectId }, search: { dialog: 'accept' } };
    // As many rows there as here are counted.
    case 'REVIEWS_OVERDUE':
      return { to: '/risks', search: { ...register, due: 'overdue', status: 'OPEN,MONITORED', order: 'REVIEW_DUE' } };
    case 'SCORES_PROPOSED':
    case 'REGISTER_TO_MEND':
      return { to: '/risks/worklist', search: register };
    case 'ACTION_ITEM_DUE':
      return { to: '/actions/$id', params: { id: subjectId } };
    case 'ACTION_ITEMS_LATE':
      return { to: '/actions', search: { ...register, whose: 'council', late: true } };
    case 'ACTION_ITEMS_TO_VERIFY':
      return { to: '/actions', search: { ...register, whose: 'council', state: 'DONE' } };
    case 'EXTENSIONS_ASKED':
      return { to: '/actions', search: { ...register, whose: 'council', asking: true } };
    case 'OPINION_AWAITED':
      return { to: '/plans/$id', params: { id: subjectId } };
    case 'SEMINAR_DECISIONS_TO_TELL':
      return { to: '/seminars/$id/decisions', params: { id: subjectId } };
    case 'DECISION_TO_TELL':
      return { to: '/decisions/$id', params: { id: subjectId } };
    case 'STATUS_ROUND_OPEN':
      return { to: '/actions', search: { whose: 'own' } };
    case 'STATUS_ROUND_ENDED':
      return { to: '/actions/rounds/$id', params: { id: subjectId } };
    default:
      return token ? { to: '/answer/$token', params: { token } } : { to: '/seminars/$id', params: { id: subjectId } };
  }
}
