import type { et } from './et';

export const lv = {
  'risks.edition.title': 'Risku reģistra publiskais izdevums',
  'risks.edition.intro': 'Risku reģistra publiskais izdevums: riski, ko padome atzīmējusi kā publiskus. Stāvoklis: {day}.',
  'risks.edition.controls': 'Ieviestie pasākumi',
  'risks.edition.print': 'Drukāt',
  'risks.edition.level': 'Līmenis',
  'risks.edition.review': 'Nākamā pārskatīšana: {day}',
  'risks.edition.reviewWas': 'Bija jāpārskata: {day}',
  'risks.edition.all': 'Risku reģistru publiskie izdevumi',
  'risks.edition.allHint': 'Drošības padomes, kas daļu sava risku reģistra rāda visiem.',
  'risks.edition.none': 'Publisku izdevumu nav',
  'risks.edition.noneHint': 'Kad kāda padome atzīmēs risku kā publisku, tas būs šeit.',
  'risks.edition.count': '{count, plural, zero {# risku} one {# risks} other {# riski}}',
} satisfies Record<keyof typeof et, string>;
