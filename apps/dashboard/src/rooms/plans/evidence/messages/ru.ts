import type { et } from './et';

export const ru = {
  'plans.evidence.title': 'Фото и файлы',
  'plans.evidence.hint':
    'До {most} файлов, каждый до {megabytes} МБ: фото, PDF, DOCX, XLSX, ODT, ODS, TXT и CSV. Сведения о том, где и когда сделано фото, из него удаляются.',
  'plans.evidence.add': 'Добавить файлы',
  'plans.evidence.photo': 'Сделать фото',
  'plans.evidence.drop': 'или перетащите их сюда',
  'plans.evidence.sending': 'Отправляется {name}',
  'plans.evidence.remove': 'Убрать {name}',
  'plans.evidence.again': 'Ещё раз',
  'plans.evidence.sent': 'Файл {name} добавлен.',
  'plans.evidence.tooMany': 'За один раз можно добавить до {most} файлов. Сохраните их, а остальные добавьте со следующим сообщением.',
  'plans.evidence.kilobytes': '{size} кБ',
  'plans.evidence.megabytes': '{size} МБ',
} satisfies Record<keyof typeof et, string>;
