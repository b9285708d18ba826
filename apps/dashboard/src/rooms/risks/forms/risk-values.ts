import type { TFunction } from 'i18next';
import type { EventType, RiskClass, RiskOrigin, Treatment } from '../../../graph/generated/graphql';
import type { RiskData } from '../risk/risk-query';
import { today } from '../../../ui/format';

export type RiskValues = {
  title: string;
  class: RiskClass;
  eventType: EventType;
  isMalicious: boolean;
  isCrossBorder: boolean;
  identifiedOn: string | null;
  /** Empty in a new one: as the kind of its cause says. */
  horizonMonths: number | '';
  description: string | null;
  scenario: string | null;
  worstScenario: string | null;
  causes: string | null;
  consequences: string | null;
  vulnerableGroups: string | null;
  affectedServices: string | null;
  regionIds: string[];
  ownerInstitutionId: string | null;
  ownerPersonId: string | null;
  leadAssessorInstitutionId: string | null;
  contributorIds: string[];
  treatment: Treatment | null;
  origin: RiskOrigin | null;
  originNote: string | null;
  isPublic: boolean;
  publicText: string | null;
  /** Days from one review to the next; empty: as the level says. */
  reviewDays: number | '';
};

export const newRisk = (): RiskValues => ({
  title: '',
  class: 'RISK',
  eventType: 'RESCUE',
  isMalicious: false,
  isCrossBorder: false,
  identifiedOn: today(),
  horizonMonths: '',
  description: null,
  scenario: null,
  worstScenario: null,
  causes: null,
  consequences: null,
  vulnerableGroups: null,
  affectedServices: null,
  regionIds: [],
  ownerInstitutionId: null,
  ownerPersonId: null,
  leadAssessorInstitutionId: null,
  contributorIds: [],
  treatment: null,
  origin: null,
  originNote: null,
  isPublic: false,
  publicText: null,
  reviewDays: '',
});

export const valuesOf = (risk: RiskData): RiskValues => ({
  title: risk.title,
  class: risk.class,
  eventType: risk.eventType,
  isMalicious: risk.isMalicious,
  isCrossBorder: risk.isCrossBorder,
  identifiedOn: risk.identifiedOn,
  horizonMonths: risk.horizonMonths,
  description: risk.description ?? null,
  scenario: risk.scenario ?? null,
  worstScenario: risk.worstScenario ?? null,
  causes: risk.causes ?? null,
  consequences: risk.consequences ?? null,
  vulnerableGroups: risk.vulnerableGroups ?? null,
  affectedServices: risk.affectedServices ?? null,
  regionIds: risk.regions.map(({ id }) => id),
  ownerInstitutionId: risk.ownerInstitution?.id ?? null,
  ownerPersonId: risk.ownerPerson?.id ?? null,
  leadAssessorInstitutionId: risk.leadAssessorInstitution?.id ?? null,
  contributorIds: risk.contributors.map(({ id }) => id),
  treatment: risk.treatment ?? null,
  origin: risk.origin ?? null,
  originNote: risk.originNote ?? null,
  isPublic: risk.isPublic,
  publicText: risk.publicText ?? null,
  reviewDays: risk.reviewDays ?? '',
});

/** What can be told before the server is asked; it checks everything once more. */
export const riskRules = (t: TFunction) => ({
  title: (value: string) => (value.trim() ? null : t('ui.required')),
  identifiedOn: (value: string | null) => (value ? null : t('ui.required')),
});

/** As the server takes it: a horizon that nobody wrote is left out, and it knows the usual one; without days the level says when. */
export const riskFieldsOf = <Values extends Partial<RiskValues>>({ horizonMonths, reviewDays, ...rest }: Values) => ({
  ...rest,
  ...(reviewDays !== undefined && { reviewDays: reviewDays === '' ? null : reviewDays }),
  ...(typeof horizonMonths === 'number' && { horizonMonths }),
});
