import { explainConstraint } from '@app/kernel';

// What the database refuses, in words that a person can act upon.
explainConstraint('councils_slug', 'try-again', 'name');
explainConstraint('councils_life', 'ends-before-start', 'closedOn');
explainConstraint('councils_not_own_parent', 'council-above-itself', 'parentId');
explainConstraint('memberships_once', 'membership-overlaps', 'institutionId');
explainConstraint('memberships_validity', 'ends-before-start', 'validTo');
explainConstraint('seats_once', 'seat-overlaps', 'personId');
explainConstraint('seats_one_chair', 'chair-already-seated', 'role');
explainConstraint('seats_validity', 'ends-before-start', 'validTo');
explainConstraint('seat_substitutes_once', 'given-twice', 'substitutePersonIds');
