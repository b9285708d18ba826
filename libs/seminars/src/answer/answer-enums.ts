import { enumOf } from '@app/kernel';

export const InvitationResponse = enumOf(
  'InvitationResponse',
  ['NONE', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'ONLINE', 'WAITLISTED'],
  'What somebody answered: nothing yet, comes, perhaps comes, does not come, sends a substitute, takes part online; waits for a place in the ' +
    'room, having said that they come or, where one is named, that a substitute does. WAITLISTED is what becomes of a yes and cannot be answered.',
);
export type InvitationResponse = keyof typeof InvitationResponse;

export const AnswerSource = enumOf(
  'AnswerSource',
  ['LINK', 'CALENDAR', 'SECRETARY', 'PORTAL', 'WAITING_LIST'],
  'How an answer came: by the link in the mail, from a calendar program, recorded by the secretary, by somebody who was signed in; WAITING_LIST: ' +
    'a place became free for somebody who waited for one.',
);
export type AnswerSource = keyof typeof AnswerSource;
