import type { et } from './et.js';

export const ru = {
  'problem.evidence-has-macros': 'В файле есть макросы, такой файл не принимается. Сохраните его без макросов (.docx или .xlsx) или в PDF.',
  'problem.evidence-is-empty': 'Этот файл пуст. Выберите другой.',
  'problem.evidence-is-not-there':
    'Одного из добавленных файлов уже нет: он был отправлен раньше или удалён, так как его не сохранили в течение двух дней. Уберите его из списка и добавьте снова.',
  'problem.evidence-is-not-whole': 'Файл повреждён или неполон. Откройте его на своём устройстве, сохраните заново и попробуйте ещё раз.',
  'problem.evidence-is-too-large': 'Файл больше {megabytes} МБ. Уменьшите его или разделите на части.',
  'problem.evidence-named-otherwise':
    'На самом деле это файл {type}, но его имя говорит о другом. Если файл верный, пусть имя оканчивается на «.{ending}».',
  'problem.evidence-of-item-is-full':
    'У этого задания уже предельное число файлов ({most}). Напишите в примечании, где находится остальное.',
  'problem.evidence-of-unknown-type':
    'Непонятно, что это за файл. Подходят фото (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT и CSV.',
  'problem.evidence-text-is-not-utf8': 'Текст не читается. Сохраните его в кодировке UTF-8 и попробуйте ещё раз.',
  'problem.evidence-type-is-refused':
    'Такие файлы ({type}) не принимаются. Подходят фото (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT и CSV.',
  'problem.evidence-was-told': 'Этот файл уже отправлен и остаётся при задании.',
} satisfies Record<keyof typeof et, string>;
