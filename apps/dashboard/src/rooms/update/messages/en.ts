import type { et } from './et';

export const en = {
  'update.title': 'How is it going?',
  'update.list': '{count, plural, one {# action} other {# actions}}',
  'update.listOnAnswer': 'And how are your actions going?',
  'update.sentTo': 'The link was sent to {name}, {institution}.',
  'update.inTheirName': 'Whatever you say here is recorded in the name of that person. The link is good until {day}.',
  'update.notYou': 'This is not my link',
  'update.revoke': 'Revoke the link',
  'update.revoke.title': 'Revoke the link?',
  'update.revoke.text': 'Nobody can use it any more then. Whom it was sent to can ask for a new one.',
  'update.revoked.title': 'The link is revoked',
  'update.revoked.text': 'You may close the page. What was saved stays.',
  'update.none': 'Nothing waits for a word from you',
  'update.noneHint': 'Your institution has no open actions. You may close the page.',
  'update.howNamed': 'How is it going: {title}',
  'update.goesWell': 'Going well',
  'update.waits': 'Waiting',
  'update.isDone': 'Done',
  'update.goingWellNote': 'Going as planned.',
  'update.more': 'Progress, note, photos, later date',
  'update.waitingBefore': 'It waits for: {what}. If that stays, leave the field empty.',
  'update.later': 'I ask for a later date',
  'update.laterReason': 'Why is more time needed?',
  'update.returned': 'The secretary sent it back: {reason}',
  'update.latest': 'Said last, {day}: {note}',
  'update.save': 'Save',
  'update.saveCount': '{count, plural, one {Save # action} other {Save # actions}}',
  'update.answerAndSave': 'Send the answer and save',
  'update.saved': 'Saved. State: {state}.',
  'update.allSaved': '{count, plural, one {Thank you! # action is recorded.} other {Thank you! # actions are recorded.}}',
  'update.nothingSentYet': 'Nothing is recorded until you save.',
  'update.changed':
    'Somebody else changed this action meanwhile; how it stands now is above (state: {state}). What you wrote is still here: look it over and save again.',
  'update.andMore': '{count, plural, one {# more action is there once you sign in.} other {# more actions are there once you sign in.}}',
  'update.noLink': 'The link opens nothing',
  'update.noLink.title': 'Nothing can be said by this link now',
  'update.askForLink': 'Ask for a new link',
  'update.asked.title': 'You have asked',
  'update.asked.text': 'A new link goes to whom the old one was sent, within minutes; one a day.',
  'update.links': 'Links in your mails',
  'update.linksHint':
    'By these, anybody who holds them says in your name how the actions of your institution are going, without signing in. If one has got into the wrong hands, revoke it.',
  'update.linkMade': 'sent {day}, good until {until}',
  'update.linkOpened': '{count, plural, =0 {not opened} one {opened # time, last {day}} other {opened # times, last {day}}}',
  'update.linkTold': 'something was said last {day}',
  'update.linkOf': 'Revoke the link: {institution}, sent {day}',
  'update.linkRevoked': 'The link is revoked',
  'update.ownInstitution': 'Your institution',
  // What was saved, what was not, and what to do about it
  'update.someSaved':
    '{saved, plural, =0 {No action is recorded.} one {# action is recorded.} other {# actions are recorded.}} {unsaved, plural, one {Of # action something was not saved: look it over.} other {Of # actions something was not saved: look them over.}}',
  'update.wishRefused': 'The wish for a later date was not recorded.',
  'update.fixField': 'Nothing is recorded yet: fill in the marked field and save again.',
  'update.fixWish': 'The wish for a later date was not recorded: fill in the marked field and save again.',
  'update.reasonNeeded': 'Write why more time is needed.',
  'update.dayNeeded': 'Choose the day that you ask for.',
  'update.saveAndAnswerLater':
    '{count, plural, one {Save # action, I answer the invitation later} other {Save # actions, I answer the invitation later}}',
  'update.itemsNotSaved': 'Not all you said of your actions was recorded: look it over below.',
  'update.notAnswered': 'You have not answered the invitation yet.',
  'update.closed':
    'The action was closed meanwhile (state: {state}), so nothing can be said of it any more. If what you wrote matters, copy it and send it to the secretary of the council.',
  'update.notOwn':
    'This action is up to your institution no longer. If what you wrote matters, copy it and send it to the secretary of the council.',
  'update.unsent': 'Not saved before: {title}',
  'update.unsentWhy':
    'The link is good no more, so this was not recorded. Copy the text, or open a new link in this window: the text is there still.',
  // The link of an invitation
  'update.revoke.textInvitation':
    'Nobody can use it any more then. Whom the invitation was sent to gets a new link by mail, as long as it can be answered.',
  'update.revoked.textInvitation':
    'You may close the page. What was saved stays. Whom the invitation was sent to gets a new link by mail, as long as it can be answered.',
  'update.linkOfInvitation': 'Invitation to “{seminar}” – {institution}',
} satisfies Record<keyof typeof et, string>;
