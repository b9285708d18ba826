import { explainConstraint } from '@app/kernel';

// What the database refuses, in words that a person can act upon.
explainConstraint('persons_email', 'address-in-use', 'email');
explainConstraint('institutions_registry_code', 'registry-code-in-use', 'registryCode');
explainConstraint('institutions_activity', 'ends-before-start', 'activeTo');
explainConstraint('affiliations_once', 'affiliation-overlaps', 'validFrom');
explainConstraint('affiliations_validity', 'ends-before-start', 'validTo');
explainConstraint('regions_code', 'region-code-in-use', 'code');
explainConstraint('regions_validity', 'ends-before-start', 'validTo');
