export const ROLES = [
  'anonymous',
  'tokenHolder',
  'stranger',
  'member',
  'substitute',
  'viceChair',
  'observer',
  'staff',
  'lead',
  'secretary',
  'chair',
  'official',
  'administrator',
  // Of the seminars on the own side alone: secretary of a council that hosts them too, and who is invited to them and sits nowhere.
  'coSecretary',
  'invitee',
] as const;
export type Role = (typeof ROLES)[number];

export const SIDES = ['own', 'foreign'] as const;
export type Side = (typeof SIDES)[number];

export const NOBODY: readonly Role[] = [];
export const ADMINISTRATOR: readonly Role[] = ['administrator'];
/** Members, seats, rules, matrix. */
export const SETTERS: readonly Role[] = ['secretary', 'administrator'];
/** Register, plan, seminars: who writes them. */
export const WRITERS: readonly Role[] = ['secretary'];
/** Who writes a seminar that two councils hold. */
export const ORGANISERS: readonly Role[] = [...WRITERS, 'coSecretary'];
/** Invite, publish minutes, decide. */
export const INVITERS: readonly Role[] = [...ORGANISERS, 'chair'];
/** Decide: of one council, its secretary and its chair. */
export const DECIDERS: readonly Role[] = ['secretary', 'chair'];
/** Who keeps the institution's people. */
export const KEEPERS: readonly Role[] = ['lead', 'secretary', 'administrator'];
/** Who reads a council: its register, plan, seminars, members and people. */
export const READERS: readonly Role[] = [
  'member',
  'substitute',
  'viceChair',
  'observer',
  'staff',
  'lead',
  'secretary',
  'chair',
  'official',
  'administrator',
];
/** Who speaks for the institution that the lead leads: its people, and who holds one of its seats. */
export const SCORERS: readonly Role[] = ['member', 'viceChair', 'observer', 'staff', 'lead', 'secretary', 'chair'];
/** Who sees its seats: organisers of a joint seminar do, too. */
export const SEAT_READERS: readonly Role[] = [...READERS, 'coSecretary'];
/** Who reads one of its seminars. */
export const SEMINAR_READERS: readonly Role[] = [...SEAT_READERS, 'invitee'];
export const SIGNED_IN: readonly Role[] = ['stranger', ...SEMINAR_READERS];
export const EVERYBODY: readonly Role[] = ROLES;
