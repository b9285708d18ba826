import type { et } from './et';

export const ru = {
  'risks.edition.title': 'Публичная версия реестра рисков',
  'risks.edition.intro': 'Публичная версия реестра рисков на {day} – риски, которые совет сделал публичными.',
  'risks.edition.controls': 'Внедрённые меры',
  'risks.edition.print': 'Печать',
  'risks.edition.level': 'Уровень',
  'risks.edition.review': 'Следующий пересмотр: {day}',
  'risks.edition.reviewWas': 'Срок пересмотра был {day}',
  'risks.edition.all': 'Публичные версии реестров рисков',
  'risks.edition.allHint': 'Советы по безопасности, которые показывают часть своего реестра рисков всем.',
  'risks.edition.none': 'Публичных версий нет',
  'risks.edition.noneHint': 'Когда какой-нибудь совет сделает риск публичным, он появится здесь.',
  'risks.edition.count': '{count, plural, one {# риск} few {# риска} many {# рисков} other {# риска}}',
} satisfies Record<keyof typeof et, string>;
