/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RegionKind =
  | 'COUNTRY'
  | 'COUNTY'
  | 'MUNICIPALITY'
  | 'SETTLEMENT';

export type InstitutionKind =
  | 'POLICE'
  | 'RESCUE'
  | 'MUNICIPALITY'
  | 'HOSPITAL'
  | 'AMBULANCE'
  | 'SCHOOL'
  | 'LABOUR_INSPECTORATE'
  | 'DEFENCE_LEAGUE'
  | 'NGO'
  | 'COMMUNITY'
  | 'BUSINESS'
  | 'MINISTRY'
  | 'COUNTY'
  | 'UNION_OF_MUNICIPALITIES'
  | 'OTHER';

export type Language =
  | 'et'
  | 'lv'
  | 'ru'
  | 'en';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { isAdministrator: boolean, person: { id: string, firstName: string, name: string, email: string | null, language: Language } } | null };

export type RequestSignInMutationVariables = Exact<{
  email: string;
  language?: Language | null | undefined;
}>;


export type RequestSignInMutation = { requestSignIn: boolean };

export type SignInMutationVariables = Exact<{
  token: string;
}>;


export type SignInMutation = { signIn: { person: { id: string, language: Language } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type PickPersonsQueryVariables = Exact<{
  search?: string | null | undefined;
  institutionId?: string | number | null | undefined;
  councilId?: string | number | null | undefined;
}>;


export type PickPersonsQuery = { persons: { nodes: Array<{ id: string, name: string, affiliations: Array<{ id: string, isCurrent: boolean, institution: { id: string, name: string } }> }> } };

export type PickInstitutionsQueryVariables = Exact<{
  search?: string | null | undefined;
  councilId?: string | number | null | undefined;
}>;


export type PickInstitutionsQuery = { institutions: { nodes: Array<{ id: string, name: string, kind: InstitutionKind }> } };

export type PickCouncilsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PickCouncilsQuery = { councils: { nodes: Array<{ id: string, name: string }> } };

export type PickRegionsQueryVariables = Exact<{
  search?: string | null | undefined;
  kind?: RegionKind | null | undefined;
}>;


export type PickRegionsQuery = { regions: { nodes: Array<{ id: string, name: string, kind: RegionKind, parent: { id: string, name: string } | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    isAdministrator
    person {
      id
      firstName
      name
      email
      language
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RequestSignInDocument = new TypedDocumentString(`
    mutation RequestSignIn($email: String!, $language: Language) {
  requestSignIn(email: $email, language: $language)
}
    `) as unknown as TypedDocumentString<RequestSignInMutation, RequestSignInMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($token: String!) {
  signIn(token: $token) {
    person {
      id
      language
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const PickPersonsDocument = new TypedDocumentString(`
    query PickPersons($search: String, $institutionId: ID, $councilId: ID) {
  persons(
    first: 20
    search: $search
    institutionId: $institutionId
    councilId: $councilId
  ) {
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
  }
}
    `) as unknown as TypedDocumentString<PickPersonsQuery, PickPersonsQueryVariables>;
export const PickInstitutionsDocument = new TypedDocumentString(`
    query PickInstitutions($search: String, $councilId: ID) {
  institutions(first: 20, search: $search, councilId: $councilId) {
    nodes {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<PickInstitutionsQuery, PickInstitutionsQueryVariables>;
export const PickCouncilsDocument = new TypedDocumentString(`
    query PickCouncils($search: String) {
  councils(first: 20, search: $search) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PickCouncilsQuery, PickCouncilsQueryVariables>;
export const PickRegionsDocument = new TypedDocumentString(`
    query PickRegions($search: String, $kind: RegionKind) {
  regions(first: 30, search: $search, kind: $kind) {
    nodes {
      id
      name
      kind
      parent {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PickRegionsQuery, PickRegionsQueryVariables>;