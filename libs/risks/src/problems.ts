import { explainConstraint } from '@app/kernel';

// What the database refuses, in words that a person can act upon.
explainConstraint('risks_public_or_marked', 'risk-is-restricted', 'isPublic');
