import { enumOf } from '@app/kernel';

export const InvitationResponse = enumOf(
  'InvitationResponse',
  ['NONE', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'ONLINE'],
  'What somebody answered: nothing yet, comes, perhaps comes, does not come, sends a substitute, takes part online.',
);
export type InvitationResponse = keyof typeof InvitationResponse;

export const AnswerSource = enumOf(
  'AnswerSource',
  ['LINK', 'CALENDAR', 'SECRETARY', 'PORTAL'],
  'How an answer came: by the link in the mail, from a calendar program, recorded by the secretary, by somebody who was signed in.',
);
export type AnswerSource = keyof typeof AnswerSource;
