import type { TFunction } from 'i18next';
import type { RiskLevel } from '../../../graph/generated/graphql';
import type { Settings } from './settings-query';

/** Which field holds the interval of a level. */
export const INTERVALS = { VERY_HIGH: 'veryHighDays', HIGH: 'highDays', MEDIUM: 'mediumDays', LOW: 'lowDays' } as const satisfies Record<
  RiskLevel,
  string
>;

type Days = (typeof INTERVALS)[RiskLevel];

/** As the server has it. */
export const FEWEST_DAYS = 7;
export const MOST_DAYS = 3650;

export type SettingsValues = { matrixId: string } & Record<Days, number | ''>;

export const valuesOf = ({ matrix, veryHighDays, highDays, mediumDays, lowDays }: Settings): SettingsValues => ({
  matrixId: matrix.id,
  veryHighDays,
  highDays,
  mediumDays,
  lowDays,
});

export function settingsRules(t: TFunction) {
  const required = (value: number | '') => (value === '' ? t('ui.required') : null);
  return { veryHighDays: required, highDays: required, mediumDays: required, lowDays: required };
}

/** What is sent: no interval is empty when the form is. */
export function sentOf(changed: Partial<SettingsValues>): { matrixId?: string } & Partial<Record<Days, number>> {
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== ''));
}
