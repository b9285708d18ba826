import type { TFunction } from 'i18next';
import type { Confidence, ImpactDimension } from '../../../graph/generated/graphql';

/** What is judged, as a form holds it: steps are texts there. */
export type JudgementValues = {
  likelihood: string | null;
  impacts: Partial<Record<ImpactDimension, string | null>>;
  /** Why so, of a dimension. */
  reasons: Partial<Record<ImpactDimension, string>>;
  confidence: Confidence;
  reason: string;
};

interface Judged {
  likelihood: number;
  impacts: { dimension: ImpactDimension; value: number; reason?: string | null }[];
  confidence: Confidence;
  reason: string;
}

export const noJudgement: JudgementValues = { likelihood: null, impacts: {}, reasons: {}, confidence: 'MEDIUM', reason: '' };

export const judgementValuesOf = ({ likelihood, impacts, confidence, reason }: Judged): JudgementValues => ({
  likelihood: String(likelihood),
  impacts: Object.fromEntries(impacts.map(({ dimension, value }) => [dimension, String(value)])),
  reasons: Object.fromEntries(impacts.flatMap((impact) => (impact.reason ? [[impact.dimension, impact.reason]] : []))),
  confidence,
  reason,
});

/** As the server takes it: dimensions that nobody looked at are left out, and so are those that the matrix does not have. */
export function judgementOf(
  { likelihood, impacts, reasons, confidence, reason }: JudgementValues,
  dimensions: { key: ImpactDimension }[],
): Judged {
  const judged = dimensions.flatMap(({ key }) => {
    const value = impacts[key];
    return value ? [{ dimension: key, value: Number(value), reason: reasons[key] ?? null }] : [];
  });
  return { likelihood: Number(likelihood), impacts: judged, confidence, reason };
}

export const judgementRules = (t: TFunction) => ({
  likelihood: (value: string | null) => (value ? null : t('ui.required')),
  impacts: (value: JudgementValues['impacts']) => (Object.values(value).some(Boolean) ? null : t('risks.score.impactMissing')),
  reason: (value: string) => (value.trim() ? null : t('ui.required')),
});
