import type { et } from './et';

export const ru = {
  'seminars.clone.open': 'Создать следующий …',
  'seminars.clone.title': 'Следующий семинар по образцу этого',
  'seminars.clone.intro':
    'Новый черновик получит тех же организаторов, залы, повестку дня, цель и список подготовки; все даты сдвинутся одинаково. Приглашения и ответы останутся здесь, соорганизаторов спросят заново. Не перейдут люди, которые за это время ушли, и докладчики, которые в это время выступают в другом месте.',
  'seminars.clone.startsOn': 'Первый день',
  'seminars.clone.submit': 'Создать следующий',
  'seminars.clone.done': 'Следующий семинар создан как черновик.',
  'seminars.clone.from': 'Предыдущий раз',
  'seminars.clone.occurrence': '{series}, № {number}',
} satisfies Record<keyof typeof et, string>;
