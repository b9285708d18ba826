import type { et } from './et';

export const en = {
  'risks.settings.title': 'Register settings',
  'risks.settings.intro': 'On which matrix the council scores risks and how often it reviews them.',
  'risks.settings.intervals': 'Review intervals',
  'risks.settings.intervalsHint':
    'A new interval holds for a risk from its next score or review on. A risk may have an interval of its own. One that is not scored is reviewed like a very high one.',
  'risks.settings.interval': 'Level {level}',
  'risks.settings.inDays': 'Days between two reviews',
  'risks.settings.days': '{days, plural, one {# day} other {# days}}',
  'risks.settings.matrix': 'Matrix',
  'risks.settings.scoresOn': 'Risks are scored on',
  'risks.settings.newer': 'This matrix has a newer version: {version}.',
  'risks.settings.otherMatrix': 'Another matrix changes no earlier score',
  'risks.settings.otherMatrixText':
    'Scores stay on the matrix that they were made on. They are not compared with new ones: the risk is not on the new heat map, and pages say “on another matrix”, until it is scored again. Expected effects of measures have to be noted again on the new matrix.',
  'risks.settings.levels': 'Levels by likelihood and impact',
  'risks.settings.likelihoods': 'Steps of likelihood',
  'risks.settings.percent': 'Probability within the time frame of the risk',
  'risks.settings.percentBand': '{low, number}–{high, number} %',
  'risks.settings.onlyWords': 'only a word',
  'risks.settings.dimensions': 'Dimensions of impact',
  'risks.settings.weighted': '{dimension} (weight {weight})',
  'risks.settings.rule.HIGHEST': 'The overall impact is the step of the worst dimension.',
  'risks.settings.rule.WEIGHTED': 'The overall impact is the mean of the dimensions by weight, rounded to the nearest step.',
} satisfies Record<keyof typeof et, string>;
