import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import type { FigureValue } from './figures';

/** A figure as it stands in a tile. */
export function useFigureWords(): (value: FigureValue) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (value) => {
    if (value === undefined) return '–';
    if ('level' in value) return t(`risks.riskLevel.${value.level}`);
    return 'share' in value ? format.percent(value.share) : format.number(value.count);
  };
}
