import type { et } from './et';

export const ru = {
  'risks.files': 'Файлы',
  'risks.import.open': 'Импорт из файла',
  'risks.import.title': 'Импорт рисков',
  'risks.import.intro':
    'Скачайте реестр, измените его в электронной таблице и загрузите обратно. До того как что-либо изменится, вы построчно увидите, что произойдёт.',
  'risks.import.notInFile':
    '{count, plural, one {# риск из реестра в файле отсутствует, но сохраняется.} few {# риска из реестра в файле отсутствуют, но сохраняются.} many {# рисков из реестра в файле отсутствуют, но сохраняются.} other {# риска из реестра в файле отсутствует, но сохраняется.}}',
  'risks.import.setThere': 'Укажите это на странице риска',
  'risks.import.setLater': 'Укажите это на странице риска, когда риск будет импортирован.',
  'risks.import.toRegister': 'Открыть реестр',
} satisfies Record<keyof typeof et, string>;
