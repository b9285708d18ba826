// The server's words for kinds and states stand in the middle of its mails, so they begin small. In tables and badges they begin big.
import { useTranslation } from 'react-i18next';
import type {
  AttendanceState,
  ChecklistState,
  DeliveryState,
  ExpectedForm,
  HostingState,
  InvitationResponse,
  SeminarKind,
  SeminarMode,
  SeminarState,
  SessionKind,
  TopicState,
} from '../../graph/generated/graphql';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export interface Words {
  kind: (kind: SeminarKind) => string;
  mode: (mode: SeminarMode) => string;
  state: (state: SeminarState) => string;
  sessionKind: (kind: SessionKind) => string;
  response: (response: InvitationResponse) => string;
  delivery: (state: DeliveryState) => string;
  hosting: (state: HostingState) => string;
  checklist: (state: ChecklistState) => string;
  topic: (state: TopicState) => string;
  expectedForm: (form: ExpectedForm) => string;
  attendance: (state: AttendanceState) => string;
  /** How much a follow-up session goes through; undefined for others. */
  followUp: (counts: { items: number; late: number } | null | undefined) => string | undefined;
}

export function useWords(): Words {
  const { t } = useTranslation();
  return {
    kind: (kind) => capital(t(`seminars.seminarKind.${kind}`)),
    mode: (mode) => capital(t(`seminars.seminarMode.${mode}`)),
    state: (state) => capital(t(`seminars.seminarState.${state}`)),
    sessionKind: (kind) => capital(t(`seminars.sessionKind.${kind}`)),
    response: (response) => capital(t(`seminars.invitationResponse.${response}`)),
    delivery: (state) => capital(t(`mail.deliveryState.${state}`)),
    hosting: (state) => capital(t(`seminars.hostingState.${state}`)),
    checklist: (state) => capital(t(`seminars.checklistState.${state}`)),
    topic: (state) => capital(t(`seminars.topicState.${state}`)),
    expectedForm: (form) => capital(t(`seminars.expectedForm.${form}`)),
    attendance: (state) => capital(t(`seminars.attendanceState.${state}`)),
    followUp: (counts) => (counts && counts.items > 0 ? t('plans.followUp.items', { ...counts }) : undefined),
  };
}
