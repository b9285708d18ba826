import type { et } from './et';

export const ru = {
  'sheets.import.file': 'Файл',
  'sheets.import.choose': 'Файл XLSX или CSV',
  'sheets.import.hint': 'До 2 МБ и 1000 строк. В файле может быть и только часть столбцов.',
  'sheets.import.none': 'Файл не выбран',
  'sheets.import.aboutFile': 'Об этом файле',
  'sheets.import.missing':
    '{count, plural, one {В файле не хватает # столбца. Чего в файле нет, то останется как есть.} few {В файле не хватает # столбцов. Чего в файле нет, то останется как есть.} many {В файле не хватает # столбцов. Чего в файле нет, то останется как есть.} other {В файле не хватает # столбца. Чего в файле нет, то останется как есть.}}',
  'sheets.import.which': 'Каких столбцов не хватает',
  'sheets.import.unknown':
    '{count, plural, =1 {Столбец неизвестен и не учитывается: {titles}.} one {Столбцы неизвестны и не учитываются: {titles}.} few {Столбцы неизвестны и не учитываются: {titles}.} many {Столбцы неизвестны и не учитываются: {titles}.} other {Столбцы неизвестны и не учитываются: {titles}.}}',
  'sheets.import.onlyShown':
    'Только для просмотра: {titles}. Изменения в этих столбцах не переносятся: для них на странице записи есть свои кнопки.',
  'sheets.import.noVersions':
    'В файле нет столбца «Версия записи», поэтому не видно, изменил ли кто-то эти строки за это время. Сравните старое и новое в предпросмотре.',
  'sheets.import.preview': 'Предпросмотр',
  'sheets.import.previewHint': 'Пока ничего не изменено. Снимите отметку со строк, которые вам не нужны.',
  'sheets.import.counts': 'Новых {created}, изменено {changed}, отклонено {refused}, без изменений {unchanged}.',
  'sheets.import.show': 'Показать строки',
  'sheets.import.allButUnchanged': 'все, кроме неизменённых',
  'sheets.import.line': 'строка {line}',
  'sheets.import.takeRow': 'Импортировать: {title}',
  'sheets.import.outcome': 'Результат',
  'sheets.import.what': 'Что меняется',
  'sheets.import.emptied': 'очищается',
  'sheets.import.notTaken': 'изменено в файле ({said}), но не переносится',
  'sheets.import.fields': '{count, plural, one {# поле} few {# поля} many {# полей} other {# поля}}',
  'sheets.import.nothing': 'Ничего не изменится',
  'sheets.import.nothingHint': 'В файле то же, что здесь уже записано.',
  'sheets.import.take':
    '{count, plural, one {Импортировать # строку} few {Импортировать # строки} many {Импортировать # строк} other {Импортировать # строки}}',
  'sheets.import.lookAgain': 'Проверить файл ещё раз',
  'sheets.import.done': 'Импорт завершён',
  'sheets.import.result': 'Добавлено {created}, изменено {changed}.',
  'sheets.outcome.NEW': 'новая',
  'sheets.outcome.CHANGED': 'изменена',
  'sheets.outcome.UNCHANGED': 'без изменений',
  'sheets.outcome.REFUSED': 'отклонена',
  'sheets.download.title': 'Скачать',
  'sheets.download.xlsx': 'Excel (XLSX), для правки',
  'sheets.download.csv': 'CSV, для правки',
  'sheets.import.name': 'Название',
  'sheets.download.pdf': 'PDF, отчёт',
  'sheets.download.docx': 'Word (DOCX), отчёт',
} satisfies Record<keyof typeof et, string>;
