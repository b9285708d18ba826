import type { et } from './et';

export const en = {
  'risks.edition.title': 'Public edition of the risk register',
  'risks.edition.intro': 'Public edition of the risk register: risks that the council has made public. As of {day}.',
  'risks.edition.controls': 'In place',
  'risks.edition.print': 'Print',
  'risks.edition.level': 'Level',
  'risks.edition.review': 'Looked at again on {day}',
  'risks.edition.reviewWas': 'Review was due on {day}',
  'risks.edition.all': 'Public editions of risk registers',
  'risks.edition.allHint': 'Safety councils that show a part of their risk register to everybody.',
  'risks.edition.none': 'There are no public editions',
  'risks.edition.noneHint': 'When a council makes a risk public, it stands here.',
  'risks.edition.count': '{count, plural, one {# risk} other {# risks}}',
} satisfies Record<keyof typeof et, string>;
