import type { et } from './et.js';

export const ru = {
  'sheets.yes': 'да',
  'sheets.no': 'нет',
  'problem.file-unreadable': 'Файл не удаётся прочитать. Сохраните его ещё раз как XLSX или CSV.',
  'problem.workbook-broken':
    'Файл XLSX повреждён или неполный: возможно, скачивание прервалось. Откройте его в табличной программе и сохраните ещё раз.',
  'problem.no-naming-column':
    'Из известных столбцов в файле есть только «{found}». По нему не понять, о чём строка: добавьте столбец «{ref}» или «{title}».',
  'problem.file-unpacks-too-large': 'В распакованном виде файл слишком велик. Оставьте только таблицу для импорта.',
  'problem.not-a-spreadsheet': 'Это не табличный файл. Выберите файл XLSX или CSV.',
  'problem.old-excel': 'Это файл старого Excel (XLS) или файл с паролем. Сохраните его как XLSX без пароля.',
  'problem.no-known-columns':
    'В файле не найдено ни одного известного столбца. В первой строке таблицы должны стоять названия столбцов, как в скачанном файле, например «Название».',
  'problem.no-rows': 'Под заголовком в файле нет ни одной строки.',
  'problem.too-many-rows': 'В файле слишком много строк. За один раз можно импортировать не более {most}.',
  'problem.file-is-empty': 'Файл пуст.',
  'problem.file-too-large': 'Файл слишком велик. Допустимо до {most} МБ.',
  'problem.import-has-changed': 'Строка {line} уже не та, что была в предпросмотре. Проверьте файл ещё раз; ничего не импортировано.',
  'problem.import-row-refused': 'Строку {line} не удалось перенести. Проверьте файл ещё раз; ничего не импортировано.',
  'problem.not-one-of': 'В ячейке «{said}». Допустимо: {allowed}.',
  'problem.not-a-whole-number': '«{said}» – не целое число.',
  'problem.no-institution-of-that-name': 'Учреждение «{said}» не найдено. Напишите название так, как в списке учреждений.',
  'problem.no-region-of-that-name': 'Регион «{said}» не найден. Добавьте после названия код EHAK в скобках.',
  'problem.no-person-of-that-name': 'У владельца строки нет человека с именем «{said}», или вам его не видно.',
  'problem.several-of-that-name': '«{said}» может означать разное. Уточните.',
  'problem.names-another-row':
    'Здесь «{said}», но по ID записи строка относится к другой записи ({allowed}). Возможно, таблицу сортировали без последних столбцов. Эта строка не переносится.',
} satisfies Record<keyof typeof et, string>;
