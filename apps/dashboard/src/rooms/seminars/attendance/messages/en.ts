import type { et } from './et';

export const en = {
  'seminars.attendance.door': 'Who is there',
  'seminars.attendance.open':
    '{count, plural, =0 {Everybody is recorded.} one {# person is not recorded yet.} other {# people are not recorded yet.}}',
  'seminars.attendance.hint': 'The button with a dashed frame is what the person answered. The last record counts.',
  'seminars.attendance.onlyOpen': 'Only who is not recorded',
  'seminars.attendance.nobody': 'Nobody is invited',
  'seminars.attendance.asAnswered': 'Everyone as answered',
  'seminars.attendance.asAnsweredAsk': 'Record everyone as they answered?',
  'seminars.attendance.asAnsweredText':
    '{count, plural, one {# person is recorded by their answer.} other {# people are recorded by their answers.}} Who is recorded already or has not answered stays as they are.',
  'seminars.attendance.walkIn': 'Add somebody uninvited',
  'seminars.attendance.walkInTitle': 'Somebody who came uninvited',
  'seminars.attendance.walkInHint': 'They are added to the invitees and recorded as present. No mail is sent.',
  'seminars.attendance.walkInDone': 'They are recorded.',
  'seminars.attendance.newPerson': 'Not in the list: enter the person',
  'seminars.attendance.isOnline': 'Takes part online',
  'seminars.attendance.substituteOf': 'Who came instead of {name}',
  'seminars.attendance.record': 'Record',
  'seminars.attendance.summary': 'Attendance by institution',
  'seminars.attendance.unrecorded': 'Not recorded',
  'seminars.attendance.noInstitution': 'Without an institution',
  'seminars.attendance.total': 'Total',
  'seminars.attendance.notYet': 'This day has not come yet',
  'seminars.attendance.notYetHint': 'Attendance can be recorded from the morning of the day on.',
} satisfies Record<keyof typeof et, string>;
