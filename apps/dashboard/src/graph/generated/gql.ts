/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      isAdministrator\n      person {\n        id\n        firstName\n        name\n        email\n        language\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation RequestSignIn($email: String!, $language: Language) {\n    requestSignIn(email: $email, language: $language)\n  }\n": typeof types.RequestSignInDocument,
    "\n  mutation SignIn($token: String!) {\n    signIn(token: $token) {\n      person {\n        id\n        language\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query PickPersons($search: String, $institutionId: ID, $councilId: ID) {\n    persons(first: 20, search: $search, institutionId: $institutionId, councilId: $councilId) {\n      nodes {\n        id\n        name\n        affiliations {\n          id\n          isCurrent\n          institution {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PickPersonsDocument,
    "\n  query PickInstitutions($search: String, $councilId: ID) {\n    institutions(first: 20, search: $search, councilId: $councilId) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.PickInstitutionsDocument,
    "\n  query PickCouncils($search: String) {\n    councils(first: 20, search: $search) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PickCouncilsDocument,
    "\n  query PickRegions($search: String, $kind: RegionKind) {\n    regions(first: 30, search: $search, kind: $kind) {\n      nodes {\n        id\n        name\n        kind\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PickRegionsDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      isAdministrator\n      person {\n        id\n        firstName\n        name\n        email\n        language\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation RequestSignIn($email: String!, $language: Language) {\n    requestSignIn(email: $email, language: $language)\n  }\n": types.RequestSignInDocument,
    "\n  mutation SignIn($token: String!) {\n    signIn(token: $token) {\n      person {\n        id\n        language\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query PickPersons($search: String, $institutionId: ID, $councilId: ID) {\n    persons(first: 20, search: $search, institutionId: $institutionId, councilId: $councilId) {\n      nodes {\n        id\n        name\n        affiliations {\n          id\n          isCurrent\n          institution {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PickPersonsDocument,
    "\n  query PickInstitutions($search: String, $councilId: ID) {\n    institutions(first: 20, search: $search, councilId: $councilId) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.PickInstitutionsDocument,
    "\n  query PickCouncils($search: String) {\n    councils(first: 20, search: $search) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.PickCouncilsDocument,
    "\n  query PickRegions($search: String, $kind: RegionKind) {\n    regions(first: 30, search: $search, kind: $kind) {\n      nodes {\n        id\n        name\n        kind\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PickRegionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      isAdministrator\n      person {\n        id\n        firstName\n        name\n        email\n        language\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignIn($email: String!, $language: Language) {\n    requestSignIn(email: $email, language: $language)\n  }\n"): typeof import('./graphql').RequestSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($token: String!) {\n    signIn(token: $token) {\n      person {\n        id\n        language\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickPersons($search: String, $institutionId: ID, $councilId: ID) {\n    persons(first: 20, search: $search, institutionId: $institutionId, councilId: $councilId) {\n      nodes {\n        id\n        name\n        affiliations {\n          id\n          isCurrent\n          institution {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PickPersonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickInstitutions($search: String, $councilId: ID) {\n    institutions(first: 20, search: $search, councilId: $councilId) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql').PickInstitutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickCouncils($search: String) {\n    councils(first: 20, search: $search) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PickCouncilsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickRegions($search: String, $kind: RegionKind) {\n    regions(first: 30, search: $search, kind: $kind) {\n      nodes {\n        id\n        name\n        kind\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PickRegionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
