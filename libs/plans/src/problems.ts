import { explainConstraint } from '@app/kernel';

// What the database refuses, in words that a person can act upon.
explainConstraint('decisions_session', 'session-has-decisions', 'id');
explainConstraint('decisions_host', 'host-has-decisions', 'hosts');
explainConstraint('decision_councils_once', 'try-again', 'councilIds');
explainConstraint('action_plans_whole', 'plan-has-no-priorities', 'id');
explainConstraint('action_items_goal', 'goal-has-items', 'id');

// Action items.
explainConstraint('item_dependencies_no_circle', 'items-wait-in-a-circle', 'dependsOnIds');
explainConstraint('item_helpers_not_owner', 'helper-is-owner', 'helperIds');
explainConstraint('item_extensions_one_asked', 'extension-is-asked', 'itemId');

explainConstraint('plan_opinions_once', 'try-again', 'institutionId');

// Calendar feeds.
explainConstraint('calendar_feeds_once', 'try-again', 'kind');
// Status rounds.
explainConstraint('status_rounds_one_open', 'status-round-is-open', 'councilId');
explainConstraint('status_rounds_number', 'status-round-is-open', 'councilId');
explainConstraint('status_rounds_host', 'host-has-status-rounds', 'hosts');
