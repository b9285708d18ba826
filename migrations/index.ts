import { KernelActsAndAudit1795305600000 } from './1795305600000-kernel-acts-and-audit.js';
import { MailDeliveries1795305600001 } from './1795305600001-mail-deliveries.js';
import { People1795305600002 } from './1795305600002-people.js';
import { Councils1795305600003 } from './1795305600003-councils.js';
import { Seminars1795305600004 } from './1795305600004-seminars.js';
import { Reminders1795305600005 } from './1795305600005-reminders.js';
import { JobsHealth1795305600006 } from './1795305600006-jobs-health.js';
import { PeopleInHands1795305600008 } from './1795305600008-people-in-hands.js';
import { SeminarsOrganisingTogether1795305600010 } from './1795305600010-seminars-organising-together.js';
import { CouncilsChairsRead1795305600011 } from './1795305600011-councils-chairs-read.js';
import { PeopleContactData1795305600012 } from './1795305600012-people-contact-data.js';
import { SeminarsInviting1795305600013 } from './1795305600013-seminars-inviting.js';
import { SeminarsAnswersInTheirHistory1795305600014 } from './1795305600014-seminars-answers-in-their-history.js';
import { KernelWholeTrail1795305600015 } from './1795305600015-kernel-whole-trail.js';
import { KernelKeysAndIndexes1795305600016 } from './1795305600016-kernel-keys-and-indexes.js';
import { CouncilsWorkingDays1795305600021 } from './1795305600021-councils-working-days.js';
import { RemindersDerivedInOnePlace1795305600022 } from './1795305600022-reminders-derived-in-one-place.js';
import { PeopleFreshSignInLinks1795305600023 } from './1795305600023-people-fresh-sign-in-links.js';
import { SeminarsWhomNoMailReaches1795305600025 } from './1795305600025-seminars-whom-no-mail-reaches.js';
import { SeminarsSessionsForEverybody1795305600071 } from './1795305600071-seminars-sessions-for-everybody.js';
import { SeminarsCadenceKnown1795305600072 } from './1795305600072-seminars-cadence-known.js';
import { SeminarsContact1795305600073 } from './1795305600073-seminars-contact.js';
import { MailWhatWasWritten1795305600074 } from './1795305600074-mail-what-was-written.js';
import { PeopleManyPersons1795305600075 } from './1795305600075-people-many-persons.js';
import { KernelMigrationsRun1795305600076 } from './1795305600076-kernel-migrations-run.js';
import { PeopleLostRotations1795305600081 } from './1795305600081-people-lost-rotations.js';
import { SeminarsAnswersInTurn1795305600082 } from './1795305600082-seminars-answers-in-turn.js';
import { SeminarsLinksThatEnd1795305600083 } from './1795305600083-seminars-links-that-end.js';
import { SeminarsHostingAsked1795305600091 } from './1795305600091-seminars-hosting-asked.js';
import { SeminarsChecklist1795305600092 } from './1795305600092-seminars-checklist.js';
import { SeminarsTopics1795305600093 } from './1795305600093-seminars-topics.js';
import { SeminarsCloning1795305600094 } from './1795305600094-seminars-cloning.js';
import { PeopleRegionsInTime1795305600101 } from './1795305600101-people-regions-in-time.js';
import { CouncilsRegionsInTime1795305600102 } from './1795305600102-councils-regions-in-time.js';
import { PeopleAffiliationsChange1795305600103 } from './1795305600103-people-affiliations-change.js';
import { CouncilsSeatsTakenBack1795305600104 } from './1795305600104-councils-seats-taken-back.js';
import { SeminarsPresentSeat1795305600105 } from './1795305600105-seminars-present-seat.js';
import { SeminarsCoverage1795305600111 } from './1795305600111-seminars-coverage.js';
import { SeminarsWaitingList1795305600112 } from './1795305600112-seminars-waiting-list.js';
import { SeminarsAttendance1795305600113 } from './1795305600113-seminars-attendance.js';
import { CouncilsFoundByPerson1795305600191 } from './1795305600191-councils-found-by-person.js';
import { CouncilsKnownOnce1795305600192 } from './1795305600192-councils-known-once.js';
import { RisksRegister1795305600131 } from './1795305600131-risks-register.js';
import { RisksTreatment1795305600151 } from './1795305600151-risks-treatment.js';
import { RemindersOfReviews1795305600152 } from './1795305600152-reminders-of-reviews.js';
import { RisksRounds1795305600141 } from './1795305600141-risks-rounds.js';
import { RisksMeasures1795305600161 } from './1795305600161-risks-measures.js';
import { RisksProposedScores1795305600162 } from './1795305600162-risks-proposed-scores.js';
import { OverviewReachedByIndex1795305600171 } from './1795305600171-overview-reached-by-index.js';
import { RisksRestrictedReadings1795305600201 } from './1795305600201-risks-restricted-readings.js';
import { RisksViews1795305600202 } from './1795305600202-risks-views.js';
import { RisksComments1795305600203 } from './1795305600203-risks-comments.js';
import { RisksPublicEdition1795305600181 } from './1795305600181-risks-public-edition.js';
import { RisksPublicControls1795305600211 } from './1795305600211-risks-public-controls.js';
import { FoundByIndex1795305600221 } from './1795305600221-people-found-by-index.js';
import { FewRows1795305600222 } from './1795305600222-people-few-rows.js';
import { RisksRestrictedToday1795305600241 } from './1795305600241-risks-restricted-today.js';
import { RisksProposalVersion1795305600242 } from './1795305600242-risks-proposal-version.js';
import { CouncilsCode1795305600243 } from './1795305600243-councils-code.js';
import { RisksTrailOfParents1795305600261 } from './1795305600261-risks-trail-of-parents.js';
import { RisksNumbers1795305600262 } from './1795305600262-risks-numbers.js';
import { RisksFormerMatrices1795305600281 } from './1795305600281-risks-former-matrices.js';
import { RisksPublicFigures1795305600271 } from './1795305600271-risks-public-figures.js';
import { PlansDecisions1795305600301 } from './1795305600301-plans-decisions.js';
import { PlansActionPlans1795305600311 } from './1795305600311-plans-action-plans.js';
import { PlansActionItems1795305600321 } from './1795305600321-plans-action-items.js';
import { PlansCalendarFeeds1795305600356 } from './1795305600356-plans-calendar-feeds.js';
import { PlansUpdateLinks1795305600334 } from './1795305600334-plans-update-links.js';
import { PlansCarriedOver1795305600353 } from './1795305600353-plans-carried-over.js';
import { PlansOpenItemsCarried1795305600390 } from './1795305600390-plans-open-items-carried.js';
import { PlansEvidence1795305600331 } from './1795305600331-plans-evidence.js';
import { PlansEvidenceByLink1795305600358 } from './1795305600358-plans-evidence-by-link.js';
import { PlansJointCouncils1795305600366 } from './1795305600366-plans-joint-councils.js';
import { PlansLinksAskedAnew1795305600367 } from './1795305600367-plans-links-asked-anew.js';
import { RemindersLimitOfPerson1795305600368 } from './1795305600368-reminders-limit-of-person.js';
import { PlansWhatItemsWaitedFor1795305600385 } from './1795305600385-plans-what-items-waited-for.js';
import { PlansLinksOfInvitationsEnd1795305600371 } from './1795305600371-plans-links-of-invitations-end.js';
import { PlansCorrectedDecisions1795305600380 } from './1795305600380-plans-corrected-decisions.js';
import { PlansPartnerOwners1795305600381 } from './1795305600381-plans-partner-owners.js';
import { PlansOpinions1795305600382 } from './1795305600382-plans-opinions.js';
import { PlansFollowThrough1795305600351 } from './1795305600351-plans-follow-through.js';
import { RemindersOfItems1795305600341 } from './1795305600341-reminders-of-items.js';
import { RemindersOfItemsDerived1795305600342 } from './1795305600342-reminders-of-items-derived.js';
import { MailChoices1795305600344 } from './1795305600344-mail-choices.js';
import { PlansOutcomes1795305600345 } from './1795305600345-plans-outcomes.js';
import { RemindersWeekly1795305600346 } from './1795305600346-reminders-weekly.js';
import { PlansStatusRounds1795305600347 } from './1795305600347-plans-status-rounds.js';
import { PlansVotesByName1795305600361 } from './1795305600361-plans-votes-by-name.js';
import { PlansIndicatorsAmended1795305600362 } from './1795305600362-plans-indicators-amended.js';
import { PlansTrackByDayMeasured1795305600363 } from './1795305600363-plans-track-by-day-measured.js';
import { RemindersTerms1795305600375 } from './1795305600375-reminders-terms.js';
import { RemindersHelpers1795305600420 } from './1795305600420-reminders-helpers.js';
import { RemindersPeopleOfPartners1795305600421 } from './1795305600421-reminders-people-of-partners.js';
import { PlansRoundsEnd1795305600422 } from './1795305600422-plans-rounds-end.js';
import { RemindersWeeklyOfCouncils1795305600376 } from './1795305600376-reminders-weekly-of-councils.js';
import { PlansRoundsForeseen1795305600377 } from './1795305600377-plans-rounds-foreseen.js';
import { PlansEndsEntered1795305600440 } from './1795305600440-plans-ends-entered.js';
import { PlansRoundsBegunAnew1795305600460 } from './1795305600460-plans-rounds-begun-anew.js';
import { PlansHelpersBesideOwners1795305600461 } from './1795305600461-plans-helpers-beside-owners.js';
import { PlansConsultationsWithinPeriods1795305600462 } from './1795305600462-plans-consultations-within-periods.js';
import { PlansOpinionsInTurn1795305600463 } from './1795305600463-plans-opinions-in-turn.js';
import { PeopleSignInInOwnLanguage1795305600464 } from './1795305600464-people-sign-in-in-own-language.js';
import { MailOneLanguage1795305600465 } from './1795305600465-mail-one-language.js';
import { PlansNameableCouncils1795305600400 } from './1795305600400-plans-nameable-councils.js';
import { PlansDayOfAdoption1795305600401 } from './1795305600401-plans-day-of-adoption.js';
import { SeminarsOnePolicy1795305600500 } from './1795305600500-seminars-one-policy.js';
import { PlansLateStarts1795305600501 } from './1795305600501-plans-late-starts.js';
import { RemindersWordsInEachLanguage1795305600502 } from './1795305600502-reminders-words-in-each-language.js';
import { PeopleRegionReach1795305600580 } from './1795305600580-people-region-reach.js';
import { RisksStandings1795305600581 } from './1795305600581-risks-standings.js';
import { KernelPlansKept1795305600582 } from './1795305600582-kernel-plans-kept.js';
import { PlansOverseersFirst1795305600583 } from './1795305600583-plans-overseers-first.js';
import { PlansItemsThatWentOn1795305600540 } from './1795305600540-plans-items-that-went-on.js';
import { PlansWholeBeforeConsulted1795305600541 } from './1795305600541-plans-whole-before-consulted.js';
import { PlansOwnersAreThanked1795305600542 } from './1795305600542-plans-owners-are-thanked.js';
import { RemindersToldOnce1795305600560 } from './1795305600560-reminders-told-once.js';
import { RemindersNextDay1795305600561 } from './1795305600561-reminders-next-day.js';
import { PlansSignedInBesideLinks1795305600520 } from './1795305600520-plans-signed-in-beside-links.js';
import { PlansAskedByWhom1795305600521 } from './1795305600521-plans-asked-by-whom.js';
import { PlansItemsByInvitations1795305600522 } from './1795305600522-plans-items-by-invitations.js';
import { PlansItemNews1795305600523 } from './1795305600523-plans-item-news.js';
import { RemindersItemNews1795305600524 } from './1795305600524-reminders-item-news.js';
import { PlansRoundsByLinksThatOpen1795305600620 } from './1795305600620-plans-rounds-by-links-that-open.js';
import { PlansRoundsAskWhatWasOpen1795305600621 } from './1795305600621-plans-rounds-ask-what-was-open.js';

