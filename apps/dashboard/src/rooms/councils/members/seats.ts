import { graphql } from '../../../graph/generated';
import type { MembershipLineFragment, SeatLineFragment } from '../../../graph/generated/graphql';
import { SEAT_ROLES } from '../terms';

export const SeatLine = graphql(`
  fragment SeatLine on Seat {
    id
    role
    validFrom
    validTo
    endReason
    designationAct
    isCurrent
    version
    membership {
      id
    }
    institution {
      id
      name
    }
    person {
      id
      name
    }
    substitutes {
      id
      position
      person {
        id
        name
      }
    }
    substituteHistory {
      id
      position
      validFrom
      validTo
      person {
        id
        name
      }
    }
  }
`);

export const MembershipLine = graphql(`
  fragment MembershipLine on Membership {
    id
    voting
    validFrom
    validTo
    endReason
    isCurrent
    version
    institution {
      id
      name
      kind
    }
  }
`);

export type SeatData = SeatLineFragment;
export type MembershipData = MembershipLineFragment;

/** Who leads first. */
export const byRole = (left: SeatData, right: SeatData): number => SEAT_ROLES.indexOf(left.role) - SEAT_ROLES.indexOf(right.role);

/** Who sits today first, by role; who has left last, the latest of them first. */
export const heldFirst = (left: SeatData, right: SeatData): number =>
  Number(right.isCurrent) - Number(left.isCurrent) ||
  (left.isCurrent ? byRole(left, right) : right.validFrom.localeCompare(left.validFrom));

export const inOrder = (substitutes: SeatData['substitutes']) => [...substitutes].sort((left, right) => left.position - right.position);
