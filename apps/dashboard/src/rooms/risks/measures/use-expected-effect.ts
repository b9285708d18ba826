import { useTranslation } from 'react-i18next';
import type { MeasureLineFragment } from '../../../graph/generated/graphql';
import { useFormat } from '../../../ui/format';
import { useMatrixWords } from '../matrix-words';
import type { RiskData } from '../risk/risk-query';

/** What the measure is expected to bring the risk down to, beside where it stands now if that is on the same matrix; of one in place, what was expected. */
export function useExpectedEffect(risk: RiskData): (measure: MeasureLineFragment) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMatrixWords();
  const current = risk.assessments.find(({ kind }) => kind === 'CURRENT');
  const dimensions = [risk.council.riskSettings?.matrix, ...risk.assessments.map(({ matrix }) => matrix)].flatMap(
    (matrix) => matrix?.dimensions ?? [],
  );
  return ({ effect, effectMatrix, state }) => {
    if (!effect) return undefined;
    const compared = state !== 'IN_PLACE' && current?.matrix.id === effectMatrix?.id ? current : undefined;
    const told = (name: string, to: number, from: number | undefined) =>
      from === undefined
        ? t('risks.measure.expectedStep', { name, to })
        : from <= to
          ? t('risks.measure.expectedSame', { name, to })
          : t('risks.proposal.change', { name, from, to });
    const steps = [
      ...(typeof effect.likelihood === 'number' ? [told(t('risks.map.likelihood'), effect.likelihood, compared?.likelihood)] : []),
      ...effect.impacts.map(({ dimension, value }) => {
        const label = dimensions.find(({ key }) => key === dimension)?.label;
        const from = compared?.impacts.find((one) => one.dimension === dimension)?.value;
        return told(label ? words(label) : dimension, value, from);
      }),
    ];
    if (steps.length === 0) return undefined;
    const isOfOther = effectMatrix && effectMatrix.id !== risk.council.riskSettings?.matrix.id;
    return [t('risks.measure.expected', { steps: format.list(steps) }), isOfOther && t('risks.onOtherMatrix')].filter(Boolean).join(', ');
  };
}
