import type { TFunction } from 'i18next';
import type { EventType, RiskClass, RiskOrigin, Treatment } from '../../../graph/generated/graphql';
import type { RiskData } from '../risk/risk-query';

export type RiskValues = {
  title: string;
  class: RiskClass;
  eventType: EventType;
  isMalicious: boolean;
  isCrossBorder: boolean;
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
};

export const newRisk: RiskValues = {
  title: '',
  class: 'RISK',
  eventType: 'RESCUE',
  isMalicious: false,
  isCrossBorder: false,
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
};

export const valuesOf = (risk: RiskData): RiskValues => ({
  title: risk.title,
  class: risk.class,
  eventType: risk.eventType,
  isMalicious: risk.isMalicious,
  isCrossBorder: risk.isCrossBorder,
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
});

/** What can be told before the server is asked; it checks everything once more. */
export const riskRules = (t: TFunction) => ({ title: (value: string) => (value.trim() ? null : t('ui.required')) });
