import type { et } from './et';

export const ru = {
  'risks.settings.title': 'Настройки реестра',
  'risks.settings.intro': 'По какой матрице совет оценивает риски и как часто их пересматривают.',
  'risks.settings.intervals': 'Интервалы пересмотра',
  'risks.settings.intervalsHint':
    'Новый интервал действует для риска со следующей его оценки или пересмотра. У риска может быть и свой интервал. Неоценённый риск пересматривают так же, как очень высокий.',
  'risks.settings.interval': 'Уровень: {level}',
  'risks.settings.inDays': 'Дней между двумя пересмотрами',
  'risks.settings.days': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'risks.settings.matrix': 'Матрица',
  'risks.settings.scoresOn': 'Риски оценивают по матрице',
  'risks.settings.newer': 'У этой матрицы есть более новая версия: {version}.',
  'risks.settings.otherMatrix': 'Другая матрица не меняет ни одной прежней оценки',
  'risks.settings.otherMatrixText':
    'Оценки остаются по той матрице, по которой были даны. С новыми их не сравнивают: риска нет на новой матрице, и на страницах указано «по другой матрице», пока риск не оценён заново. Ожидаемое влияние мер нужно отметить по новой матрице заново.',
  'risks.settings.levels': 'Уровни по вероятности и последствиям',
  'risks.settings.likelihoods': 'Ступени вероятности',
  'risks.settings.percent': 'Вероятность за период риска',
  'risks.settings.percentBand': '{low, number}–{high, number} %',
  'risks.settings.onlyWords': 'только словами',
  'risks.settings.dimensions': 'Области последствий',
  'risks.settings.weighted': '{dimension} (вес {weight})',
  'risks.settings.rule.HIGHEST': 'Последствия в целом – это ступень самой тяжёлой области.',
  'risks.settings.rule.WEIGHTED': 'Последствия в целом – это взвешенное среднее областей, округлённое до ближайшей ступени.',
} satisfies Record<keyof typeof et, string>;
