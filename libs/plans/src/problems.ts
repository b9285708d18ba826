import { explainConstraint } from '@app/kernel';

// What the database refuses, in words that a person can act upon.
explainConstraint('decisions_session', 'session-has-decisions', 'id');
