import type { TFunction } from 'i18next';
import type { InstitutionKind, Sector } from '../../../graph/generated/graphql';
import type { Choice } from '../../../ui/pickers';
import { namesOf } from '../../../ui/pickers/picked';
import type { InWords } from '../../../ui/theirs';
import { looksLikeAddress } from '../terms';
import type { InstitutionData } from '../institution-page';

export type InstitutionValues = {
  name: string;
  shortName: string;
  kind: InstitutionKind;
  sector: Sector;
  registryCode: string;
  parentId: string | null;
  regionIds: string[];
  email: string;
  phone: string;
  dutyPhone: string;
  activeFrom: string | null;
  activeTo: string | null;
};

export const newInstitution: InstitutionValues = {
  name: '',
  shortName: '',
  kind: 'MUNICIPALITY',
  sector: 'CIVIL',
  registryCode: '',
  parentId: null,
  regionIds: [],
  email: '',
  phone: '',
  dutyPhone: '',
  activeFrom: null,
  activeTo: null,
};

export const valuesOf = (institution: InstitutionData): InstitutionValues => ({
  name: institution.name,
  shortName: institution.shortName ?? '',
  kind: institution.kind,
  sector: institution.sector,
  registryCode: institution.registryCode ?? '',
  parentId: institution.parent?.id ?? null,
  regionIds: institution.regions.map(({ id }) => id),
  email: institution.email ?? '',
  phone: institution.phone ?? '',
  dutyPhone: institution.dutyPhone ?? '',
  activeFrom: institution.activeFrom ?? null,
  activeTo: institution.activeTo ?? null,
});

/** Names of what is chosen already. */
export interface KnownNames {
  parent?: Choice;
  regions: Choice[];
}

export const institutionInWords = (t: TFunction, { parent, regions }: KnownNames): InWords<InstitutionValues> => ({
  kind: (kind) => t(`people.institutionKind.${kind}`),
  sector: (sector) => t(`people.sector.${sector}`),
  parentId: (id) => namesOf(id ? [id] : [], parent ? [parent] : []),
  regionIds: (ids) => namesOf(ids, regions),
});

export const institutionRules = (t: TFunction) => ({
  name: (value: string) => (value.trim() ? null : t('ui.required')),
  email: (value: string) => (!value.trim() || looksLikeAddress(value) ? null : t('people.notAnAddress')),
});
