/** Kinds of mail of this room. Rules, reports and progress ask for them by these names, so they stay. */
export const INVITATION_MAIL = 'seminars.invitation';
export const PLACE_MAIL = 'seminars.place';
export const CANCELLATION_MAIL = 'seminars.cancellation';
export const TOPIC_DECISION_MAIL = 'seminars.topic-decision';