/** In the order of their time stamps; a migration that has run anywhere is never edited, only followed by another. */
import { PlansReadableFromMails1795305600610 } from './1795305600610-plans-readable-from-mails.js';
import { SeminarsSignedInBesideAnswers1795305600611 } from './1795305600611-seminars-signed-in-beside-answers.js';
import { PlansSignedInBesideReadings1795305600612 } from './1795305600612-plans-signed-in-beside-readings.js';

export const migrations = [
  KernelActsAndAudit1795305600000,
  MailDeliveries1795305600001,
  People1795305600002,
  Councils1795305600003,
  Seminars1795305600004,
  Reminders1795305600005,
  JobsHealth1795305600006,
  PeopleInHands1795305600008,
  SeminarsOrganisingTogether1795305600010,
  CouncilsChairsRead1795305600011,
  PeopleContactData1795305600012,
  SeminarsInviting1795305600013,
  SeminarsAnswersInTheirHistory1795305600014,
  KernelWholeTrail1795305600015,
  KernelKeysAndIndexes1795305600016,
  CouncilsWorkingDays1795305600021,
  RemindersDerivedInOnePlace1795305600022,
  PeopleFreshSignInLinks1795305600023,
  SeminarsWhomNoMailReaches1795305600025,
  SeminarsSessionsForEverybody1795305600071,
  SeminarsCadenceKnown1795305600072,
  SeminarsContact1795305600073,
  MailWhatWasWritten1795305600074,
  PeopleManyPersons1795305600075,
  KernelMigrationsRun1795305600076,
  PeopleLostRotations1795305600081,
  SeminarsAnswersInTurn1795305600082,
  SeminarsLinksThatEnd1795305600083,
  SeminarsHostingAsked1795305600091,
  SeminarsChecklist1795305600092,
  SeminarsTopics1795305600093,
  SeminarsCloning1795305600094,
  PeopleRegionsInTime1795305600101,
  CouncilsRegionsInTime1795305600102,
  PeopleAffiliationsChange1795305600103,
  CouncilsSeatsTakenBack1795305600104,
  SeminarsPresentSeat1795305600105,
  SeminarsCoverage1795305600111,
  SeminarsWaitingList1795305600112,
  SeminarsAttendance1795305600113,
  RisksRegister1795305600131,
  RisksTreatment1795305600151,
  RemindersOfReviews1795305600152,
  RisksRounds1795305600141,
  RisksMeasures1795305600161,
  RisksProposedScores1795305600162,
  OverviewReachedByIndex1795305600171,
  RisksRestrictedReadings1795305600201,
  RisksViews1795305600202,
  RisksComments1795305600203,
  RisksPublicEdition1795305600181,
  CouncilsFoundByPerson1795305600191,
  CouncilsKnownOnce1795305600192,
  RisksPublicControls1795305600211,
  FoundByIndex1795305600221,
  FewRows1795305600222,
  RisksRestrictedToday1795305600241,
  RisksProposalVersion1795305600242,
  CouncilsCode1795305600243,
  RisksTrailOfParents1795305600261,
  RisksNumbers1795305600262,
  RisksPublicFigures1795305600271,
  RisksFormerMatrices1795305600281,
  PlansDecisions1795305600301,
  PlansActionPlans1795305600311,
  PlansActionItems1795305600321,
  PlansCalendarFeeds1795305600356,
  PlansUpdateLinks1795305600334,
  PlansCarriedOver1795305600353,
  PlansEvidence1795305600331,
  PlansFollowThrough1795305600351,
  RemindersOfItems1795305600341,
  RemindersOfItemsDerived1795305600342,
  MailChoices1795305600344,
  PlansOutcomes1795305600345,
  RemindersWeekly1795305600346,
  PlansStatusRounds1795305600347,
  PlansEvidenceByLink1795305600358,
  PlansJointCouncils1795305600366,
  PlansLinksAskedAnew1795305600367,
  RemindersLimitOfPerson1795305600368,
  PlansVotesByName1795305600361,
  PlansIndicatorsAmended1795305600362,
  PlansTrackByDayMeasured1795305600363,
  PlansWhatItemsWaitedFor1795305600385,
  PlansLinksOfInvitationsEnd1795305600371,
  PlansOpenItemsCarried1795305600390,
  PlansCorrectedDecisions1795305600380,
  PlansPartnerOwners1795305600381,
  PlansOpinions1795305600382,
  RemindersTerms1795305600375,
  RemindersWeeklyOfCouncils1795305600376,
  PlansRoundsForeseen1795305600377,
  PlansEndsEntered1795305600440,
  RemindersHelpers1795305600420,
  RemindersPeopleOfPartners1795305600421,
  PlansRoundsEnd1795305600422,
  PlansNameableCouncils1795305600400,
  PlansDayOfAdoption1795305600401,
  PlansRoundsBegunAnew1795305600460,
  PlansHelpersBesideOwners1795305600461,
  PlansConsultationsWithinPeriods1795305600462,
  PlansOpinionsInTurn1795305600463,
  PeopleSignInInOwnLanguage1795305600464,
  MailOneLanguage1795305600465,
  SeminarsOnePolicy1795305600500,
  PlansLateStarts1795305600501,
  RemindersWordsInEachLanguage1795305600502,
  PeopleRegionReach1795305600580,
  RisksStandings1795305600581,
  KernelPlansKept1795305600582,
  PlansOverseersFirst1795305600583,
  PlansItemsThatWentOn1795305600540,
  PlansWholeBeforeConsulted1795305600541,
  PlansOwnersAreThanked1795305600542,
  RemindersToldOnce1795305600560,
  RemindersNextDay1795305600561,
  PlansSignedInBesideLinks1795305600520,
  PlansAskedByWhom1795305600521,
  PlansItemsByInvitations1795305600522,
  PlansItemNews1795305600523,
  RemindersItemNews1795305600524,
  PlansRoundsByLinksThatOpen1795305600620,
  PlansRoundsAskWhatWasOpen1795305600621,
  PlansReadableFromMails1795305600610,
  SeminarsSignedInBesideAnswers1795305600611,
  PlansSignedInBesideReadings1795305600612,
];
