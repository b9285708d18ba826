// The lists that forms offer; the words come from libs/people/messages.
import type { AffiliationRole, InstitutionKind, RegionKind, Sector } from '../../graph/generated/graphql';

export const INSTITUTION_KINDS: InstitutionKind[] = [
  'POLICE',
  'RESCUE',
  'MUNICIPALITY',
  'UNION_OF_MUNICIPALITIES',
  'COUNTY',
  'MINISTRY',
  'HOSPITAL',
  'AMBULANCE',
  'SCHOOL',
  'LABOUR_INSPECTORATE',
  'DEFENCE_LEAGUE',
  'NGO',
  'COMMUNITY',
  'BUSINESS',
  'OTHER',
];
export const REGION_KINDS: RegionKind[] = ['COUNTRY', 'COUNTY', 'MUNICIPALITY', 'SETTLEMENT'];
export const SECTORS: Sector[] = ['CIVIL', 'MILITARY'];
export const AFFILIATION_ROLES: AffiliationRole[] = ['STAFF', 'LEAD', 'OFFICIAL'];

export const looksLikeAddress = (value: string): boolean => /^\S+@\S+\.\S+$/.test(value.trim());
