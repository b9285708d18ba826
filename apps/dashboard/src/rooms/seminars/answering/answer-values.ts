// An answer as both forms hold it: the public page behind the mail's link, and the secretary's dialog.
import type { AnswerInvitationInput, InvitationResponse, SeminarMode } from '../../../graph/generated/graphql';

export type Answered = Exclude<InvitationResponse, 'NONE' | 'WAITLISTED'>;

export interface AnswerValues extends Record<string, unknown> {
  /** Empty until something is chosen. */
  response: Answered | '';
  days: string[];
  substituteName: string;
  substituteEmail: string;
  needs: string;
  comment: string;
}

interface Stored {
  response: InvitationResponse;
  days: string[];
  substituteName?: string | null;
  substituteEmail?: string | null;
  needs?: string | null;
  comment?: string | null;
}

/** Who waits for a place has said yes, for themselves or for the substitute they named. */
const answered = ({ response, substituteName }: Stored): Answered | '' => {
  if (response === 'WAITLISTED') return substituteName ? 'SUBSTITUTE' : 'ACCEPTED';
  return response === 'NONE' ? '' : response;
};

/** Who has not answered yet comes on all days, unless they say otherwise. */
export const answerValues = (stored: Stored, allDays: string[]): AnswerValues => ({
  response: answered(stored),
  days: stored.response === 'NONE' || stored.days.length === 0 ? allDays : stored.days,
  substituteName: stored.substituteName ?? '',
  substituteEmail: stored.substituteEmail ?? '',
  needs: stored.needs ?? '',
  comment: stored.comment ?? '',
});

const orNull = (text: string): string | null => text.trim() || null;

/** Only what belongs to the answer goes out: a substitute's name typed before changing one's mind stays at home. */
export function answerInput(values: AnswerValues): Omit<AnswerInvitationInput, 'token'> {
  const response = values.response === '' ? 'NONE' : values.response;
  const comes = response !== 'DECLINED';
  const hasSubstitute = response === 'SUBSTITUTE';
  return {
    response,
    days: comes ? values.days : [],
    substituteName: hasSubstitute ? orNull(values.substituteName) : null,
    substituteEmail: hasSubstitute ? orNull(values.substituteEmail) : null,
    needs: comes ? orNull(values.needs) : null,
    comment: orNull(values.comment),
  };
}

export function validateAnswer(values: AnswerValues, t: (key: string) => string): Record<string, string> {
  const errors: Record<string, string> = {};
  if (values.response === '') errors.response = t('seminars.answer.choose');
  if (values.response === 'SUBSTITUTE' && values.substituteName.trim() === '') errors.substituteName = t('seminars.answer.nameSubstitute');
  if (values.response !== '' && values.response !== 'DECLINED' && values.days.length === 0) errors.days = t('seminars.answer.chooseDay');
  return errors;
}

/** What can be chosen: online only where there is an online part, a substitute only where the council allows one. */
export function offeredAnswers(mode: SeminarMode, substitutesAllowed: boolean): Answered[] {
  const all: Answered[] = ['ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'ONLINE'];
  return all.filter((one) => (one !== 'ONLINE' || mode !== 'IN_ROOM') && (one !== 'SUBSTITUTE' || substitutesAllowed));
}
