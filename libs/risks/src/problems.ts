import { explainConstraint } from '@app/kernel';

// What the database refuses, in words that a person can act upon.
explainConstraint('risks_public_or_marked', 'risk-is-restricted', 'isPublic');
explainConstraint('assessment_round_risks_one_open', 'risk-is-in-an-open-round', 'riskIds');
// Two of an institution at the same moment.
explainConstraint('risk_submissions_number', 'try-again', 'riskId');
explainConstraint('risk_views_once', 'try-again', 'name');
explainConstraint('risk_views_name', 'view-name-is-taken', 'name');
