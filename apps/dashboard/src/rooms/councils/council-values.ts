import type { TFunction } from 'i18next';
import type { Approach, CooperationForm, CouncilKind, Language } from '../../graph/generated/graphql';
import type { Choice } from '../../ui/pickers';
import { namesOf } from '../../ui/pickers/picked';
import type { InWords } from '../../ui/theirs';
import type { CouncilData } from './council-page';

export type CouncilValues = {
  name: string;
  shortName: string;
  kind: CouncilKind;
  parentId: string | null;
  regionIds: string[];
  hostInstitutionId: string | null;
  approaches: Approach[];
  cooperationForm: CooperationForm | null;
  meetingsPerYear: number;
  maxGapDays: number;
  quorumPercent: number;
  substitutesAllowed: boolean;
  defaultLanguage: Language;
  timeZone: string;
  foundedOn: string | null;
  closedOn: string | null;
};

export const newCouncil: CouncilValues = {
  name: '',
  shortName: '',
  kind: 'SAFETY',
  parentId: null,
  regionIds: [],
  hostInstitutionId: null,
  approaches: [],
  cooperationForm: null,
  meetingsPerYear: 2,
  maxGapDays: 200,
  quorumPercent: 50,
  substitutesAllowed: true,
  defaultLanguage: 'et',
  timeZone: 'Europe/Tallinn',
  foundedOn: null,
  closedOn: null,
};

export const valuesOf = (council: CouncilData): CouncilValues => ({
  name: council.name,
  shortName: council.shortName,
  kind: council.kind,
  parentId: council.parent?.id ?? null,
  regionIds: council.regions.map(({ id }) => id),
  hostInstitutionId: council.hostInstitution?.id ?? null,
  approaches: council.approaches,
  cooperationForm: council.cooperationForm ?? null,
  meetingsPerYear: council.meetingsPerYear,
  maxGapDays: council.maxGapDays,
  quorumPercent: council.quorumPercent,
  substitutesAllowed: council.substitutesAllowed,
  defaultLanguage: council.defaultLanguage,
  timeZone: council.timeZone,
  foundedOn: council.foundedOn ?? null,
  closedOn: council.closedOn ?? null,
});

/** Names of what is chosen already. */
export interface KnownNames {
  parent?: Choice;
  host?: Choice;
  regions: Choice[];
}

export const councilInWords = (t: TFunction, { parent, host, regions }: KnownNames): InWords<CouncilValues> => ({
  kind: (kind) => t(`councils.councilKind.${kind}`),
  parentId: (id) => namesOf(id ? [id] : [], parent ? [parent] : []),
  regionIds: (ids) => namesOf(ids, regions),
  hostInstitutionId: (id) => namesOf(id ? [id] : [], host ? [host] : []),
  approaches: (approaches) => approaches.map((approach) => t(`councils.approach.${approach}`)).join(', '),
  cooperationForm: (form) => t(`councils.cooperationForm.${form}`),
  defaultLanguage: (language) => t(`people.language.${language}`),
});

/** What can be told before the server is asked; it checks everything once more. */
export const councilRules = (t: TFunction) => ({
  name: (value: string) => (value.trim() ? null : t('ui.required')),
  shortName: (value: string) => (value.trim() ? null : t('ui.required')),
});
