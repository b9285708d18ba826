import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { RegionKind } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { today } from '../format';
import { MultiPicker, Picker, type Found, type MultiPickerProps, type PickerProps } from './picker';

export type { Choice } from './picker';

const PickPersons = graphql(`
  query PickPersons($search: String, $institutionId: ID, $councilId: ID) {
    persons(first: 20, search: $search, institutionId: $institutionId, councilId: $councilId) {
      nodes {
        id
        name
        affiliations {
          id
          isCurrent
          institution {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const PickInstitutions = graphql(`
  query PickInstitutions($search: String, $councilIds: [ID!]) {
    institutions(first: 100, search: $search, councilIds: $councilIds) {
      nodes {
        id
        name
        kind
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const PickCouncils = graphql(`
  query PickCouncils($search: String, $viewerCanRead: Boolean) {
    councils(first: 20, search: $search, viewerCanRead: $viewerCanRead) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const PickRegions = graphql(`
  query PickRegions($search: String, $kind: RegionKind, $asOf: Date) {
    regions(first: 30, search: $search, kind: $kind, asOf: $asOf) {
      nodes {
        id
        name
        kind
        parent {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

interface PersonScope {
  institutionId?: string;
  councilId?: string;
}

function usePersons(text: string, pause: boolean, scope: PersonScope): Found {
  const { data, isLoading } = useRead(PickPersons, { search: text || null, ...scope }, { pause });
  const choices = (data?.persons.nodes ?? []).map(({ id, name, affiliations }) => ({
    id,
    label: name,
    detail: affiliations.find(({ isCurrent }) => isCurrent)?.institution.name,
  }));
  return { choices, isLoading, hasMore: data?.persons.pageInfo.hasNextPage };
}

function useInstitutions(text: string, pause: boolean, councilIds?: string[], but?: string | null): Found {
  const { t } = useTranslation();
  const { data, isLoading } = useRead(PickInstitutions, { search: text || null, councilIds }, { pause });
  const choices = (data?.institutions.nodes ?? [])
    .filter(({ id }) => id !== but)
    .map(({ id, name, kind }) => ({
      id,
      label: name,
      detail: t(`people.institutionKind.${kind}`),
    }));
  return { choices, isLoading, hasMore: data?.institutions.pageInfo.hasNextPage };
}

function useCouncils(text: string, pause: boolean, viewerCanRead?: boolean): Found {
  const { data, isLoading } = useRead(PickCouncils, { search: text || null, viewerCanRead }, { pause });
  return {
    choices: (data?.councils.nodes ?? []).map(({ id, name }) => ({ id, label: name })),
    isLoading,
    hasMore: data?.councils.pageInfo.hasNextPage,
  };
}

function useRegions(text: string, pause: boolean, kind?: RegionKind): Found {
  const { data, isLoading } = useRead(PickRegions, { search: text || null, kind, asOf: today() }, { pause });
  const choices = (data?.regions.nodes ?? []).map((region) => ({
    id: region.id,
    label: region.name,
    detail: region.kind === 'MUNICIPALITY' ? region.parent?.name : undefined,
  }));
  return { choices, isLoading, hasMore: data?.regions.pageInfo.hasNextPage };
}

type One = Omit<PickerProps, 'search'>;
type Many = Omit<MultiPickerProps, 'search'>;

export const PersonPicker = ({ scope = {}, ...props }: One & { scope?: PersonScope }) => (
  <Picker {...props} search={(text, pause) => usePersons(text, pause, scope)} />
);
export const PersonsPicker = ({ scope = {}, ...props }: Many & { scope?: PersonScope }) => (
  <MultiPicker {...props} search={(text, pause) => usePersons(text, pause, scope)} />
);
/** `councilIds`: present members of these alone. */
export const InstitutionPicker = ({ councilIds, ...props }: One & { councilIds?: string[] }) => (
  <Picker {...props} search={(text, pause) => useInstitutions(text, pause, councilIds)} />
);
/** `but`: one that is not offered. */
export const InstitutionsPicker = ({ councilIds, but, ...props }: Many & { councilIds?: string[]; but?: string | null }) => (
  <MultiPicker {...props} search={(text, pause) => useInstitutions(text, pause, councilIds, but)} />
);
/** `isReadable`: only those whose own things the viewer may read, not those known as hosts of a seminar alone. */
export const CouncilPicker = ({ isReadable, ...props }: One & { isReadable?: boolean }) => (
  <Picker {...props} search={(text, pause) => useCouncils(text, pause, isReadable)} />
);
export const CouncilsPicker = (props: Many) => <MultiPicker {...props} search={(text, pause) => useCouncils(text, pause)} />;
export const RegionPicker = ({ kind, ...props }: One & { kind?: RegionKind }) => (
  <Picker {...props} search={(text, pause) => useRegions(text, pause, kind)} />
);
export const RegionsPicker = ({ kind, ...props }: Many & { kind?: RegionKind }) => (
  <MultiPicker {...props} search={(text, pause) => useRegions(text, pause, kind)} />
);
