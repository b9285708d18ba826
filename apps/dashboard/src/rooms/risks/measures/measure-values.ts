import type {
  AddMeasureInput,
  DecisionLevel,
  ImpactDimension,
  MeasureLineFragment,
  MeasurePhase,
  UpdateMeasureInput,
} from '../../../graph/generated/graphql';

type Steps = { likelihood: string | null; impacts: Partial<Record<ImpactDimension, string | null>> };

export type MeasureValues = {
  title: string;
  description: string | null;
  riskIds: string[];
  phase: MeasurePhase;
  decisionLevel: DecisionLevel;
  gapId: string | null;
  responsibleInstitutionId: string | null;
  partnerIds: string[];
  costEuros: number | '';
  fundingSource: string | null;
  priority: string | null;
  dueOn: string | null;
  effect: Steps;
  isPublic: boolean;
  publicText: string | null;
  /** Of a new one: a control that is there already. */
  isThere: boolean;
  inPlaceOn: string | null;
};

/** `matrixId`: what the council scores on today. Steps of another matrix mean something else and are not offered for change. */
export function valuesOf(measure: MeasureLineFragment | undefined, riskId: string, matrixId: string | undefined): MeasureValues {
  const effect = measure?.effectMatrix?.id === matrixId ? measure?.effect : undefined;
  return {
    title: measure?.title ?? '',
    description: measure?.description ?? null,
    riskIds: measure?.risks.map(({ id }) => id) ?? [riskId],
    phase: measure?.phase ?? 'PREVENTION',
    decisionLevel: measure?.decisionLevel ?? 'OWN',
    gapId: measure?.gap?.id ?? null,
    responsibleInstitutionId: measure?.responsibleInstitution?.id ?? null,
    partnerIds: measure?.partners.map(({ id }) => id) ?? [],
    costEuros: measure?.costEuros ?? '',
    fundingSource: measure?.fundingSource ?? null,
    priority: measure?.priority ? String(measure.priority) : null,
    dueOn: measure?.dueOn ?? null,
    effect: {
      likelihood: effect?.likelihood ? String(effect.likelihood) : null,
      impacts: Object.fromEntries((effect?.impacts ?? []).map(({ dimension, value }) => [dimension, String(value)])),
    },
    isPublic: measure?.isPublic ?? false,
    publicText: measure?.publicText ?? null,
    isThere: false,
    inPlaceOn: null,
  };
}

function effectOf({ likelihood, impacts }: Steps): AddMeasureInput['effect'] {
  const judged = (Object.entries(impacts) as [ImpactDimension, string | null][]).flatMap(([dimension, value]) =>
    value ? [{ dimension, value: Number(value) }] : [],
  );
  return likelihood || judged.length > 0 ? { likelihood: likelihood ? Number(likelihood) : null, impacts: judged } : null;
}

/** What of the given values is sent. */
export function fieldsOf({
  costEuros,
  priority,
  effect,
  isThere,
  inPlaceOn,
  ...rest
}: Partial<MeasureValues>): Omit<UpdateMeasureInput, 'id' | 'version'> {
  return {
    ...rest,
    ...(costEuros !== undefined && { costEuros: costEuros === '' ? null : costEuros }),
    ...(priority !== undefined && { priority: priority === null ? null : Number(priority) }),
    ...(effect && { effect: effectOf(effect) }),
  };
}

export function newFieldsOf(values: MeasureValues): AddMeasureInput {
  const { title, riskIds, phase, decisionLevel, isThere, inPlaceOn } = values;
  return { ...fieldsOf(values), title, riskIds, phase, decisionLevel, inPlaceOn: isThere ? inPlaceOn : null };
}
