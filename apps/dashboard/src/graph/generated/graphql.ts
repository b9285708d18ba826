/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** proposed or backlog → accepted, as a session of the agenda. */
export type AcceptAgendaTopicInput = {
  dayId: string | number;
  /** HH:MM on that day. */
  endsAt: string;
  id: string | number;
  /** None for what is for everybody. */
  roomId?: string | number | null | undefined;
  /** Which seminar takes it out of the backlog, one that the same council leads; left out, the one where it stands. */
  seminarId?: string | number | null | undefined;
  /** HH:MM on that day. */
  startsAt: string;
  version: number;
};

/** A council that was asked hosts the seminar together with the others. */
export type AcceptHostingInput = {
  /** Of the host, as `Seminar.hosts` names it. */
  id: string | number;
};

/** A risk is borne as it is until a day. An acceptance in force is followed by the new one. */
export type AcceptRiskInput = {
  /** The last day that it holds: tomorrow or later, and within three years. */
  expiresOn: string;
  reason: string;
  riskId: string | number;
  /** Version of the risk. */
  version: number;
};

/** Why an acceptance is over. EXPIRED: its last day passed. TREATMENT_CHANGED: something else is done about the risk. LEVEL_ROSE: the risk was scored above the level at acceptance. RENEWED: another one followed. */
export type AcceptanceEnd =
  | 'EXPIRED'
  | 'LEVEL_ROSE'
  | 'RENEWED'
  | 'RISK_CLOSED'
  | 'TREATMENT_CHANGED';

/** Why a risk is not for everybody in the council, and how long. */
export type AccessMarkInput = {
  /** Legal basis, e.g. AvTS § 35 lg 1 p 9. */
  basis: string;
  from: string;
  /** Who holds the information. */
  holder: string;
  /** The last day, at most five years after the first one, or after today where the mark is renewed; those five years when not given. */
  until?: string | null | undefined;
};

/** Which action items; all that is said has to hold. A list means any of its values. */
export type ActionItemFilter = {
  /** Agreed on this day or later: the day of its decision, else of its seminar, else when it was entered. */
  agreedFrom?: string | null | undefined;
  /** Agreed on this day or earlier. */
  agreedTo?: string | null | undefined;
  /** Springs from this decision. */
  decisionId?: string | number | null | undefined;
  /** Its last day is this one or earlier. */
  dueBy?: string | null | undefined;
  /** Its last day is this one or later. */
  dueFrom?: string | null | undefined;
  /** Works on this goal. */
  goalId?: string | number | null | undefined;
  /** Whether somebody asks for a later last day and has no answer. */
  hasOpenExtension?: boolean | null | undefined;
  /** Whether its last day was moved to a later one. */
  hasSlipped?: boolean | null | undefined;
  /** Up to one of these institutions. */
  institutionIds?: Array<string | number> | null | undefined;
  /** Whether it was done by the last day that was agreed on first. */
  isDoneOnTime?: boolean | null | undefined;
  /** Whether it is open and should have been done before today. */
  isLate?: boolean | null | undefined;
  /** Whether it is planned, in progress or waiting. */
  isOpen?: boolean | null | undefined;
  /** Whether it is up to an institution that the viewer speaks for. */
  isOwn?: boolean | null | undefined;
  /** Whether work on it began, whatever came of it. */
  isStarted?: boolean | null | undefined;
  /** Carries out this measure. */
  measureId?: string | number | null | undefined;
  /** Whether the viewer is the one who does it. */
  mine?: boolean | null | undefined;
  phases?: Array<ActionItemPhase> | null | undefined;
  /** Belongs to this plan. */
  planId?: string | number | null | undefined;
  /** 1 (first) to 4. */
  priorities?: Array<number> | null | undefined;
  /** Works on this risk, itself or by a measure. */
  riskId?: string | number | null | undefined;
  /** Words of the title or the description; accents and capitals do not matter. */
  search?: string | null | undefined;
  /** Springs from this seminar, or from a decision made at it. */
  seminarId?: string | number | null | undefined;
  /** Where it comes from. */
  source?: ItemSource | null | undefined;
  states?: Array<ActionItemState> | null | undefined;
};

/** What somebody is to do because of a decision: an action item that springs from it and from its seminar. */
export type ActionItemOfDecisionInput = {
  description?: string | null | undefined;
  /** The last day. */
  dueOn: string;
  /** Who does it: a member today of one of the councils that decide. */
  ownerInstitutionId: string | number;
  title: string;
};

/** DUE: soonest first. PRIORITY: 1 first, then soonest. NUMBER: oldest first. CHANGED: latest first. */
export type ActionItemOrder =
  | 'CHANGED'
  | 'DUE'
  | 'NUMBER'
  | 'PRIORITY';

/** What an action item helps with: that nothing happens, to be ready, while it happens, after it. */
export type ActionItemPhase =
  | 'PREPAREDNESS'
  | 'PREVENTION'
  | 'RECOVERY'
  | 'RESPONSE';

/** planned → in progress ⇄ waiting → done → verified by the secretary, or sent back to work; or dropped while open. */
export type ActionItemState =
  | 'DONE'
  | 'DROPPED'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'VERIFIED'
  | 'WAITING';

/** Which plans; all that is said has to hold. A list means any of its values. */
export type ActionPlanFilter = {
  /** Whether any of its indicators is off track today. */
  isOffTrack?: boolean | null | undefined;
  /** The period holds this day. */
  on?: string | null | undefined;
  /** Words of the title or the vision; accents and capitals do not matter. */
  search?: string | null | undefined;
  states?: Array<PlanState> | null | undefined;
};

/** A person comes to belong to an institution. */
export type AddAffiliationInput = {
  institutionId: string | number;
  jobTitle?: string | null | undefined;
  personId: string | number;
  /** STAFF when not given. OFFICIAL is given by administrators alone. */
  role?: AffiliationRole | null | undefined;
  /** Today when not given. */
  validFrom?: string | null | undefined;
};

/** A new item of the programme. */
export type AddAgendaSessionInput = {
  dayId: string | number;
  description?: string | null | undefined;
  /** HH:MM on that day. */
  endsAt: string;
  kind: SessionKind;
  /** None for what is for everybody, such as a break. */
  roomId?: string | number | null | undefined;
  seminarId: string | number;
  /** Persons, in the order they are named. */
  speakerIds?: Array<string | number> | null | undefined;
  /** HH:MM on that day. */
  startsAt: string;
  title: string;
};

/** Something that is missing to prevent a risk or to cope with it. */
export type AddCapabilityGapInput = {
  decisionLevel: DecisionLevel;
  description: string;
  group: GapGroup;
  importance: Importance;
  riskId: string | number;
};

/** One more thing for the organisers to do. */
export type AddChecklistItemInput = {
  /** Days before the first day, −365 to 1000; negative: days after. */
  daysBefore: number;
  /** Of one of `Seminar.hosts`. A person or a host is responsible, not both. */
  responsibleHostId?: string | number | null | undefined;
  /** A person or a host is responsible, not both. */
  responsiblePersonId?: string | number | null | undefined;
  seminarId: string | number;
  text: string;
};

/** One more indicator of a goal, after the others. */
export type AddGoalIndicatorInput = {
  baseline: number;
  baselineOn: string;
  goalId: string | number;
  /** How often it is measured, in months; null where nobody says. */
  measuredEvery?: number | null | undefined;
  name: string;
  /** Another one than the baseline. */
  target: number;
  /** After the day of the baseline. */
  targetOn: string;
  unit: string;
};

/** A new measure, which gets the next number of its council. */
export type AddMeasureInput = {
  /** Estimated, in whole euros. */
  costEuros?: number | null | undefined;
  decisionLevel: DecisionLevel;
  description?: string | null | undefined;
  /** By when it is to be in place. */
  dueOn?: string | null | undefined;
  /** Null: none is expected, and none is proposed. */
  effect?: ExpectedEffectInput | null | undefined;
  fundingSource?: string | null | undefined;
  /** The capability gap that it answers; of one of its risks. */
  gapId?: string | number | null | undefined;
  /** For a control that is there already: since when. No later day than today; no score is proposed, for what is there counts in scores already. */
  inPlaceOn?: string | null | undefined;
  /** Not where one of its risks has an access mark. */
  isPublic?: boolean | null | undefined;
  /** Institutions that help the responsible one. Given whole. */
  partnerIds?: Array<string | number> | null | undefined;
  phase: MeasurePhase;
  /** 1 (first) to 4. */
  priority?: number | null | undefined;
  publicText?: string | null | undefined;
  responsibleInstitutionId?: string | number | null | undefined;
  /** Risks that it works on, of one council; none of them closed. */
  riskIds: Array<string | number>;
  title: string;
};

/** An institution becomes a member of a council. */
export type AddMembershipInput = {
  councilId: string | number;
  institutionId: string | number;
  /** Today when not given. */
  validFrom?: string | null | undefined;
  /** Yes when not given. */
  voting?: boolean | null | undefined;
};

/** One more goal of a priority, after the others. */
export type AddPlanGoalInput = {
  priorityId: string | number;
  text: string;
};

/** One more priority, after the others. */
export type AddPlanPriorityInput = {
  /** The needs that it answers, one at least. */
  needs: Array<PriorityNeedInput>;
  planId: string | number;
  text: string;
};

/** Somebody who came without an invitation. They have one from now on, with this answer; no mail goes out. */
export type AddWalkInInput = {
  dayId: string | number;
  /** They take part online instead of in the room. */
  isOnline?: boolean;
  personId: string | number;
  seminarId: string | number;
};

/** A decision of the council makes the plan hold. */
export type AdoptActionPlanInput = {
  /** Of the council that leads, in force. */
  decisionId: string | number;
  /** Needed while opinions are still awaited: whoever has not given theirs cannot any more. */
  endsConsultation?: boolean | null | undefined;
  id: string | number;
  version: number;
};

/** LEAD keeps the institution and its people; OFFICIAL of a county or ministry reads the councils of the regions it serves. */
export type AffiliationRole =
  | 'LEAD'
  | 'OFFICIAL'
  | 'STAFF';

/** What a decision changed in an adopted plan; what is left out stays, what is null is emptied. */
export type AmendActionPlanInput = {
  /** In whole euros, for the whole period. */
  budgetEuros?: number | null | undefined;
  /** Of the council that leads, in force, not from before the adoption. */
  decisionId: string | number;
  fundingSources?: string | null | undefined;
  id: string | number;
  /** Indicators of the plan that it changes, each with its own version; together with the plan, or nothing is changed. */
  indicators?: Array<AmendedIndicatorInput> | null | undefined;
  periodFrom?: string | null | undefined;
  /** The last day of the period. */
  periodTo?: string | null | undefined;
  /** What is changed, in words. */
  summary: string;
  title?: string | null | undefined;
  version: number;
  vision?: string | null | undefined;
};

/** What a decision changed in an indicator of an adopted plan; what is left out stays. */
export type AmendedIndicatorInput = {
  baseline?: number | null | undefined;
  /** No later than its first measurement. */
  baselineOn?: string | null | undefined;
  id: string | number;
  /** How often it is measured, in months; null where nobody says. */
  measuredEvery?: number | null | undefined;
  name?: string | null | undefined;
  target?: number | null | undefined;
  targetOn?: string | null | undefined;
  unit?: string | null | undefined;
  version: number;
};

/** The answer of whoever holds the link. */
export type AnswerInvitationInput = {
  /** Left out, what was said before stays. */
  comment?: string | null | undefined;
  /** Days they come on; all days unless given. */
  days?: Array<string | number> | null | undefined;
  /** Food, access, interpretation. Left out, what was said before stays. */
  needs?: string | null | undefined;
  response: InvitationResponse;
  substituteEmail?: string | null | undefined;
  /** Who comes instead; needed when a substitute comes. */
  substituteName?: string | null | undefined;
  /** The last part of the link in the mail. */
  token: string;
};

/** How an answer came: by the link in the mail, from a calendar program, recorded by the secretary, by somebody who was signed in; WAITING_LIST: a place became free for somebody who waited for one. */
export type AnswerSource =
  | 'CALENDAR'
  | 'LINK'
  | 'PORTAL'
  | 'SECRETARY'
  | 'WAITING_LIST';

/** Approaches to local safety that a council has agreed on. */
export type Approach =
  | 'COMMUNITY_EMPOWERMENT'
  | 'RESOURCE_MOBILISATION'
  | 'SITUATIONAL';

/** INHERENT: as if nothing were done. CURRENT: with what is in place today. TARGET: where the council wants it. */
export type AssessmentKind =
  | 'CURRENT'
  | 'INHERENT'
  | 'TARGET';

/** A person comes to represent a member. */
export type AssignSeatInput = {
  /** Act by which the member named this person: kind, number, date. */
  designationAct?: string | null | undefined;
  membershipId: string | number;
  personId: string | number;
  /** MEMBER when not given. One chair at a time. */
  role?: SeatRole | null | undefined;
  /** Whom to ask first first. */
  substitutePersonIds?: Array<string | number> | null | undefined;
  /** Within the membership; today when not given. */
  validFrom?: string | null | undefined;
};

/** Whether one of the invited was there. */
export type AttendanceEntryInput = {
  invitationId: string | number;
  state: AttendanceState;
  /** Who came instead; the substitute who was named in the answer unless given. */
  substituteName?: string | null | undefined;
};

/** Whether somebody was there on a day: in the room, online, by a substitute, or not at all. */
export type AttendanceState =
  | 'ABSENT'
  | 'ONLINE'
  | 'PRESENT'
  | 'SUBSTITUTE';

/** Why somebody is invited: holds a seat of a host, stands in for a seat that nobody holds, works for a chosen institution, was added by name. */
export type AudienceReasonKind =
  | 'INSTITUTION'
  | 'PERSON'
  | 'SEAT'
  | 'SUBSTITUTE_SEAT';

/** Whether a council meets as often as agreed. KEPT: a next seminar is in sight, or the longest gap since the last is not over. BROKEN: none is, and that gap is over or will be within 60 days. NOT_MET_YET: it has never met, plans nothing, and is too young to be late. */
export type Cadence =
  | 'BROKEN'
  | 'KEPT'
  | 'NOT_MET_YET';

/** OWN: what the person, or an institution that they speak for, has to do. COUNCIL: all of one council. */
export type CalendarFeedKind =
  | 'COUNCIL'
  | 'OWN';

/** Calls a seminar off, from any state before held. */
export type CancelSeminarInput = {
  id: string | number;
  /** Told to everybody who was invited. */
  reason: string;
  version: number;
};

/** What a seminar has to come back to, most urgent first. LATE_ITEM: an open action item whose day has passed. DUE_ITEM: one that is due until the last day of the seminar. ITEM_TO_VERIFY: done, not verified. INDICATOR_OFF_TRACK, INDICATOR_NOT_MEASURED: of an adopted plan, as `GoalIndicator.track` has it. DECISION_WITHOUT_ITEMS: in force, decided in the last 730 days, nobody does anything about it; not what was only taken note of or adopts a plan. DECISION_ALL_DONE: in force, all of its items are verified or dropped. DECISION_FULFILLED: in the last 730 days, and a council that decided it has not met since that was entered. OPEN_ITEM: an open action item that is due after the last day of the seminar. */
export type CarriedKind =
  | 'DECISION_ALL_DONE'
  | 'DECISION_FULFILLED'
  | 'DECISION_WITHOUT_ITEMS'
  | 'DUE_ITEM'
  | 'INDICATOR_NOT_MEASURED'
  | 'INDICATOR_OFF_TRACK'
  | 'ITEM_TO_VERIFY'
  | 'LATE_ITEM'
  | 'OPEN_ITEM';

/** Where an item of the checklist stands today: done, its day has passed, its day is within a week, or there is time. */
export type ChecklistState =
  | 'DONE'
  | 'DUE'
  | 'LATER'
  | 'OVERDUE';

/** Whom to invite beside the seats of the host councils. Both lists are given whole. */
export type ChooseAudienceInput = {
  /** Institutions whose people of today are invited. */
  institutionIds: Array<string | number>;
  /** Persons invited by name. */
  personIds: Array<string | number>;
  seminarId: string | number;
  version: number;
};

/** Whether to get the mails of a category. */
export type ChooseMailInput = {
  category: MailCategory;
  isOn: boolean;
  /** From the link at the end of an optional mail; who is signed in needs none. */
  token?: string | null | undefined;
};

/** The next seminar, made from one before. */
export type CloneSeminarInput = {
  /** The one before, in any state. */
  seminarId: string | number;
  /** First day of the new one; every other date keeps its distance to it. At most ten years from the one before. */
  startsOn: string;
  /** The title of the one before unless given. */
  title?: string | null | undefined;
};

/** The plan is over. */
export type CloseActionPlanInput = {
  /** What came of it. */
  closingReport: string;
  id: string | number;
  /** The plan that open action items move to, out of their goals; of the same council, not closed. Without it they stay. */
  rollOverToPlanId?: string | number | null | undefined;
  version: number;
};

/** Ends the scoring of a round. Its results may still be set. */
export type CloseAssessmentRoundInput = {
  id: string | number;
  version: number;
};

/** A capability gap is there no longer, or nobody will do anything about it. */
export type CloseCapabilityGapInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** A risk leaves the register; it stays as history. */
export type CloseRiskInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** Ends a status round before its last day. What was said until then stays its result. */
export type CloseStatusRoundInput = {
  id: string | number;
  version: number;
};

/** Something to say about a risk. */
export type CommentRiskInput = {
  riskId: string | number;
  text: string;
};

/** An action item is done. */
export type CompleteActionItemInput = {
  /** Files that who says it has sent to `POST /evidence/<item>?name=…`, or by a link to `POST /evidence-by-link/<item>?name=…`, and not told yet; 10 at most. */
  evidenceIds?: Array<string | number> | null | undefined;
  id: string | number;
  /** What shows it. */
  note?: string | null | undefined;
  version: number;
};

/** An action item is done, said by a link. */
export type CompleteByLinkInput = {
  /** Files that who says it has sent to `POST /evidence/<item>?name=…`, or by a link to `POST /evidence-by-link/<item>?name=…`, and not told yet; 10 at most. */
  evidenceIds?: Array<string | number> | null | undefined;
  id: string | number;
  /** What shows it. */
  note?: string | null | undefined;
  /** The last part of the link in the mail. */
  token: string;
  version: number;
};

/** A measure is in place. */
export type CompleteMeasureInput = {
  /** What shows it. */
  evidence?: string | null | undefined;
  /** Since when; today when not given, no later day. */
  inPlaceOn?: string | null | undefined;
  measureId: string | number;
  version: number;
};

/** How sure those who scored are. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** A proposed score becomes the current score of its risk. */
export type ConfirmProposedScoreInput = {
  confidence: Confidence;
  proposalId: string | number;
  reason: string;
  /** Version of the proposal. */
  version: number;
};

/** How closely the members work together, each form including the ones before. */
export type CooperationForm =
  | 'COLLABORATION'
  | 'COMMUNICATION'
  | 'COOPERATION'
  | 'COORDINATION';

/** What a council is for. */
export type CouncilKind =
  | 'CRISIS_COMMISSION'
  | 'HEALTH'
  | 'JOINT'
  | 'SAFETY'
  | 'WORKING_GROUP';

/** A new action item, which gets the next number of its council. */
export type CreateActionItemInput = {
  approach?: Approach | null | undefined;
  /** Who there; of the owner institution today. */
  assigneePersonId?: string | number | null | undefined;
  cooperationForm?: CooperationForm | null | undefined;
  /** Whose item it is; its secretary keeps it. */
  councilId: string | number;
  /** Other councils that agreed on it together with this one; their people read it. Given whole. Of a new one: those that decided its decision when not given. */
  councilIds?: Array<string | number> | null | undefined;
  /** The decision that it springs from. */
  decisionId?: string | number | null | undefined;
  /** Items of the same council that have to be done before it, in no circle. Given whole. */
  dependsOnIds?: Array<string | number> | null | undefined;
  description?: string | null | undefined;
  /** By what everybody sees that it is done. */
  doneCriterion?: string | null | undefined;
  /** The last day; not before it was agreed on: the day of its decision, else of its seminar, else today. */
  dueOn: string;
  /** The goal of the plan that it works on; the plan follows from it. */
  goalId?: string | number | null | undefined;
  /** Institutions that help the owner, which is not among them; whether they are members or not. Given whole. */
  helperIds?: Array<string | number> | null | undefined;
  /** Measures that it carries out, of its councils. Given whole. */
  measureIds?: Array<string | number> | null | undefined;
  /** Who does it: a member of one of its councils today. */
  ownerInstitutionId: string | number;
  phase?: ActionItemPhase | null | undefined;
  /** The plan that it belongs to; of the same council, not closed. */
  planId?: string | number | null | undefined;
  /** 1 (first) to 4; 3 when not given. */
  priority?: number | null | undefined;
  /** Risks that it works on, of its councils. Given whole. */
  riskIds?: Array<string | number> | null | undefined;
  /** The seminar that it springs from. */
  seminarId?: string | number | null | undefined;
  /** No later than the last day. */
  startOn?: string | null | undefined;
  title: string;
};

/** A new plan, as a draft. */
export type CreateActionPlanInput = {
  /** In whole euros, for the whole period. */
  budgetEuros?: number | null | undefined;
  /** The council that leads. */
  councilId: string | number;
  fundingSources?: string | null | undefined;
  /** Councils whose plan it is too, besides the one that leads: of `Council.partnerCouncils`. Given whole. */
  otherCouncilIds?: Array<string | number> | null | undefined;
  periodFrom: string;
  /** The last day of the period. */
  periodTo: string;
  /** The plan of the same council that it follows. */
  previousPlanId?: string | number | null | undefined;
  title: string;
  vision?: string | null | undefined;
};

/** A new council. */
export type CreateCouncilInput = {
  approaches?: Array<Approach> | null | undefined;
  /** The last day; null while it works. */
  closedOn?: string | null | undefined;
  cooperationForm?: CooperationForm | null | undefined;
  defaultLanguage?: Language | null | undefined;
  foundedOn?: string | null | undefined;
  /** The institution that keeps its office; its secretary may come from there. */
  hostInstitutionId?: string | number | null | undefined;
  kind: CouncilKind;
  /** 7 to 3650. */
  maxGapDays?: number | null | undefined;
  /** 0 to 52. */
  meetingsPerYear?: number | null | undefined;
  name: string;
  /** The council above; moved by administrators alone. */
  parentId?: string | number | null | undefined;
  /** 0 to 100. */
  quorumPercent?: number | null | undefined;
  /** Regions it works for from today, all of them; what is left out ended yesterday. Changed by administrators alone, as officials read the councils of their region. */
  regionIds?: Array<string | number> | null | undefined;
  shortName: string;
  substitutesAllowed?: boolean | null | undefined;
  /** IANA name, e.g. Europe/Tallinn. */
  timeZone?: string | null | undefined;
};

/** A new institution, or a unit of one. */
export type CreateInstitutionInput = {
  activeFrom?: string | null | undefined;
  activeTo?: string | null | undefined;
  /** Answered at any hour. */
  dutyPhone?: string | null | undefined;
  email?: string | null | undefined;
  kind: InstitutionKind;
  name: string;
  /** The institution this one is a unit of. */
  parentId?: string | number | null | undefined;
  phone?: string | null | undefined;
  /** Regions it serves from today, all of them; what is left out ended yesterday. */
  regionIds?: Array<string | number> | null | undefined;
  /** Code in the business register of its country; unique. */
  registryCode?: string | null | undefined;
  /** CIVIL when not given. */
  sector?: Sector | null | undefined;
  shortName?: string | null | undefined;
};

/** A new person and the institution they belong to from today. */
export type CreatePersonInput = {
  /** Unique whatever its capitals; whoever has one can sign in. */
  email?: string | null | undefined;
  firstName: string;
  /** Only an administrator may leave it out. */
  institutionId?: string | number | null | undefined;
  jobTitle?: string | null | undefined;
  /** Estonian when not given. */
  language?: Language | null | undefined;
  lastName: string;
  phone?: string | null | undefined;
  /** STAFF when not given. */
  role?: AffiliationRole | null | undefined;
};

/** A region that the classifier has not brought. */
export type CreateRegionInput = {
  /** Code in the country's classifier. */
  code: string;
  /** ISO 3166-1 alpha-2, e.g. EE. */
  country: string;
  kind: RegionKind;
  name: string;
  /** The region it lies in, of a higher level; none for a country. */
  parentId?: string | number | null | undefined;
  /** The first day it existed; today when not given. */
  validFrom?: string | null | undefined;
};

/** A new rule of a council. */
export type CreateReminderRuleInput = {
  anchor: ReminderAnchor;
  /** Only of action items and of what is asked for them: while their progress is less than this, 1 to 100 percent; null: always. */
  belowProgress?: number | null | undefined;
  /** Only of action items and of what is asked for them: from which reminder on the chair is told too. */
  chairFrom?: number | null | undefined;
  councilId: string | number;
  /** DIGEST only of action items and of what is asked for them. */
  delivery?: ReminderDelivery;
  /** Whom it tells first: OWNER, LEAD or SECRETARY of a review; SECRETARY or CHAIR of what is asked; of an action item any but OWNER and HELPER. Null: the nearest. */
  firstTo?: ReminderAudience | null | undefined;
  /** Only of ACTION_ITEM_DUE and ACTION_ITEM_SILENT: from which reminder on the institutions that help are told too. */
  helpersFrom?: number | null | undefined;
  isActive?: boolean;
  /** Not of INVITATION and EXTENSION_ASKED: from which reminder on who leads the owning institution is told too. */
  leadFrom?: number | null | undefined;
  maxCount?: number;
  /** Only of action items and of what is asked for them: of this priority or a more urgent one, 1 being the first; null: of all. */
  minPriority?: number | null | undefined;
  name: string;
  object?: ReminderObject;
  /** Days from the anchor; negative is before it. */
  offsetDays: number;
  /** Only of action items and of what is asked for them: while the item is in one of these states; null: in any. */
  onlyStates?: Array<OpenItemState> | null | undefined;
  /** Days between two reminders; null reminds once. */
  repeatEveryDays?: number | null | undefined;
  /** Not of INVITATION and EXTENSION_ASKED: from which reminder on the secretary is told too. */
  secretaryFrom?: number | null | undefined;
  /** HH:MM */
  sendFrom?: string;
  /** HH:MM */
  sendUntil?: string;
  /** Nothing that was due before this day is reminded of; today or later, today when left out. */
  validFrom?: string | null | undefined;
  /** Added to mails in English; plain text, 1,000 characters at most. */
  wordsEn?: string | null | undefined;
  /** Added to mails in Estonian; plain text, 1,000 characters at most. */
  wordsEt?: string | null | undefined;
  /** Added to mails in Latvian; plain text, 1,000 characters at most. */
  wordsLv?: string | null | undefined;
  /** Added to mails in Russian; plain text, 1,000 characters at most. */
  wordsRu?: string | null | undefined;
  workingDaysOnly?: boolean;
};

/** A new risk, which begins as a draft and gets the next number of its council. */
export type CreateRiskInput = {
  affectedServices?: string | null | undefined;
  causes?: string | null | undefined;
  class: RiskClass;
  consequences?: string | null | undefined;
  /** Institutions that score beside the lead assessor. Given whole. */
  contributorIds?: Array<string | number> | null | undefined;
  councilId: string | number;
  description?: string | null | undefined;
  eventType: EventType;
  /** 1 to 600. */
  horizonMonths?: number | null | undefined;
  /** Today in a new one when not given; no later day. */
  identifiedOn?: string | null | undefined;
  isCrossBorder?: boolean | null | undefined;
  isMalicious?: boolean | null | undefined;
  isPublic?: boolean | null | undefined;
  /** Leads the scoring. */
  leadAssessorInstitutionId?: string | number | null | undefined;
  /** Null takes the mark off. */
  mark?: AccessMarkInput | null | undefined;
  origin?: RiskOrigin | null | undefined;
  originNote?: string | null | undefined;
  ownerInstitutionId?: string | number | null | undefined;
  /** Somebody of the owning institution. */
  ownerPersonId?: string | number | null | undefined;
  publicText?: string | null | undefined;
  /** Where it lies. Given whole. */
  regionIds?: Array<string | number> | null | undefined;
  /** 7 to 3650; null: as the settings of the council say. */
  reviewDays?: number | null | undefined;
  scenario?: string | null | undefined;
  title: string;
  /** All but ACCEPT, which comes by acceptRisk. */
  treatment?: Treatment | null | undefined;
  vulnerableGroups?: string | null | undefined;
  worstScenario?: string | null | undefined;
};

/** A new seminar, which begins as a draft. */
export type CreateSeminarInput = {
  aims?: string | null | undefined;
  /** Last day on which answers help the organisers; not a past one. */
  answerBy?: string | null | undefined;
  /** How many people the room holds; further ones wait for a place. Null for no limit. */
  capacity?: number | null | undefined;
  days: Array<SeminarDayInput>;
  expectedOutcome?: string | null | undefined;
  /** All hosts; the leading one need not be among them. */
  hosts?: Array<SeminarHostInput> | null | undefined;
  kind: SeminarKind;
  /** The leading host; the viewer is its secretary. */
  leadCouncilId: string | number;
  mode: SeminarMode;
  /** Where those who come online meet, https://… */
  onlineUrl?: string | null | undefined;
  rooms?: Array<RoomInput> | null | undefined;
  /** The series it belongs to; a new name begins a new series of the leading council. */
  seriesName?: string | null | undefined;
  targetGroup?: string | null | undefined;
  /** IANA name; the zone of the leading council unless given. */
  timeZone?: string | null | undefined;
  title: string;
  /** Last day on which members can propose topics; without it, until the seminar begins. */
  topicCallUntil?: string | null | undefined;
};

/** The answer to a wish for a later last day. */
export type DecideExtensionInput = {
  /** Needed where it is refused. */
  answer?: string | null | undefined;
  /** Of the extension. */
  id: string | number;
  isGranted: boolean;
  /** The extension's. */
  version: number;
};

/** Which decisions; all that is said has to hold. A list means any of its values. */
export type DecisionFilter = {
  /** Decided on this day or later. */
  from?: string | null | undefined;
  /** True: decided between seminars, or at one that the viewer does not see; false: at one that they see. */
  isElsewhere?: boolean | null | undefined;
  kinds?: Array<DecisionKind> | null | undefined;
  /** Words of text, rationale or addressees, or of how people call it (2026-03); accents and capitals do not matter. */
  search?: string | null | undefined;
  /** Decided at this seminar. */
  seminarId?: string | number | null | undefined;
  /** Whatever became of them when not given. */
  states?: Array<DecisionState> | null | undefined;
  /** Decided on this day or earlier. */
  to?: string | null | undefined;
};

/** What a council did: decided, agreed on, took note of, proposed to another body, recommended. */
export type DecisionKind =
  | 'AGREED'
  | 'DECIDED'
  | 'NOTED'
  | 'PROPOSED'
  | 'RECOMMENDED';

/** Who decides: one institution alone, several together, or a ministry (analysis of capabilities, regulation 66/2024 of Estonia). */
export type DecisionLevel =
  | 'JOINT'
  | 'MINISTRY'
  | 'OWN';

/** DECIDED: latest first. NUMBER: by year and number, oldest first. KIND and STATE: as the kinds and states stand, within each latest first. */
export type DecisionOrder =
  | 'DECIDED'
  | 'KIND'
  | 'NUMBER'
  | 'STATE';

/** In force until it is found fulfilled, another decision takes its place, or it is repealed. */
export type DecisionState =
  | 'FULFILLED'
  | 'IN_FORCE'
  | 'REPEALED'
  | 'SUPERSEDED';

/** How an institution voted. Who was not there is left out. */
export type DecisionVoteInput = {
  /** Of `Council.votingInstitutions` on the day of the decision. */
  institutionId: string | number;
  /** Of dissent, or of the conflict of interest. */
  reason?: string | null | undefined;
  vote: Vote;
};

/** proposed or backlog → declined. */
export type DeclineAgendaTopicInput = {
  id: string | number;
  /** Told to the proposer. */
  reason: string;
  version: number;
};

/** A council that was asked does not host the seminar. */
export type DeclineHostingInput = {
  /** Of the host, as `Seminar.hosts` names it. */
  id: string | number;
  /** Told to the organisers of the leading council. */
  reason: string;
};

/** The risk stays as it was scored. */
export type DeclineProposedScoreInput = {
  proposalId: string | number;
  reason: string;
  /** Version of the proposal. */
  version: number;
};

/** A view that is no longer kept. */
export type DeleteRiskViewInput = {
  id: string | number;
};

/** How far a mail has come. */
export type DeliveryState =
  | 'ACCEPTED'
  | 'BOUNCED'
  | 'CANCELLED'
  | 'DELAYED'
  | 'DRAFT'
  | 'FAILED'
  | 'QUEUED'
  | 'SENDING'
  | 'SUPPRESSED';

/** An institution that would have scored otherwise. */
export type DissentInput = {
  /** One of those that score the risk. */
  institutionId: string | number;
  reason: string;
};

/** It will not be done. */
export type DropActionItemInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** A measure is given up, or is in place no longer. */
export type DropMeasureInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** A person ceases to belong to an institution. */
export type EndAffiliationInput = {
  id: string | number;
  /** The last day; today when not given. */
  validTo?: string | null | undefined;
  version: number;
};

/** A membership ends, and with it its seats and their substitutes. */
export type EndMembershipInput = {
  id: string | number;
  reason?: string | null | undefined;
  /** The last day; today when not given. */
  validTo?: string | null | undefined;
  version: number;
};

/** A region ceases to exist, as a rule because it merges into another. */
export type EndRegionInput = {
  id: string | number;
  /** The region that it becomes part of: councils that worked for it and institutions that served it do so for this one. */
  mergedIntoId?: string | number | null | undefined;
  /** The last day; today when not given. Of one that has ended already it stays. */
  validTo?: string | null | undefined;
  version: number;
};

/** Somebody ceases to represent a member; their substitutes end with them. */
export type EndSeatInput = {
  id: string | number;
  reason?: string | null | undefined;
  /** The last day; today when not given. Before the first day of a seat that begins today or lies ahead: it is taken back. */
  validTo?: string | null | undefined;
  version: number;
};

/** One of one's own sessions. */
export type EndSessionInput = {
  id: string | number;
};

/** Kind of event, after the events that may cause an emergency in Estonia, with those that safety councils add; the category that risks of several councils are compared by. */
export type EventType =
  | 'ANIMAL_DISEASE'
  | 'COMMUNITY_SAFETY'
  | 'CYBER'
  | 'ENVIRONMENT'
  | 'HEALTH'
  | 'INFRASTRUCTURE'
  | 'OTHER'
  | 'POLICE'
  | 'RADIATION'
  | 'RESCUE'
  | 'TRAFFIC';

/** What a measure brings its risks down to, on the council's matrix of today. Likelihood, or at least one impact. */
export type ExpectedEffectInput = {
  /** One per dimension that it works on. */
  impacts: Array<ExpectedImpactInput>;
  /** A step of the matrix, from 1. */
  likelihood?: number | null | undefined;
};

/** Which way information is to go: from people to the police, both ways, between agencies, from the police to people. */
export type ExpectedForm =
  | 'BETWEEN_AGENCIES'
  | 'PEOPLE_TO_POLICE'
  | 'POLICE_TO_PEOPLE'
  | 'TWO_WAY';

export type ExpectedImpactInput = {
  dimension: ImpactDimension;
  /** A step of the matrix, from 1. */
  value: number;
};

/** What became of a wish for another due date. WITHDRAWN: taken back, or the item was closed before anybody answered. */
export type ExtensionState =
  | 'ASKED'
  | 'GRANTED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What a reminder would be about: what rules remind of; and without a rule, by the weekly mail: ACTION_ITEM_DUE, an item of whom it is up to that is late or due within two weeks. EXTENSION_ANSWERED: a later day that somebody asked for. ITEMS_TO_VERIFY, EXTENSIONS_TO_ANSWER, ITEMS_OVERDUE: for the secretary, how many of the council. STATUS_ROUND: the first mail of a status round that begins by itself. STATUS_ROUND_REMINDER: the one before its end. */
export type ForeseenObject =
  | 'ACTION_ITEM_DUE'
  | 'ACTION_ITEM_SILENT'
  | 'EXTENSIONS_TO_ANSWER'
  | 'EXTENSION_ANSWERED'
  | 'EXTENSION_ASKED'
  | 'INVITATION'
  | 'ITEMS_OVERDUE'
  | 'ITEMS_TO_VERIFY'
  | 'RISK_REVIEW'
  | 'STATUS_ROUND'
  | 'STATUS_ROUND_REMINDER';

/** What was decided has happened. */
export type FulfilDecisionInput = {
  /** What shows it. */
  how: string;
  id: string | number;
  /** Since when; today when not given. Not in the future, not before it was decided. */
  on?: string | null | undefined;
  version: number;
};

/** What a capability gap concerns: a service of an institution itself, people who would be hit harder, telling the public, evacuation, something else. */
export type GapGroup =
  | 'COMMUNICATION'
  | 'EVACUATION'
  | 'OTHER'
  | 'OWN_SERVICE'
  | 'VULNERABLE_GROUP';

/** What an institution of the giver thinks of a plan, in place of what it said before. */
export type GiveOpinionInput = {
  /** Whom one speaks for: a member today of a council whose plan it is. */
  institutionId: string | number;
  planId: string | number;
  text: string;
  /** Of the opinion that is changed; null for the first. */
  version?: number | null | undefined;
};

/** planned or inviting → held */
export type HoldSeminarInput = {
  id: string | number;
  version: number;
};

/** Whether a council hosts the seminar: asked to and has not answered yet, accepted, declined. Until it accepts, nothing of it opens. */
export type HostingState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED';

/** What a risk does harm to. A matrix says which of them it looks at. */
export type ImpactDimension =
  | 'ECONOMIC'
  | 'ENVIRONMENT'
  | 'ESSENTIAL_SERVICES'
  | 'LIFE_HEALTH'
  | 'SECURITY'
  | 'SOCIAL_POLITICAL';

export type ImpactInput = {
  dimension: ImpactDimension;
  reason?: string | null | undefined;
  /** A step of the matrix, from 1. */
  value: number;
};

/** The file that was previewed, and which of its rows to take over: all of them or none, in one act. */
export type ImportActionItemsInput = {
  /** The file in base64: XLSX or CSV, 2 MB and 1,000 rows at most. */
  content: string;
  councilId: string | number;
  /** For people; what kind of file it is, its content says. */
  fileName: string;
  /** In which to tell what stands in the fields; the asker's own when not given. */
  language?: Language | null | undefined;
  rows: Array<ImportedRowInput>;
};

/** What becomes of a row of a file: something new, a change, nothing, or nothing because something in it is wrong. */
export type ImportOutcome =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

/** The file that was previewed, and which of its rows to take over: all of them or none, in one act. */
export type ImportRisksInput = {
  /** The file in base64: XLSX or CSV, 2 MB and 1,000 rows at most. */
  content: string;
  councilId: string | number;
  /** For people; what kind of file it is, its content says. */
  fileName: string;
  /** In which to tell what stands in the fields; the asker's own when not given. */
  language?: Language | null | undefined;
  rows: Array<ImportedRowInput>;
};

/** How much depends on a capability gap. */
export type Importance =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** A row that was previewed as new or changed. */
export type ImportedRowInput = {
  line: number;
  /** Of what it changes, as the preview told it; null for something new. */
  version?: number | null | undefined;
};

/** How an indicator stands. ON_TRACK, OFF_TRACK: whether its latest value had come, on the day that it was measured, as far as the straight line from baseline to target stood on that day. NOT_MEASURED: it says how often it is measured, and that day has passed. UNMEASURED: nothing was measured yet, and nothing is overdue. */
export type IndicatorTrack =
  | 'NOT_MEASURED'
  | 'OFF_TRACK'
  | 'ON_TRACK'
  | 'UNMEASURED';

/** What an institution is for. */
export type InstitutionKind =
  | 'AMBULANCE'
  | 'BUSINESS'
  | 'COMMUNITY'
  | 'COUNTY'
  | 'DEFENCE_LEAGUE'
  | 'HOSPITAL'
  | 'LABOUR_INSPECTORATE'
  | 'MINISTRY'
  | 'MUNICIPALITY'
  | 'NGO'
  | 'OTHER'
  | 'POLICE'
  | 'RESCUE'
  | 'SCHOOL'
  | 'UNION_OF_MUNICIPALITIES';

/** What somebody answered: nothing yet, comes, perhaps comes, does not come, sends a substitute, takes part online; waits for a place in the room, having said that they come or, where one is named, that a substitute does. WAITLISTED is what becomes of a yes and cannot be answered. */
export type InvitationResponse =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'NONE'
  | 'ONLINE'
  | 'SUBSTITUTE'
  | 'TENTATIVE'
  | 'WAITLISTED';

/** How an action item came to stand where it stands, also where the viewer may read neither plan. PUT_IN: it stood in none before. TAKEN_OUT: it stands in none since. MOVED: from one to another. WENT_ON: in another, because its own was closed. */
export type ItemPlanMoveKind =
  | 'MOVED'
  | 'PUT_IN'
  | 'TAKEN_OUT'
  | 'WENT_ON';

/** Where an action item comes from. SEMINAR: a decision made at a seminar, or the seminar itself. OTHER_DECISION: a decision made between seminars, or at a seminar that the viewer does not read. NO_DECISION: neither is named. */
export type ItemSource =
  | 'NO_DECISION'
  | 'OTHER_DECISION'
  | 'SEMINAR';

/** What was done to an action item by a word in its history. REPORTED: how it goes. RETURNED: it was done and is not, as its secretary found. */
export type ItemUpdateKind =
  | 'COMPLETED'
  | 'DROPPED'
  | 'REPORTED'
  | 'RETURNED'
  | 'VERIFIED';

/** A language people are written to in (ISO 639-1). */
export type Language =
  | 'en'
  | 'et'
  | 'lv'
  | 'ru';

/** Mails that one can do without. ITEMS: reminders and news of action items. RISKS: reminders of reviews of risks. DIGEST: what waits, once a week. OUTCOMES: what councils decided, and what became of it. All other mails are official, such as invitations, and nobody unsubscribes from them. */
export type MailCategory =
  | 'DIGEST'
  | 'ITEMS'
  | 'OUTCOMES'
  | 'RISKS';

/** A feed to be made for the viewer. */
export type MakeCalendarFeedInput = {
  /** For a feed of a council: which one, that the viewer reads. */
  councilId?: string | number | null | undefined;
  kind: CalendarFeedKind;
};

/** Which measures; all that is said has to hold. A list means any of its values. */
export type MeasureFilter = {
  decisionLevels?: Array<DecisionLevel> | null | undefined;
  /** Whether it should have been in place before today and is not. */
  isLate?: boolean | null | undefined;
  phases?: Array<MeasurePhase> | null | undefined;
  /** Responsible for it. */
  responsibleInstitutionId?: string | number | null | undefined;
  /** Works on this risk. */
  riskId?: string | number | null | undefined;
  /** Words of the title or the description; accents and capitals do not matter. */
  search?: string | null | undefined;
  /** All but dropped ones when not given. */
  states?: Array<MeasureState> | null | undefined;
};

/** PHASE: from prevention to recovery. STATE: from planned to dropped. RESPONSIBLE: by the name of the institution. DUE: soonest first. PRIORITY: 1 first. Those without stand last. */
export type MeasureOrder =
  | 'DUE'
  | 'NUMBER'
  | 'PHASE'
  | 'PRIORITY'
  | 'RESPONSIBLE'
  | 'STATE'
  | 'TITLE';

/** When a measure works: before anything happens, so as to be ready, while it happens, or after it. */
export type MeasurePhase =
  | 'PREPAREDNESS'
  | 'PREVENTION'
  | 'RECOVERY'
  | 'RESPONSE';

/** planned → in progress → in place; or dropped, also when it was in place and is no longer. */
export type MeasureState =
  | 'DROPPED'
  | 'IN_PLACE'
  | 'IN_PROGRESS'
  | 'PLANNED';

/** The result of scoring: what the register shows from now on. */
export type ModerateAssessmentInput = {
  /** The day that it is of; today when not given, no later one, none before the risk. */
  assessedOn?: string | null | undefined;
  confidence: Confidence;
  /** Who would have scored otherwise. */
  dissents?: Array<DissentInput> | null | undefined;
  /** One per dimension that was looked at. */
  impacts: Array<ImpactInput>;
  kind: AssessmentKind;
  /** A step of the matrix, from 1. */
  likelihood: number;
  reason: string;
  riskId: string | number;
  /** The round, open or closed, that it is the result of. */
  roundId?: string | number | null | undefined;
  /** Version of the risk. */
  version: number;
};

/** Moves an item of the programme; it lasts as long as before. */
export type MoveAgendaSessionInput = {
  dayId: string | number;
  id: string | number;
  /** Null takes it out of its room; left out, it stays in it. */
  roomId?: string | number | null | undefined;
  /** HH:MM on that day. */
  startsAt: string;
  version: number;
};

/** To another place among the indicators of its goal, or to another goal of the plan. */
export type MoveGoalIndicatorInput = {
  /** Another goal of the same plan; left out, it stays in its own. */
  goalId?: string | number | null | undefined;
  id: string | number;
  /** From 1; beyond the last one: the last place. */
  position: number;
  version: number;
};

/** To another place among the goals of its priority, or to another priority of the plan. */
export type MovePlanGoalInput = {
  id: string | number;
  /** From 1; beyond the last one: the last place. */
  position: number;
  /** Another priority of the same plan; left out, it stays in its own. */
  priorityId?: string | number | null | undefined;
  version: number;
};

/** To another place among the priorities of its plan. */
export type MovePlanPriorityInput = {
  id: string | number;
  /** From 1; beyond the last one: the last place. */
  position: number;
  version: number;
};

/** Whoever waits for a place gets the next one that is free, before everybody else who waits. */
export type OfferPlaceInput = {
  invitationId: string | number;
};

/** A round that institutions score in. */
export type OpenAssessmentRoundInput = {
  councilId: string | number;
  /** Today or later. */
  dueOn: string;
  /** CURRENT when not given. */
  kind?: AssessmentKind | null | undefined;
  /** Those that are scored; when not given, all open and monitored ones that no other open round has. */
  riskIds?: Array<string | number> | null | undefined;
  title: string;
};

/** Proposals to the draft are awaited until a day; for a consultation that is open, another last day. */
export type OpenConsultationInput = {
  id: string | number;
  /** The last day, today or later, within the period of the plan. */
  until: string;
  version: number;
};

/** States of an action item that is not done yet. */
export type OpenItemState =
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'WAITING';

/** A draft enters the register. */
export type OpenRiskInput = {
  id: string | number;
  version: number;
};

/** How impacts on the dimensions become one: HIGHEST takes the worst, WEIGHTED their mean by weight, rounded to the nearest step (a half upwards). */
export type OverallRule =
  | 'HIGHEST'
  | 'WEIGHTED';

/** What is overdue. REVIEW: a risk should have been looked at again. MEASURE: a measure should have been in place. ACTION_ITEM: an action item should have been done. */
export type OverdueKind =
  | 'ACTION_ITEM'
  | 'MEASURE'
  | 'REVIEW';

/** What keeps a plan from being consulted on and adopted. NEEDS: no priority answers one. GOALS: none of those that do has one. */
export type PlanLack =
  | 'GOALS'
  | 'NEEDS'
  | 'PRIORITIES';

/** PERIOD: the latest first. TITLE: alphabetical. STATE: from draft to closed, in it the latest period first. */
export type PlanOrder =
  | 'PERIOD'
  | 'STATE'
  | 'TITLE';

/** draft → planned */
export type PlanSeminarInput = {
  id: string | number;
  version: number;
};

/** draft ⇄ consultation → adopted by a decision → closed with a report. A draft may be adopted without consultation. */
export type PlanState =
  | 'ADOPTED'
  | 'CLOSED'
  | 'CONSULTATION'
  | 'DRAFT';

/** proposed → backlog of the leading council. */
export type PostponeAgendaTopicInput = {
  id: string | number;
  /** Told to the proposer. */
  reason?: string | null | undefined;
  version: number;
};

/** A file of action items to be looked at before it is imported. */
export type PreviewActionItemImportInput = {
  /** The file in base64: XLSX or CSV, 2 MB and 1,000 rows at most. */
  content: string;
  councilId: string | number;
  /** For people; what kind of file it is, its content says. */
  fileName: string;
  /** In which to tell what stands in the fields; the asker's own when not given. */
  language?: Language | null | undefined;
};

/** The seminar whose invitations are to be seen before they are sent. */
export type PreviewInvitationsInput = {
  seminarId: string | number;
};

/** A file to be looked at before it is imported. */
export type PreviewRiskImportInput = {
  /** The file in base64: XLSX or CSV, 2 MB and 1,000 rows at most. */
  content: string;
  councilId: string | number;
  /** For people; what kind of file it is, its content says. */
  fileName: string;
  /** In which to tell what stands in the fields; the asker's own when not given. */
  language?: Language | null | undefined;
};

/** A risk, a decision or a seminar, with words to it or without; or words alone, about a survey or a profile. */
export type PriorityNeedInput = {
  decisionId?: string | number | null | undefined;
  note?: string | null | undefined;
  /** Of the register of the council that leads, not closed. */
  riskId?: string | number | null | undefined;
  /** A seminar that has begun: the need came out of it. */
  seminarId?: string | number | null | undefined;
};

/** A topic for the agenda of a seminar. */
export type ProposeAgendaTopicInput = {
  description?: string | null | undefined;
  expectedForm?: ExpectedForm | null | undefined;
  kind: SessionKind;
  /** How long it is to last, in minutes: 5 to 720. */
  minutes: number;
  seminarId: string | number;
  title: string;
};

/** Puts a follow-up session on the agenda of a seminar. */
export type PutFollowUpOnAgendaInput = {
  seminarId: string | number;
};

/** A proposed score is computed again from the current score of today. */
export type RecomputeProposedScoreInput = {
  proposalId: string | number;
  /** Version of the proposal. */
  version: number;
};

/** An answer that came by telephone or otherwise, recorded by the secretary. */
export type RecordAnswerInput = {
  /** Left out, what was said before stays. */
  comment?: string | null | undefined;
  /** Days they come on; all days unless given. */
  days?: Array<string | number> | null | undefined;
  invitationId: string | number;
  /** Food, access, interpretation. Left out, what was said before stays. */
  needs?: string | null | undefined;
  response: InvitationResponse;
  substituteEmail?: string | null | undefined;
  /** Who comes instead; needed when a substitute comes. */
  substituteName?: string | null | undefined;
  /** Of the invitation: an answer that came meanwhile is not overwritten unseen. */
  version: number;
};

/** Who was there on one day. Who is not among the entries stays as they are; the last word on somebody counts, so that several people can record at the door. */
export type RecordAttendanceInput = {
  dayId: string | number;
  entries: Array<AttendanceEntryInput>;
  seminarId: string | number;
};

/** A decision, which gets the next number of its council in the year it was decided in. */
export type RecordDecisionInput = {
  /** Who does what by when because of it; entered together with it, or nothing is. The secretary alone. */
  actionItems?: Array<ActionItemOfDecisionInput> | null | undefined;
  /** To whom it is directed, in words. */
  addressees?: string | null | undefined;
  /** Who took no part in it, and why. */
  conflictOfInterest?: string | null | undefined;
  councilId: string | number;
  /** Other councils that decided it, too; their members read it. Councils that one reads, or that host a seminar together. Given whole. */
  councilIds?: Array<string | number> | null | undefined;
  /** Not in the future, and not before the first day of its seminar. */
  decidedOn: string;
  /** Who was of another opinion, and which. */
  dissent?: string | null | undefined;
  kind: DecisionKind;
  rationale?: string | null | undefined;
  /** Where it was decided; null for between seminars. The council hosts it. */
  seminarId?: string | number | null | undefined;
  /** The item of the agenda, of that seminar; says the seminar where that is left out. */
  sessionId?: string | number | null | undefined;
  text: string;
  /** Where the council voted by name: each institution that voted, once; a member of one of the councils, with a vote on the day of the decision. The counts follow from it. Given whole; none: the names are taken away, the counts stay. */
  votes?: Array<DecisionVoteInput> | null | undefined;
  votesAbstained?: number | null | undefined;
  votesAgainst?: number | null | undefined;
  /** All three counts, or none where nobody counted or `votes` say it. */
  votesFor?: number | null | undefined;
};

/** What an indicator was found to be on a day. */
export type RecordMeasurementInput = {
  indicatorId: string | number;
  /** Today or before, not before the day of the baseline. */
  measuredOn: string;
  /** Where the number comes from. */
  source?: string | null | undefined;
  value: number;
  /** Of the indicator: what is recorded is meant for it as it was seen. Recording does not change it. */
  version: number;
};

/** Level of a region in the official classifier, the highest first. */
export type RegionKind =
  | 'COUNTRY'
  | 'COUNTY'
  | 'MUNICIPALITY'
  | 'SETTLEMENT';

/** Mails once more to the people of institutions that have not said a word of all their items. */
export type RemindStatusRoundInput = {
  id: string | number;
  version: number;
};

/** The date a rule counts from. Of an invitation: the last day to answer, the day of the invitation, or the first day of the seminar. Of a review: the day it is due. Of an action item: its last day; of a silent one, the day of the last word, not before it is to start. Of a later day asked for: when it was. */
export type ReminderAnchor =
  | 'ANSWER_BY'
  | 'ASKED_ON'
  | 'DUE_ON'
  | 'INVITED_AT'
  | 'LAST_WORD'
  | 'REVIEW_DUE'
  | 'SEMINAR_START';

/** As what somebody is told of a review or an action item: owner of the risk, assignee of the item, who leads the institution it is up to, who holds a seat of that, secretary, chair of the council; HELPER: who leads an institution that helps, and where nobody does, who holds its seats. */
export type ReminderAudience =
  | 'ASSIGNEE'
  | 'CHAIR'
  | 'HELPER'
  | 'LEAD'
  | 'OWNER'
  | 'SEAT'
  | 'SECRETARY';

/** AT_ONCE: a mail of its own within the hours of the rule. DIGEST: a line of the weekly mail, which keeps neither to these hours nor to the limit of a day. */
export type ReminderDelivery =
  | 'AT_ONCE'
  | 'DIGEST';

/** What a rule reminds of. INVITATION: one that has not been answered. RISK_REVIEW: a risk of the register that is to be looked at again. ACTION_ITEM_DUE: an open action item around its last day. ACTION_ITEM_SILENT: an open one of which nobody has said a word for some days. EXTENSION_ASKED: a later day for an item that somebody asked for and nobody has answered. */
export type ReminderObject =
  | 'ACTION_ITEM_DUE'
  | 'ACTION_ITEM_SILENT'
  | 'EXTENSION_ASKED'
  | 'INVITATION'
  | 'RISK_REVIEW';

/** Why a rule reminds somebody of nothing on a day; the first reason that holds. RULE_INACTIVE: it is paused. SEMINAR_CANCELLED, SEMINAR_BEGUN: by that hour. ANSWERED. INVITATION_WITHDRAWN: its link is void. NO_ADDRESS: the person has none. NOT_INVITED: the mail with the invitation has not arrived. NO_DATE: the seminar or risk lacks the date that the rule counts from. HOURS_OVER: no mail leaves today any more. LIMIT_REACHED: reminded as often as the rule says, or in a status round once. BEFORE_RULE, BEFORE_INVITATION: all its dates lie before the first day of the rule, or not after the day of the invitation. NOT_DUE_YET: the first date is still to come. ALREADY_TOLD: reminded of the last date that has come, or less than a repetition ago. NOT_A_WORKING_DAY: it waits for the next one. MAY_NOT_READ: has left the owning institution, or the council is closed to them. NOT_ESCALATED: somebody nearer is reminded; they are with a later reminder, or never. ITEM_CLOSED: the action item is done or dropped. NOBODY: there is nobody to tell. LONG_AGO: all its dates lie more than 60 days back, and nobody was told. IN_DIGEST: waits for the weekly mail, which leaves at `sendsAt`. TOLD_AT_ONCE: the weekly mail leaves out what a mail of its own tells them that day. LIMIT_OF_DAY: more urgent mails, or what was sent already, fill the day; it waits for the next. UNSUBSCRIBED: does not want such mails. CONDITION_NOT_MET: the rule is not meant for an action item of that priority, state or progress. REPORTED: the institution has said how all its items go. ASKED_TODAY: asked by the mail of an earlier status round of that day. */
export type ReminderSilence =
  | 'ALREADY_TOLD'
  | 'ANSWERED'
  | 'ASKED_TODAY'
  | 'BEFORE_INVITATION'
  | 'BEFORE_RULE'
  | 'CONDITION_NOT_MET'
  | 'HOURS_OVER'
  | 'INVITATION_WITHDRAWN'
  | 'IN_DIGEST'
  | 'ITEM_CLOSED'
  | 'LIMIT_OF_DAY'
  | 'LIMIT_REACHED'
  | 'LONG_AGO'
  | 'MAY_NOT_READ'
  | 'NOBODY'
  | 'NOT_A_WORKING_DAY'
  | 'NOT_DUE_YET'
  | 'NOT_ESCALATED'
  | 'NOT_INVITED'
  | 'NO_ADDRESS'
  | 'NO_DATE'
  | 'REPORTED'
  | 'RULE_INACTIVE'
  | 'SEMINAR_BEGUN'
  | 'SEMINAR_CANCELLED'
  | 'TOLD_AT_ONCE'
  | 'UNSUBSCRIBED';

/** Takes an item out of the programme. */
export type RemoveAgendaSessionInput = {
  id: string | number;
  version: number;
};

/** Takes an item off the checklist. */
export type RemoveChecklistItemInput = {
  id: string | number;
  version: number;
};

/** Takes back a file that was sent by a link and not told yet. */
export type RemoveEvidenceByLinkInput = {
  id: string | number;
  /** The last part of the link in the mail. */
  token: string;
};

/** Takes back a file that was sent and not told yet. */
export type RemoveEvidenceInput = {
  id: string | number;
};

/** Takes an indicator that was never measured out of the plan. */
export type RemoveGoalIndicatorInput = {
  id: string | number;
  version: number;
};

/** Takes a goal out of the plan, with its indicators. */
export type RemovePlanGoalInput = {
  id: string | number;
  version: number;
};

/** Takes a priority out of the plan, with its goals and their indicators. */
export type RemovePlanPriorityInput = {
  id: string | number;
  version: number;
};

/** A feed gets another address. */
export type RenewCalendarFeedInput = {
  id: string | number;
};

/** The invitation whose link is to be replaced. */
export type RenewInvitationLinkInput = {
  invitationId: string | number;
  /** Of the invitation. */
  version: number;
};

/** A closed risk comes back. */
export type ReopenRiskInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** A decision holds no longer, and no other takes its place. */
export type RepealDecisionInput = {
  id: string | number;
  /** Since when; today when not given. Not in the future, not before it was decided. */
  on?: string | null | undefined;
  reason: string;
  version: number;
};

/** An invitation that was sent goes to its reader once more. */
export type RepeatInvitationInput = {
  /** Of its delivery. */
  id: string | number;
};

/** How it goes with an action item, said by a link; what is left out stays. Something has to be said. */
export type ReportByLinkInput = {
  /** Files that who says it has sent to `POST /evidence/<item>?name=…`, or by a link to `POST /evidence-by-link/<item>?name=…`, and not told yet; 10 at most. */
  evidenceIds?: Array<string | number> | null | undefined;
  id: string | number;
  note?: string | null | undefined;
  /** 0 to 100. */
  progressPercent?: number | null | undefined;
  /** What has begun does not become planned again. */
  state?: OpenItemState | null | undefined;
  /** The last part of the link in the mail. */
  token: string;
  version: number;
  /** While it waits: for what. */
  waitingFor?: string | null | undefined;
};

/** How it goes with an action item; what is left out stays. Something has to be said. */
export type ReportProgressInput = {
  /** Files that who says it has sent to `POST /evidence/<item>?name=…`, or by a link to `POST /evidence-by-link/<item>?name=…`, and not told yet; 10 at most. */
  evidenceIds?: Array<string | number> | null | undefined;
  id: string | number;
  note?: string | null | undefined;
  /** 0 to 100. */
  progressPercent?: number | null | undefined;
  /** What has begun does not become planned again. */
  state?: OpenItemState | null | undefined;
  version: number;
  /** While it waits: for what. */
  waitingFor?: string | null | undefined;
};

/** held → reported */
export type ReportSeminarInput = {
  id: string | number;
  version: number;
};

/** Another last day for an action item, asked for by a link. */
export type RequestExtensionByLinkInput = {
  itemId: string | number;
  reason: string;
  /** Later than the present one, today or later; the secretary may also name an earlier one, which is not past either. */
  toDueOn: string;
  /** The last part of the link in the mail. */
  token: string;
  /** The item's. */
  version: number;
};

/** Another last day for an action item. */
export type RequestExtensionInput = {
  itemId: string | number;
  reason: string;
  /** Later than the present one, today or later; the secretary may also name an earlier one, which is not past either. */
  toDueOn: string;
  /** The item's. */
  version: number;
};

/** A link that was good once. */
export type RequestUpdateLinkInput = {
  /** The last part of the link in the mail. */
  token: string;
};

/** A mail that failed goes once more, with fresh attempts, to the address the person has now. */
export type ResendDeliveryInput = {
  id: string | number;
};

/** It is not done yet after all. */
export type ReturnActionItemInput = {
  id: string | number;
  /** What is missing. */
  reason: string;
  version: number;
};

/** The consultation is over, or called off; the plan is worked on. */
export type ReturnActionPlanToDraftInput = {
  id: string | number;
  version: number;
};

/** A risk was looked at again. */
export type ReviewRiskInput = {
  /** What was looked at, and why it stands as it does. */
  reason: string;
  riskId: string | number;
  /** OPEN or MONITORED; as it is when not given. */
  status?: RiskStatus | null | undefined;
  /** Version of the risk. */
  version: number;
};

/** A feed is to be fetched no more. */
export type RevokeCalendarFeedInput = {
  id: string | number;
};

/** One of one's own links. */
export type RevokeOwnUpdateLinkInput = {
  id: string | number;
};

/** The link itself. */
export type RevokeUpdateLinkInput = {
  /** The last part of the link in the mail. */
  token: string;
};

/** What is looked for in the register, in the order in which it is put right best. */
export type RiskCheck =
  | 'LOWERED_WITHOUT_MEASURE'
  | 'MEASURE_OVERDUE'
  | 'NO_OWNER'
  | 'PROPOSED_SCORE_WAITING'
  | 'RESIDUAL_ABOVE_INHERENT'
  | 'REVIEW_OVERDUE'
  | 'TARGET_ABOVE_CURRENT'
  | 'TARGET_MISSED'
  | 'VERY_HIGH_WITHOUT_ACTION'
  | 'VERY_HIGH_WITHOUT_MEASURE';

/** Whether it may happen, somebody means it to happen, or it is there already. */
export type RiskClass =
  | 'PROBLEM'
  | 'RISK'
  | 'THREAT';

/** Which risks; all that is said has to hold. A list means any of its values. */
export type RiskFilter = {
  classes?: Array<RiskClass> | null | undefined;
  eventTypes?: Array<EventType> | null | undefined;
  /** Current overall impact: a column of the heat map. */
  impact?: number | null | undefined;
  /** Whether its current score was made on another matrix than the council uses, or used on the day of `asOf`. */
  isOnOtherMatrix?: boolean | null | undefined;
  /** Whether an institution that the viewer belongs to today owns it. */
  isOwn?: boolean | null | undefined;
  /** Whether any institution owns it. */
  isOwned?: boolean | null | undefined;
  /** Whether it has a current score. */
  isScored?: boolean | null | undefined;
  /** Of the current score. */
  levels?: Array<RiskLevel> | null | undefined;
  /** Current likelihood: a row of the heat map. */
  likelihood?: number | null | undefined;
  /** A measure that works on it, and is not dropped today, is seen to by this institution. */
  measureInstitutionId?: string | number | null | undefined;
  ownerInstitutionId?: string | number | null | undefined;
  /** Lies in this region or one within it. */
  regionId?: string | number | null | undefined;
  /** To be looked at again on this day or before. */
  reviewDueBy?: string | null | undefined;
  /** Words of the title or the description; accents and capitals do not matter. */
  search?: string | null | undefined;
  /** All but closed ones when not given. */
  statuses?: Array<RiskStatus> | null | undefined;
  treatments?: Array<Treatment> | null | undefined;
  /** Stands higher than at the end of this day, no later than `asOf`, on the same matrix: by its level or its score. What was not scored then does not. */
  worseSince?: string | null | undefined;
};

/** What likelihood and impact come to; the same words for every matrix. */
export type RiskLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'VERY_HIGH';

/** LEVEL: worst first, then by score. SCORE, TARGET: highest first; risks without one count as lowest. OWNER: by its name, those without one last. STATUS: in its course, then by number. REVIEW_DUE: soonest first, those without a day last, also when reversed. CHANGED: latest first. */
export type RiskOrder =
  | 'CHANGED'
  | 'LEVEL'
  | 'NUMBER'
  | 'OWNER'
  | 'REVIEW_DUE'
  | 'SCORE'
  | 'STATUS'
  | 'TARGET'
  | 'TITLE';

/** Where it was first spoken of. */
export type RiskOrigin =
  | 'ANALYSIS'
  | 'INCIDENT'
  | 'OPEN_SPACE'
  | 'OTHER'
  | 'SEMINAR'
  | 'SURVEY';

/** draft → open → monitored → closed, and open again. */
export type RiskStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'MONITORED'
  | 'OPEN';

/** What brought a risk into a status beside opening, closing and reopening. LEVEL_ROSE: it was scored above the level it was accepted at. */
export type RiskStepCause =
  | 'ACCEPTANCE_EXPIRED'
  | 'ACCEPTED'
  | 'LEVEL_ROSE'
  | 'REVIEWED';

/** A room that sessions are held in. */
export type RoomInput = {
  capacity?: number | null | undefined;
  /** Of a room that is there already; a new room has none. */
  id?: string | number | null | undefined;
  name: string;
};

/** REPORTED: each item of the institution has a word since the round began, or is done or dropped since. PARTLY: some have. NOT_REPORTED: none has. */
export type RoundStanding =
  | 'NOT_REPORTED'
  | 'PARTLY'
  | 'REPORTED';

/** A view of the register to keep; at most 20 a person, each with a name of its own. */
export type SaveRiskViewInput = {
  /** Of this council alone; of every council when not given. */
  councilId?: string | number | null | undefined;
  name: string;
  /** What stands behind the question mark in the address of the register, without the council. */
  search: string;
};

/** What somebody is in a council. All rights there start from it. */
export type SeatRole =
  | 'CHAIR'
  | 'MEMBER'
  | 'OBSERVER'
  | 'SECRETARY'
  | 'VICE_CHAIR';

/** Civil and military institutions sit at one table. */
export type Sector =
  | 'CIVIL'
  | 'MILITARY';

/** One day of a seminar. */
export type SeminarDayInput = {
  date: string;
  /** The person who leads the day. */
  dayLeaderId?: string | number | null | undefined;
  /** HH:MM in the time zone of the seminar. */
  endsAt: string;
  /** Of a day that is there already; a new day has none. */
  id?: string | number | null | undefined;
  /** HH:MM in the time zone of the seminar. */
  startsAt: string;
  venueAddress?: string | null | undefined;
  venueName?: string | null | undefined;
};

/** A council that holds the seminar together with the leading one. */
export type SeminarHostInput = {
  councilId: string | number;
  /** How many people of this council there is room for; no limit without it. */
  quota?: number | null | undefined;
  /** Who organises for this council. */
  secretaryPersonId?: string | number | null | undefined;
};

/** What kind of meeting it is. */
export type SeminarKind =
  | 'CONFERENCE'
  | 'EXCHANGE_VISIT'
  | 'EXERCISE'
  | 'MEETING'
  | 'OPEN_SPACE'
  | 'PUBLIC_EVENT'
  | 'ROUND_TABLE'
  | 'SEMINAR'
  | 'TRAINING';

/** Where people meet: in a room, online, or both. */
export type SeminarMode =
  | 'HYBRID'
  | 'IN_ROOM'
  | 'ONLINE';

/** draft → planned → inviting → held → reported; cancelled from any state before held. */
export type SeminarState =
  | 'CANCELLED'
  | 'DRAFT'
  | 'HELD'
  | 'INVITING'
  | 'PLANNED'
  | 'REPORTED';

/** Which decision those concerned are told of as it stands now. */
export type SendDecisionInput = {
  id: string | number;
};

/** Whose decisions everybody who was invited is told of. */
export type SendDecisionsInput = {
  seminarId: string | number;
};

/** Sends to everybody of the audience who has not been invited yet. */
export type SendInvitationsInput = {
  seminarId: string | number;
  version: number;
};

/** What is done in a session. FOLLOW_UP: what was agreed before is gone through; its content is the list `Seminar.carriedOver`. */
export type SessionKind =
  | 'BREAK'
  | 'CASE_STUDY'
  | 'CLOSING'
  | 'DECISION'
  | 'DISCUSSION'
  | 'EXERCISE'
  | 'FOLLOW_UP'
  | 'INFORMATION'
  | 'OPENING'
  | 'TRAINING';

/** Why a council counts as silent. NO_SEMINAR_IN_SIGHT: its cadence is broken. REGISTER_EMPTY: a safety or health council without a risk. REGISTER_UNTOUCHED: no risk was changed or scored for 12 months. NOTHING_ASSESSED: no risk that is not closed was scored for 12 months. */
export type Silence =
  | 'NOTHING_ASSESSED'
  | 'NO_SEMINAR_IN_SIGHT'
  | 'REGISTER_EMPTY'
  | 'REGISTER_UNTOUCHED';

/** Work on a planned measure has begun. */
export type StartMeasureInput = {
  id: string | number;
  version: number;
};

/** A status round that begins now. It is before a seminar, or its words say what it is for. */
export type StartStatusRoundInput = {
  /** The last day; today or later, within 100 days, and not after the first day of the seminar. */
  askedUntil: string;
  councilId: string | number;
  /** Before which seminar, one that the council hosts. */
  seminarId?: string | number | null | undefined;
  /** What it is for, as the mail tells it; has to be said where no seminar is. */
  words?: string | null | undefined;
};

/** How a status round ended. CLOSED: by secretary or chair. DAY_PASSED: by itself after its last day. REPLACED: by the round before a seminar, while a quarterly one was open. */
export type StatusRoundEnd =
  | 'CLOSED'
  | 'DAY_PASSED'
  | 'REPLACED';

/** Why institutions are asked. SEMINAR: before one. QUARTER: once in each, by itself. OTHER: for what its words say. */
export type StatusRoundReason =
  | 'OTHER'
  | 'QUARTER'
  | 'SEMINAR';

/** What an institution scores a risk, said by one of its people. */
export type SubmitAssessmentInput = {
  confidence: Confidence;
  /** One per dimension that was looked at. */
  impacts: Array<ImpactInput>;
  /** For which institution; needed by who belongs to several that score the risk. */
  institutionId?: string | number | null | undefined;
  /** What the round scores; nothing else is taken. */
  kind?: AssessmentKind | null | undefined;
  /** A step of the matrix, from 1. */
  likelihood: number;
  reason: string;
  riskId: string | number;
  roundId: string | number;
};

/** Another decision takes the place of this one, from the day it was decided on. */
export type SupersedeDecisionInput = {
  id: string | number;
  /** In force, of the same council, and not older. */
  supersededById: string | number;
  version: number;
};

/** What waits for somebody. Around seminars: an answer of their own, a draft to be planned, invitations to be sent, people whom no mail reached, a council without a next seminar, substitutes who were named but are not known here, a question whether to host together, a co-host that declined, items of the checklist whose day has passed, proposed topics. In registers: SCORES_TO_GIVE, risks that an institution of theirs is asked to score in an open round; RESULTS_TO_SET, risks whose result is not set though everybody has scored, or the round is past its day or closed; REVIEW_DUE, a risk of their own, or of the institution that they lead, to be looked at again; REVIEWS_OVERDUE, all such reviews that are late in a register they keep; ACCEPTANCE_ENDS, an acceptance that they may renew; MEASURE_DUE, a measure that an institution of theirs answers for; SCORES_PROPOSED, proposed scores to confirm; REGISTER_TO_MEND, what the checks find in a register they keep. Among action items: ACTION_ITEM_DUE, one that is due in 14 days or late, for the assignee; where none is in place, for who leads the owner institution, else for who holds its seats; ACTION_ITEMS_LATE, all late ones of a council that they keep; ACTION_ITEMS_TO_VERIFY, done ones there; EXTENSIONS_ASKED, later days asked for there; SEMINAR_DECISIONS_TO_TELL and DECISION_TO_TELL, decisions in a register that they keep, of a seminar or made between two, that nobody was told of as they stand; OPINION_AWAITED, a plan in consultation of which an institution whose seat they hold has not said what it thinks; STATUS_ROUND_OPEN, items that fall to them and have no word since a round that asks their institution began; STATUS_ROUND_ENDED, for two weeks, institutions of which the last round of a council that they keep had no word of some item. */
export type TaskKind =
  | 'ACCEPTANCE_ENDS'
  | 'ACTION_ITEMS_LATE'
  | 'ACTION_ITEMS_TO_VERIFY'
  | 'ACTION_ITEM_DUE'
  | 'ANSWER_INVITATION'
  | 'CADENCE_BROKEN'
  | 'CHECKLIST_OVERDUE'
  | 'DECISION_TO_TELL'
  | 'EXTENSIONS_ASKED'
  | 'HOSTING_ASKED'
  | 'HOSTING_DECLINED'
  | 'MAIL_NOT_DELIVERED'
  | 'MEASURE_DUE'
  | 'OPINION_AWAITED'
  | 'PLAN_SEMINAR'
  | 'REGISTER_TO_MEND'
  | 'RESULTS_TO_SET'
  | 'REVIEWS_OVERDUE'
  | 'REVIEW_DUE'
  | 'SCORES_PROPOSED'
  | 'SCORES_TO_GIVE'
  | 'SEMINAR_DECISIONS_TO_TELL'
  | 'SEND_INVITATIONS'
  | 'STATUS_ROUND_ENDED'
  | 'STATUS_ROUND_OPEN'
  | 'SUBSTITUTE_TO_REGISTER'
  | 'TOPICS_TO_DECIDE';

/** Done, or not done after all. */
export type TickChecklistItemInput = {
  id: string | number;
  isDone: boolean;
  version: number;
};

/** proposed → accepted into the agenda, kept in the backlog of the leading council, or declined; from the backlog accepted or declined. */
export type TopicState =
  | 'ACCEPTED'
  | 'BACKLOG'
  | 'DECLINED'
  | 'PROPOSED';

/** What the council does about a risk (ISO 31000:2018, 6.5). ACCEPT comes by an acceptance alone. */
export type Treatment =
  | 'ACCEPT'
  | 'AVOID'
  | 'MITIGATE'
  | 'TRANSFER'
  | 'WATCH';

/** Where the current score went with its last assessment. */
export type Trend =
  | 'DOWN'
  | 'SAME'
  | 'UP';

/** Changes to an action item that is open; what is left out stays. The last day moves by `requestExtension` alone. */
export type UpdateActionItemInput = {
  approach?: Approach | null | undefined;
  /** Who there; of the owner institution today. */
  assigneePersonId?: string | number | null | undefined;
  cooperationForm?: CooperationForm | null | undefined;
  /** Other councils that agreed on it together with this one; their people read it. Given whole. Of a new one: those that decided its decision when not given. */
  councilIds?: Array<string | number> | null | undefined;
  /** The decision that it springs from. */
  decisionId?: string | number | null | undefined;
  /** Items of the same council that have to be done before it, in no circle. Given whole. */
  dependsOnIds?: Array<string | number> | null | undefined;
  description?: string | null | undefined;
  /** By what everybody sees that it is done. */
  doneCriterion?: string | null | undefined;
  /** The goal of the plan that it works on; the plan follows from it. */
  goalId?: string | number | null | undefined;
  /** Institutions that help the owner, which is not among them; whether they are members or not. Given whole. */
  helperIds?: Array<string | number> | null | undefined;
  id: string | number;
  /** Measures that it carries out, of its councils. Given whole. */
  measureIds?: Array<string | number> | null | undefined;
  /** Who does it: a member of one of its councils today. */
  ownerInstitutionId?: string | number | null | undefined;
  phase?: ActionItemPhase | null | undefined;
  /** The plan that it belongs to; of the same council, not closed. */
  planId?: string | number | null | undefined;
  /** 1 (first) to 4; 3 when not given. */
  priority?: number | null | undefined;
  /** Risks that it works on, of its councils. Given whole. */
  riskIds?: Array<string | number> | null | undefined;
  /** The seminar that it springs from. */
  seminarId?: string | number | null | undefined;
  /** No later than the last day. */
  startOn?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

/** Changes to a plan that is not adopted; what is left out stays, what is null is emptied. */
export type UpdateActionPlanInput = {
  /** In whole euros, for the whole period. */
  budgetEuros?: number | null | undefined;
  fundingSources?: string | null | undefined;
  id: string | number;
  /** Councils whose plan it is too, besides the one that leads: of `Council.partnerCouncils`. Given whole. */
  otherCouncilIds?: Array<string | number> | null | undefined;
  periodFrom?: string | null | undefined;
  /** The last day of the period. */
  periodTo?: string | null | undefined;
  /** The plan of the same council that it follows. */
  previousPlanId?: string | number | null | undefined;
  title?: string | null | undefined;
  version: number;
  vision?: string | null | undefined;
};

/** What somebody is in an institution changes; what is left out stays, what is null is emptied. */
export type UpdateAffiliationInput = {
  id: string | number;
  jobTitle?: string | null | undefined;
  /** OFFICIAL is given and taken by administrators alone. */
  role?: AffiliationRole | null | undefined;
  /** The first day it is so. When not given: today for another role; a job title alone is put right as if it had always been so. */
  validFrom?: string | null | undefined;
  version: number;
};

/** Changes to an item of the programme; what is left out stays, what is null is emptied. */
export type UpdateAgendaSessionInput = {
  dayId?: string | number | null | undefined;
  description?: string | null | undefined;
  /** HH:MM */
  endsAt?: string | null | undefined;
  id: string | number;
  kind?: SessionKind | null | undefined;
  roomId?: string | number | null | undefined;
  /** All speakers, in the order they are named. */
  speakerIds?: Array<string | number> | null | undefined;
  /** HH:MM */
  startsAt?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

/** Changes to a capability gap that is open; what is left out stays. */
export type UpdateCapabilityGapInput = {
  decisionLevel?: DecisionLevel | null | undefined;
  description?: string | null | undefined;
  group?: GapGroup | null | undefined;
  id: string | number;
  importance?: Importance | null | undefined;
  version: number;
};

/** How a word of progress came in. */
export type UpdateChannel =
  | 'LINK'
  | 'MAIL'
  | 'WEB';

/** Changes to an item of the checklist; what is left out stays, what is null is emptied. */
export type UpdateChecklistItemInput = {
  /** Days before the first day, −365 to 1000; negative: days after. */
  daysBefore?: number | null | undefined;
  id: string | number;
  /** Of one of `Seminar.hosts`. A person or a host is responsible, not both. */
  responsibleHostId?: string | number | null | undefined;
  /** A person or a host is responsible, not both. */
  responsiblePersonId?: string | number | null | undefined;
  text?: string | null | undefined;
  version: number;
};

/** Changes to a council; what is left out stays, what is null is emptied. */
export type UpdateCouncilInput = {
  approaches?: Array<Approach> | null | undefined;
  /** The last day; null while it works. */
  closedOn?: string | null | undefined;
  cooperationForm?: CooperationForm | null | undefined;
  defaultLanguage?: Language | null | undefined;
  foundedOn?: string | null | undefined;
  /** The institution that keeps its office; its secretary may come from there. */
  hostInstitutionId?: string | number | null | undefined;
  id: string | number;
  kind?: CouncilKind | null | undefined;
  /** 7 to 3650. */
  maxGapDays?: number | null | undefined;
  /** 0 to 52. */
  meetingsPerYear?: number | null | undefined;
  name?: string | null | undefined;
  /** The council above; moved by administrators alone. */
  parentId?: string | number | null | undefined;
  /** 0 to 100. */
  quorumPercent?: number | null | undefined;
  /** Regions it works for from today, all of them; what is left out ended yesterday. Changed by administrators alone, as officials read the councils of their region. */
  regionIds?: Array<string | number> | null | undefined;
  shortName?: string | null | undefined;
  substitutesAllowed?: boolean | null | undefined;
  /** IANA name, e.g. Europe/Tallinn. */
  timeZone?: string | null | undefined;
  version: number;
};

/** Changes to a decision that is in force; what is left out stays. */
export type UpdateDecisionInput = {
  /** To whom it is directed, in words. */
  addressees?: string | null | undefined;
  /** Who took no part in it, and why. */
  conflictOfInterest?: string | null | undefined;
  /** Other councils that decided it, too; their members read it. Councils that one reads, or that host a seminar together. Given whole. */
  councilIds?: Array<string | number> | null | undefined;
  /** Within the same year: its number is of that year. */
  decidedOn?: string | null | undefined;
  /** Who was of another opinion, and which. */
  dissent?: string | null | undefined;
  id: string | number;
  kind?: DecisionKind | null | undefined;
  rationale?: string | null | undefined;
  /** Where it was decided; null for between seminars. The council hosts it. */
  seminarId?: string | number | null | undefined;
  /** The item of the agenda, of that seminar; says the seminar where that is left out. */
  sessionId?: string | number | null | undefined;
  text?: string | null | undefined;
  version: number;
  /** Where the council voted by name: each institution that voted, once; a member of one of the councils, with a vote on the day of the decision. The counts follow from it. Given whole; none: the names are taken away, the counts stay. */
  votes?: Array<DecisionVoteInput> | null | undefined;
  votesAbstained?: number | null | undefined;
  votesAgainst?: number | null | undefined;
  /** All three counts, or none where nobody counted or `votes` say it. */
  votesFor?: number | null | undefined;
};

/** Changes to an indicator; what is left out stays. */
export type UpdateGoalIndicatorInput = {
  baseline?: number | null | undefined;
  /** No later than its first measurement. */
  baselineOn?: string | null | undefined;
  id: string | number;
  /** How often it is measured, in months; null where nobody says. */
  measuredEvery?: number | null | undefined;
  name?: string | null | undefined;
  target?: number | null | undefined;
  targetOn?: string | null | undefined;
  unit?: string | null | undefined;
  version: number;
};

/** Changes to an institution; what is left out stays, what is null is emptied. */
export type UpdateInstitutionInput = {
  activeFrom?: string | null | undefined;
  activeTo?: string | null | undefined;
  /** Answered at any hour. */
  dutyPhone?: string | null | undefined;
  email?: string | null | undefined;
  id: string | number;
  kind?: InstitutionKind | null | undefined;
  name?: string | null | undefined;
  /** The institution this one is a unit of. */
  parentId?: string | number | null | undefined;
  phone?: string | null | undefined;
  /** Regions it serves from today, all of them; what is left out ended yesterday. */
  regionIds?: Array<string | number> | null | undefined;
  /** Code in the business register of its country; unique. */
  registryCode?: string | null | undefined;
  sector?: Sector | null | undefined;
  shortName?: string | null | undefined;
  version: number;
};

/** Changes to a measure that is not dropped; what is left out stays. */
export type UpdateMeasureInput = {
  /** Estimated, in whole euros. */
  costEuros?: number | null | undefined;
  decisionLevel?: DecisionLevel | null | undefined;
  description?: string | null | undefined;
  /** By when it is to be in place. */
  dueOn?: string | null | undefined;
  /** Null: none is expected, and none is proposed. */
  effect?: ExpectedEffectInput | null | undefined;
  fundingSource?: string | null | undefined;
  /** The capability gap that it answers; of one of its risks. */
  gapId?: string | number | null | undefined;
  id: string | number;
  /** Not where one of its risks has an access mark. */
  isPublic?: boolean | null | undefined;
  /** Institutions that help the responsible one. Given whole. */
  partnerIds?: Array<string | number> | null | undefined;
  phase?: MeasurePhase | null | undefined;
  /** 1 (first) to 4. */
  priority?: number | null | undefined;
  publicText?: string | null | undefined;
  responsibleInstitutionId?: string | number | null | undefined;
  /** Risks that it works on, given whole. */
  riskIds?: Array<string | number> | null | undefined;
  title?: string | null | undefined;
  version: number;
};

/** A member gets a vote, or loses it. */
export type UpdateMembershipInput = {
  id: string | number;
  version: number;
  /** Whether its seats count for the quorum. */
  voting?: boolean | null | undefined;
};

/** The language one is written to in. */
export type UpdateOwnLanguageInput = {
  language: Language;
};

/** Changes to a person; what is left out stays, what is null is emptied. */
export type UpdatePersonInput = {
  /** The key to the account: whose rights reach beyond the actor's cannot be readdressed by them. A new one ends all sessions and sign-in links of the person. */
  email?: string | null | undefined;
  firstName?: string | null | undefined;
  id: string | number;
  language?: Language | null | undefined;
  lastName?: string | null | undefined;
  phone?: string | null | undefined;
  version: number;
};

/** Other words for a goal. */
export type UpdatePlanGoalInput = {
  id: string | number;
  text: string;
  version: number;
};

/** Changes to a priority; what is left out stays. */
export type UpdatePlanPriorityInput = {
  id: string | number;
  /** The needs that it answers, one at least. Given whole. */
  needs?: Array<PriorityNeedInput> | null | undefined;
  text?: string | null | undefined;
  version: number;
};

/** A region gets another name, or comes to lie in another region; what is left out stays. */
export type UpdateRegionInput = {
  id: string | number;
  name?: string | null | undefined;
  parentId?: string | number | null | undefined;
  /** The first day it is so, not after today; today when not given. On the day that the present name began on, this corrects it and nothing is kept. */
  validFrom?: string | null | undefined;
  version: number;
};

/** Another limit of reminders for a person and day. */
export type UpdateReminderLimitInput = {
  councilId: string | number;
  /** 1 to 50. */
  perDay: number;
  version: number;
};

/** Changes of a rule; what is left out stays. repeatEveryDays, leadFrom, secretaryFrom, chairFrom, helpersFrom, firstTo, minPriority, onlyStates, belowProgress and the words can be emptied with null. */
export type UpdateReminderRuleInput = {
  anchor?: ReminderAnchor | null | undefined;
  /** Only of action items and of what is asked for them: while their progress is less than this, 1 to 100 percent; null: always. */
  belowProgress?: number | null | undefined;
  /** Only of action items and of what is asked for them: from which reminder on the chair is told too. */
  chairFrom?: number | null | undefined;
  /** DIGEST only of action items and of what is asked for them. */
  delivery?: ReminderDelivery | null | undefined;
  /** Whom it tells first: OWNER, LEAD or SECRETARY of a review; SECRETARY or CHAIR of what is asked; of an action item any but OWNER and HELPER. Null: the nearest. */
  firstTo?: ReminderAudience | null | undefined;
  /** Only of ACTION_ITEM_DUE and ACTION_ITEM_SILENT: from which reminder on the institutions that help are told too. */
  helpersFrom?: number | null | undefined;
  id: string | number;
  isActive?: boolean | null | undefined;
  /** Not of INVITATION and EXTENSION_ASKED: from which reminder on who leads the owning institution is told too. */
  leadFrom?: number | null | undefined;
  maxCount?: number | null | undefined;
  /** Only of action items and of what is asked for them: of this priority or a more urgent one, 1 being the first; null: of all. */
  minPriority?: number | null | undefined;
  name?: string | null | undefined;
  /** Days from the anchor; negative is before it. */
  offsetDays?: number | null | undefined;
  /** Only of action items and of what is asked for them: while the item is in one of these states; null: in any. */
  onlyStates?: Array<OpenItemState> | null | undefined;
  /** Days between two reminders; null reminds once. */
  repeatEveryDays?: number | null | undefined;
  /** Not of INVITATION and EXTENSION_ASKED: from which reminder on the secretary is told too. */
  secretaryFrom?: number | null | undefined;
  /** HH:MM */
  sendFrom?: string | null | undefined;
  /** HH:MM */
  sendUntil?: string | null | undefined;
  /** Another day is today or later: what was due before is not made up for. */
  validFrom?: string | null | undefined;
  version: number;
  /** Added to mails in English; plain text, 1,000 characters at most. */
  wordsEn?: string | null | undefined;
  /** Added to mails in Estonian; plain text, 1,000 characters at most. */
  wordsEt?: string | null | undefined;
  /** Added to mails in Latvian; plain text, 1,000 characters at most. */
  wordsLv?: string | null | undefined;
  /** Added to mails in Russian; plain text, 1,000 characters at most. */
  wordsRu?: string | null | undefined;
  workingDaysOnly?: boolean | null | undefined;
};

/** Changes to a risk that is not closed; what is left out stays. */
export type UpdateRiskInput = {
  affectedServices?: string | null | undefined;
  causes?: string | null | undefined;
  class?: RiskClass | null | undefined;
  consequences?: string | null | undefined;
  /** Institutions that score beside the lead assessor. Given whole. */
  contributorIds?: Array<string | number> | null | undefined;
  description?: string | null | undefined;
  eventType?: EventType | null | undefined;
  /** 1 to 600. */
  horizonMonths?: number | null | undefined;
  id: string | number;
  /** Today in a new one when not given; no later day. */
  identifiedOn?: string | null | undefined;
  isCrossBorder?: boolean | null | undefined;
  isMalicious?: boolean | null | undefined;
  isPublic?: boolean | null | undefined;
  /** Leads the scoring. */
  leadAssessorInstitutionId?: string | number | null | undefined;
  /** Null takes the mark off. */
  mark?: AccessMarkInput | null | undefined;
  origin?: RiskOrigin | null | undefined;
  originNote?: string | null | undefined;
  ownerInstitutionId?: string | number | null | undefined;
  /** Somebody of the owning institution. */
  ownerPersonId?: string | number | null | undefined;
  publicText?: string | null | undefined;
  /** Where it lies. Given whole. */
  regionIds?: Array<string | number> | null | undefined;
  /** 7 to 3650; null: as the settings of the council say. */
  reviewDays?: number | null | undefined;
  scenario?: string | null | undefined;
  title?: string | null | undefined;
  /** All but ACCEPT, which comes by acceptRisk. */
  treatment?: Treatment | null | undefined;
  version: number;
  vulnerableGroups?: string | null | undefined;
  worstScenario?: string | null | undefined;
};

/** How a council scores from now on; what is left out stays. Scores made before keep their matrix. */
export type UpdateRiskSettingsInput = {
  councilId: string | number;
  /** 7 to 3650. */
  highDays?: number | null | undefined;
  /** 7 to 3650. */
  lowDays?: number | null | undefined;
  matrixId?: string | number | null | undefined;
  /** 7 to 3650. */
  mediumDays?: number | null | undefined;
  version: number;
  /** 7 to 3650. */
  veryHighDays?: number | null | undefined;
};

/** What somebody is in a council changes; what is left out stays, what is null is emptied. */
export type UpdateSeatInput = {
  /** Act by which the member named this person: kind, number, date. */
  designationAct?: string | null | undefined;
  id: string | number;
  /** One chair at a time. */
  role?: SeatRole | null | undefined;
  /** The first day it is so, after the first day of the seat. When not given: today for another role; an act of designation alone is put right as if it had always been so. */
  validFrom?: string | null | undefined;
  version: number;
};

/** The substitutes of a seat from today, all of them, in order. */
export type UpdateSeatSubstitutesInput = {
  id: string | number;
  /** Whom to ask first first; empty for none. */
  substitutePersonIds: Array<string | number>;
  version: number;
};

/** Changes to a seminar; what is left out stays, what is null is emptied. Lists are given whole: what carries an id is changed, what has none is new, what is missing is removed, unless sessions of the agenda need it. */
export type UpdateSeminarInput = {
  aims?: string | null | undefined;
  answerBy?: string | null | undefined;
  /** How many people the room holds. More places go to who waits for one; fewer take none away. */
  capacity?: number | null | undefined;
  days?: Array<SeminarDayInput> | null | undefined;
  expectedOutcome?: string | null | undefined;
  hosts?: Array<SeminarHostInput> | null | undefined;
  id: string | number;
  kind?: SeminarKind | null | undefined;
  mode?: SeminarMode | null | undefined;
  onlineUrl?: string | null | undefined;
  rooms?: Array<RoomInput> | null | undefined;
  seriesName?: string | null | undefined;
  targetGroup?: string | null | undefined;
  timeZone?: string | null | undefined;
  title?: string | null | undefined;
  /** Last day on which members can propose topics; without it, until the seminar begins. */
  topicCallUntil?: string | null | undefined;
  version: number;
};

/** When status rounds begin by themselves from today on; what is left out stays. */
export type UpdateStatusRoundSettingsInput = {
  councilId: string | number;
  /** 3 to 90. */
  daysBeforeSeminar?: number | null | undefined;
  isBeforeSeminars?: boolean | null | undefined;
  isQuarterly?: boolean | null | undefined;
  /** 3 to 60. */
  lengthDays?: number | null | undefined;
  /** 1 to 40. */
  quarterWorkingDay?: number | null | undefined;
  version: number;
};

/** The secretary has seen that it is done. */
export type VerifyActionItemInput = {
  id: string | number;
  note?: string | null | undefined;
  version: number;
};

/** How a member voted. NOT_VOTING: it was there and took no part because of a conflict of interest; it counts for nothing. */
export type Vote =
  | 'ABSTAINED'
  | 'AGAINST'
  | 'FOR'
  | 'NOT_VOTING';

/** A wish for a later last day is taken back. */
export type WithdrawExtensionInput = {
  /** Of the extension. */
  id: string | number;
  /** The extension's. */
  version: number;
};

/** A comment whose text is no longer shown. */
export type WithdrawRiskCommentInput = {
  id: string | number;
  /** Needed of the secretary; its author needs none. */
  reason?: string | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { isAdministrator: boolean, firstRegister: { slug: string } | null, person: { id: string, firstName: string, name: string, email: string | null, language: Language }, seats: Array<{ id: string, role: SeatRole, isCurrent: boolean, person: { id: string }, council: { id: string, name: string, slug: string, kind: CouncilKind } }> } | null };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { response: InvitationResponse, answeredAt: string | null } };

export type AnswerSheetQueryVariables = Exact<{
  token: string;
}>;


export type AnswerSheetQuery = { invitation: { seminarTitle: string, seminarState: SeminarState, kind: SeminarKind, mode: SeminarMode, hosts: Array<string>, aims: string | null, targetGroup: string | null, expectedOutcome: string | null, onlineUrl: string | null, answerBy: string | null, timeZone: string, personName: string, institutionName: string | null, signedInName: string | null, language: Language, response: InvitationResponse, answeredAt: string | null, chosenDays: Array<string>, substituteName: string | null, substituteEmail: string | null, needs: string | null, comment: string | null, waitingPosition: number | null, placeIsFree: boolean, isOpen: boolean, closedBecause: string | null, cancelReason: string | null, substitutesAllowed: boolean, substitutes: Array<string>, contact: { name: string, address: string | null, phone: string | null } | null, days: Array<{ id: string, date: string, startsAt: string, endsAt: string, venueName: string | null, venueAddress: string | null, dayLeader: { id: string, name: string } | null }>, sessions: Array<{ dayId: string, title: string, kind: SessionKind, startsAt: string, endsAt: string, roomName: string | null, speakers: Array<string>, followUp: { items: number, late: number } | null }> } };

export type TakePartOnlineMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type TakePartOnlineMutation = { answerInvitation: { response: InvitationResponse } };

export type CouncilPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  slug?: string | null | undefined;
}>;


export type CouncilPageQuery = { council: { id: string, name: string, shortName: string, slug: string, kind: CouncilKind, approaches: Array<Approach>, cooperationForm: CooperationForm | null, meetingsPerYear: number, maxGapDays: number, quorumPercent: number, substitutesAllowed: boolean, timeZone: string, defaultLanguage: Language, foundedOn: string | null, closedOn: string | null, version: number, cadence: Cadence | null, lastSeminarOn: string | null, viewerCanRead: boolean, viewerCanEdit: boolean, viewerCanEditMembers: boolean, viewerCanPlanSeminars: boolean, viewerCanEditReminderRules: boolean, parent: { id: string, name: string, slug: string } | null, children: Array<{ id: string, name: string, slug: string }>, regions: Array<{ id: string, name: string }>, regionHistory: Array<{ id: string, validFrom: string, validTo: string | null, region: { id: string, name: string } }>, hostInstitution: { id: string, name: string } | null, nextSeminar: { id: string, title: string, days: Array<{ id: string, date: string }> } | null, seminars: { nodes: Array<{ id: string, title: string, state: SeminarState, days: Array<{ id: string, date: string }> }> }, seats: Array<{ id: string, role: SeatRole, validFrom: string, validTo: string | null, endReason: string | null, designationAct: string | null, isCurrent: boolean, version: number, membership: { id: string }, institution: { id: string, name: string }, person: { id: string, name: string }, substitutes: Array<{ id: string, position: number, person: { id: string, name: string } }>, substituteHistory: Array<{ id: string, position: number, validFrom: string, validTo: string | null, person: { id: string, name: string } }> }>, memberships: Array<{ id: string, voting: boolean, validFrom: string, validTo: string | null, endReason: string | null, isCurrent: boolean, version: number, institution: { id: string, name: string, kind: InstitutionKind } }>, reminderRules: Array<{ id: string, name: string, isActive: boolean, object: ReminderObject, anchor: ReminderAnchor, offsetDays: number, repeatEveryDays: number | null, maxCount: number, leadFrom: number | null, secretaryFrom: number | null, chairFrom: number | null, helpersFrom: number | null, delivery: ReminderDelivery, firstTo: ReminderAudience | null, minPriority: number | null, onlyStates: Array<OpenItemState> | null, belowProgress: number | null, wordsEt: string | null, wordsLv: string | null, wordsRu: string | null, wordsEn: string | null, workingDaysOnly: boolean, sendFrom: string, sendUntil: string, validFrom: string, version: number }>, reminderLimit: { perDay: number, version: number } | null, statusRoundSettings: { isQuarterly: boolean, quarterWorkingDay: number, isBeforeSeminars: boolean, daysBeforeSeminar: number, lengthDays: number, version: number, viewerCanEdit: boolean } | null, latestStatusRound: { id: string, number: number, why: StatusRoundReason, year: number | null, quarter: number | null, words: string | null, askedUntil: string, closedAt: string | null, seminar: { id: string, title: string } | null, counts: { asked: number, reported: number, partly: number, notReported: number } } | null } };

export type UpdateCouncilMutationVariables = Exact<{
  input: UpdateCouncilInput;
}>;


export type UpdateCouncilMutation = { updateCouncil: { id: string, version: number } };

export type CouncilListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  kind?: CouncilKind | null | undefined;
  includeClosed?: boolean | null | undefined;
}>;


export type CouncilListQuery = { councils: { nodes: Array<{ id: string, name: string, slug: string, kind: CouncilKind, closedOn: string | null, cadence: Cadence | null, lastSeminarOn: string | null, parent: { id: string } | null, regions: Array<{ id: string, name: string }>, nextSeminar: { id: string, days: Array<{ id: string, date: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddMembershipMutationVariables = Exact<{
  input: AddMembershipInput;
}>;


export type AddMembershipMutation = { addMembership: { id: string } };

export type AssignSeatMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type AssignSeatMutation = { assignSeat: { id: string } };

export type UpdateMembershipMutationVariables = Exact<{
  input: UpdateMembershipInput;
}>;


export type UpdateMembershipMutation = { updateMembership: { id: string, version: number } };

export type UpdateSeatMutationVariables = Exact<{
  input: UpdateSeatInput;
}>;


export type UpdateSeatMutation = { updateSeat: { id: string, version: number } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { id: string, version: number } };

export type EndSeatMutationVariables = Exact<{
  input: EndSeatInput;
}>;


export type EndSeatMutation = { endSeat: { id: string, version: number } | null };

export type SeatLineFragment = { id: string, role: SeatRole, validFrom: string, validTo: string | null, endReason: string | null, designationAct: string | null, isCurrent: boolean, version: number, membership: { id: string }, institution: { id: string, name: string }, person: { id: string, name: string }, substitutes: Array<{ id: string, position: number, person: { id: string, name: string } }>, substituteHistory: Array<{ id: string, position: number, validFrom: string, validTo: string | null, person: { id: string, name: string } }> };

export type MembershipLineFragment = { id: string, voting: boolean, validFrom: string, validTo: string | null, endReason: string | null, isCurrent: boolean, version: number, institution: { id: string, name: string, kind: InstitutionKind } };

export type UpdateSeatSubstitutesMutationVariables = Exact<{
  input: UpdateSeatSubstitutesInput;
}>;


export type UpdateSeatSubstitutesMutation = { updateSeatSubstitutes: { id: string, version: number } };

export type CreateCouncilMutationVariables = Exact<{
  input: CreateCouncilInput;
}>;


export type CreateCouncilMutation = { createCouncil: { id: string, slug: string } };

export type UpdateReminderLimitMutationVariables = Exact<{
  input: UpdateReminderLimitInput;
}>;


export type UpdateReminderLimitMutation = { updateReminderLimit: { perDay: number, version: number } };

export type DryRunRemindersQueryVariables = Exact<{
  councilId: string | number;
  on: string;
  after?: string | null | undefined;
}>;


export type DryRunRemindersQuery = { reminderDryRun: { isWorkingDay: boolean, reminders: { totalCount: number, nodes: Array<{ id: string, personName: string | null, occurrence: number | null, delivery: ReminderDelivery, sendsAt: string | null, audience: ReminderAudience | null, object: ForeseenObject, countedFrom: string | null, count: number | null, rule: { id: string, name: string, validFrom: string } | null, seminar: { id: string, title: string } | null, risk: { id: string, ref: string, title: string, mark: { isCurrent: boolean } | null } | null, actionItem: { id: string, ref: string, title: string, isRestricted: boolean } | null, institution: { id: string, name: string } | null, statusRound: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type DryRunSilentQueryVariables = Exact<{
  councilId: string | number;
  on: string;
  after?: string | null | undefined;
}>;


export type DryRunSilentQuery = { reminderDryRun: { silent: { totalCount: number, nodes: Array<{ id: string, personName: string | null, silence: ReminderSilence | null, delivery: ReminderDelivery, sendsAt: string | null, audience: ReminderAudience | null, object: ForeseenObject, countedFrom: string | null, count: number | null, rule: { id: string, name: string, validFrom: string } | null, seminar: { id: string, title: string } | null, risk: { id: string, ref: string, title: string, mark: { isCurrent: boolean } | null } | null, actionItem: { id: string, ref: string, title: string, isRestricted: boolean } | null, institution: { id: string, name: string } | null, statusRound: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type DryRunNextDayQueryVariables = Exact<{
  councilId: string | number;
  on: string;
}>;


export type DryRunNextDayQuery = { reminderDryRun: { nextDay: string | null } };

export type CreateReminderRuleMutationVariables = Exact<{
  input: CreateReminderRuleInput;
}>;


export type CreateReminderRuleMutation = { createReminderRule: { id: string } };

export type UpdateReminderRuleMutationVariables = Exact<{
  input: UpdateReminderRuleInput;
}>;


export type UpdateReminderRuleMutation = { updateReminderRule: { id: string, version: number } };

export type ReminderRuleLineFragment = { id: string, name: string, isActive: boolean, object: ReminderObject, anchor: ReminderAnchor, offsetDays: number, repeatEveryDays: number | null, maxCount: number, leadFrom: number | null, secretaryFrom: number | null, chairFrom: number | null, helpersFrom: number | null, delivery: ReminderDelivery, firstTo: ReminderAudience | null, minPriority: number | null, onlyStates: Array<OpenItemState> | null, belowProgress: number | null, wordsEt: string | null, wordsLv: string | null, wordsRu: string | null, wordsEn: string | null, workingDaysOnly: boolean, sendFrom: string, sendUntil: string, validFrom: string, version: number };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { viewer: { person: { id: string }, officialRegions: Array<{ code: string, name: string }>, tasks: Array<{ kind: TaskKind, subjectId: string, title: string, dueOn: string | null, count: number | null, riskId: string | null, isRestricted: boolean, answerPath: string | null, council: { id: string, slug: string } | null }>, seats: Array<{ id: string, role: SeatRole, isCurrent: boolean, person: { id: string }, council: { id: string, name: string, shortName: string, slug: string, kind: CouncilKind, meetingsPerYear: number, cadence: Cadence | null, lastSeminarOn: string | null, viewerCanPlanSeminars: boolean, nextSeminar: { id: string, title: string, days: Array<{ id: string, date: string }> } | null } }> } | null, seminars: { nodes: Array<{ id: string, title: string, state: SeminarState, mode: SeminarMode, answerBy: string | null, hosts: Array<{ id: string, shortName: string, state: HostingState }>, days: Array<{ id: string, date: string, startsAt: string, venueName: string | null }>, answerCounts: { invited: number, accepted: number, substitute: number, online: number, none: number } }> }, councils: { nodes: Array<{ id: string, name: string, shortName: string, slug: string, kind: CouncilKind, meetingsPerYear: number, cadence: Cadence | null, lastSeminarOn: string | null, viewerCanPlanSeminars: boolean, nextSeminar: { id: string, title: string, days: Array<{ id: string, date: string }> } | null }> } };

export type HomeCouncilFragment = { id: string, name: string, shortName: string, slug: string, kind: CouncilKind, meetingsPerYear: number, cadence: Cadence | null, lastSeminarOn: string | null, viewerCanPlanSeminars: boolean, nextSeminar: { id: string, title: string, days: Array<{ id: string, date: string }> } | null };

export type HomeSeminarFragment = { id: string, title: string, state: SeminarState, mode: SeminarMode, answerBy: string | null, hosts: Array<{ id: string, shortName: string, state: HostingState }>, days: Array<{ id: string, date: string, startsAt: string, venueName: string | null }>, answerCounts: { invited: number, accepted: number, substitute: number, online: number, none: number } };

export type MailChoicesQueryVariables = Exact<{
  token?: string | null | undefined;
}>;


export type MailChoicesQuery = { mailChoices: { asked: MailCategory | null, language: Language, address: string | null, choices: Array<{ category: MailCategory, isOn: boolean }> } };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { chooseMail: { choices: Array<{ category: MailCategory, isOn: boolean }> } };

export type CouncilComparisonQueryVariables = Exact<{
  eventType?: EventType | null | undefined;
}>;


export type CouncilComparisonQuery = { councilComparison: { since: string, councilCount: number, risks: { count: number, rows: Array<{ id: string, ref: string, title: string, eventType: EventType, trend: Trend | null, isRestricted: boolean, mostScore: number | null, isOnOtherMatrix: boolean, current: { score: number, level: RiskLevel } | null, owner: { id: string, name: string } | null, council: { id: string, shortName: string, slug: string } }> }, publicEditions: Array<{ slug: string, name: string, riskCount: number, counties: Array<{ code: string, name: string }>, levels: { veryHigh: number, high: number, medium: number, low: number, notScored: number } }>, councils: Array<{ hasRegister: boolean, open: number, overdue: number, worse: number, onOtherMatrices: number, council: { id: string, name: string, slug: string }, counties: Array<{ code: string, name: string }>, levels: { veryHigh: number, high: number, medium: number, low: number, notScored: number }, highest: { id: string, title: string, trend: Trend | null, isRestricted: boolean, mostScore: number | null, isOnOtherMatrix: boolean, current: { score: number, level: RiskLevel } | null } | null }> } };

export type ComparedHeatMapsQueryVariables = Exact<{
  councilIds?: Array<string | number> | string | number | null | undefined;
  eventType?: EventType | null | undefined;
}>;


export type ComparedHeatMapsQuery = { councilComparison: { councils: Array<{ council: { id: string, name: string, slug: string }, heatMap: { notScored: number, onOtherMatrices: number, matrix: { id: string, likelihoods: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, impacts: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }> }, cells: Array<{ likelihood: number, impact: number, level: RiskLevel, count: number }> } | null }> } };

export type OverviewRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewRegionsQuery = { viewer: { officialRegions: Array<{ code: string, name: string }>, seats: Array<{ isCurrent: boolean, council: { regions: Array<{ code: string, name: string }> } }> } | null, countries: { nodes: Array<{ code: string, name: string, country: string, isCurrent: boolean }> }, counties: { nodes: Array<{ code: string, name: string, country: string, isCurrent: boolean }> } };

export type OverviewLevelsFragment = { veryHigh: number, high: number, medium: number, low: number, notScored: number };

export type OverviewRiskRowFragment = { id: string, ref: string, title: string, eventType: EventType, trend: Trend | null, isRestricted: boolean, mostScore: number | null, isOnOtherMatrix: boolean, current: { score: number, level: RiskLevel } | null, owner: { id: string, name: string } | null, council: { id: string, shortName: string, slug: string } };

export type OverviewOverdueFragment = { count: number, institutionCount: number, rows: Array<{ count: number, oldestDueOn: string, institution: { id: string, name: string } | null, things: Array<{ kind: OverdueKind, dueOn: string, measure: { id: string, title: string } | null, item: { id: string, ref: string, title: string, isRestricted: boolean } | null, about: { id: string, ref: string, title: string, isRestricted: boolean, council: { slug: string, shortName: string } } | null }> }> };

export type OverviewCoreQueryVariables = Exact<{
  regionCode: string;
}>;


export type OverviewCoreQuery = { countyOverview: { region: { id: string, code: string, name: string }, high: { count: number, rows: Array<{ id: string, ref: string, title: string, eventType: EventType, trend: Trend | null, isRestricted: boolean, mostScore: number | null, isOnOtherMatrix: boolean, current: { score: number, level: RiskLevel } | null, owner: { id: string, name: string } | null, council: { id: string, shortName: string, slug: string } }> }, overdue: { count: number, institutionCount: number, rows: Array<{ count: number, oldestDueOn: string, institution: { id: string, name: string } | null, things: Array<{ kind: OverdueKind, dueOn: string, measure: { id: string, title: string } | null, item: { id: string, ref: string, title: string, isRestricted: boolean } | null, about: { id: string, ref: string, title: string, isRestricted: boolean, council: { slug: string, shortName: string } } | null }> }> } } };

export type CountyOverviewQueryVariables = Exact<{
  regionCode: string;
  since?: string | null | undefined;
}>;


export type CountyOverviewQuery = { countyOverview: { since: string, region: { id: string, code: string, name: string }, levels: { veryHigh: number, high: number, medium: number, low: number, notScored: number }, levelsThen: { veryHigh: number, high: number, medium: number, low: number, notScored: number }, councils: { count: number, rows: Array<{ worse: number, overdue: number, council: { id: string, name: string, slug: string }, levels: { veryHigh: number, high: number, medium: number, low: number, notScored: number }, levelsThen: { veryHigh: number, high: number, medium: number, low: number, notScored: number } }> }, high: { count: number, rows: Array<{ id: string, ref: string, title: string, eventType: EventType, trend: Trend | null, isRestricted: boolean, mostScore: number | null, isOnOtherMatrix: boolean, current: { score: number, level: RiskLevel } | null, owner: { id: string, name: string } | null, council: { id: string, shortName: string, slug: string } }> }, worse: { count: number, rows: Array<{ risk: { id: string, ref: string, title: string, eventType: EventType, trend: Trend | null, isRestricted: boolean, mostScore: number | null, isOnOtherMatrix: boolean, current: { score: number, level: RiskLevel } | null, owner: { id: string, name: string } | null, council: { id: string, shortName: string, slug: string } }, then: { score: number, level: RiskLevel } }> }, overdue: { count: number, institutionCount: number, rows: Array<{ count: number, oldestDueOn: string, institution: { id: string, name: string } | null, things: Array<{ kind: OverdueKind, dueOn: string, measure: { id: string, title: string } | null, item: { id: string, ref: string, title: string, isRestricted: boolean } | null, about: { id: string, ref: string, title: string, isRestricted: boolean, council: { slug: string, shortName: string } } | null }> }> }, seminars: { count: number, rows: Array<{ id: string, title: string, state: SeminarState, startsOn: string, endsOn: string, invited: number, answered: number, seats: number, covered: number, quorum: number, quorumIsReached: boolean, tasks: number, tasksDone: number, tasksOverdue: number, councils: Array<{ id: string, shortName: string }> }> }, silent: { count: number, rows: Array<{ reasons: Array<Silence>, lastSeminarOn: string | null, registerChangedOn: string | null, assessedOn: string | null, council: { id: string, name: string, slug: string } }> } } };

export type LateActionItemsQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  institutionId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type LateActionItemsQuery = { lateActionItems: { nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LateMeasuresQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  institutionId?: string | number | null | undefined;
  isAssigned?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type LateMeasuresQuery = { lateMeasures: { nodes: Array<{ id: string, ref: string, title: string, isRestricted: boolean, dueOn: string | null, responsibleInstitution: { id: string, name: string } | null, risks: Array<{ id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }>, council: { id: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NameOfRegionQueryVariables = Exact<{
  regionCode: string;
}>;


export type NameOfRegionQuery = { countyOverview: { region: { id: string, name: string } } };

export type NameOfInstitutionQueryVariables = Exact<{
  institution: string | number;
}>;


export type NameOfInstitutionQuery = { institution: { id: string, name: string } };

export type OverseenRisksQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  councils?: Array<string> | string | null | undefined;
  filter?: RiskFilter | null | undefined;
  orderBy?: RiskOrder | null | undefined;
  isReversed?: boolean | null | undefined;
  asOf?: string | null | undefined;
  since: string;
  withMovement: boolean;
  after?: string | null | undefined;
}>;


export type OverseenRisksQuery = { overseenRisks: { nodes: Array<{ mostScore: number | null, id: string, ref: string, title: string, status: RiskStatus, eventType: EventType, trend: Trend | null, reviewDueOn: string | null, isOnOtherMatrix: boolean, council: { id: string, slug: string, shortName: string }, ownerInstitution: { id: string, name: string } | null, current: { score: number, level: RiskLevel, matrixId: string | null } | null, target: { score: number, level: RiskLevel, matrixId: string | null } | null, currentThen?: { score: number, level: RiskLevel, matrixId: string | null } | null, mark: { isCurrent: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddAffiliationMutationVariables = Exact<{
  input: AddAffiliationInput;
}>;


export type AddAffiliationMutation = { addAffiliation: { id: string } };

export type AffiliationLineFragment = { id: string, role: AffiliationRole, jobTitle: string | null, validFrom: string, validTo: string | null, isCurrent: boolean, version: number, viewerCanEdit: boolean, person: { id: string, name: string, email: string | null }, institution: { id: string, name: string } };

export type UpdateAffiliationMutationVariables = Exact<{
  input: UpdateAffiliationInput;
}>;


export type UpdateAffiliationMutation = { updateAffiliation: { id: string, version: number } };

export type EndAffiliationMutationVariables = Exact<{
  input: EndAffiliationInput;
}>;


export type EndAffiliationMutation = { endAffiliation: { id: string, version: number } };

export type InstitutionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type InstitutionPageQuery = { institution: { id: string, name: string, shortName: string | null, registryCode: string | null, kind: InstitutionKind, sector: Sector, email: string | null, phone: string | null, dutyPhone: string | null, activeFrom: string | null, activeTo: string | null, version: number, viewerCanEdit: boolean, viewerCanEditPeople: boolean, parent: { id: string, name: string } | null, units: Array<{ id: string, name: string }>, regions: Array<{ id: string, name: string }>, regionHistory: Array<{ id: string, validFrom: string, validTo: string | null, region: { id: string, name: string } }>, affiliations: Array<{ id: string, role: AffiliationRole, jobTitle: string | null, validFrom: string, validTo: string | null, isCurrent: boolean, version: number, viewerCanEdit: boolean, person: { id: string, name: string, email: string | null }, institution: { id: string, name: string } }>, memberships: Array<{ id: string, validFrom: string, validTo: string | null, endReason: string | null, voting: boolean, council: { id: string, name: string, slug: string }, seats: Array<{ id: string, role: SeatRole, validFrom: string, validTo: string | null, endReason: string | null, person: { id: string, name: string } }> }> } };

export type UpdateInstitutionMutationVariables = Exact<{
  input: UpdateInstitutionInput;
}>;


export type UpdateInstitutionMutation = { updateInstitution: { id: string, version: number } };

export type InstitutionMembershipFragment = { id: string, validFrom: string, validTo: string | null, endReason: string | null, voting: boolean, council: { id: string, name: string, slug: string }, seats: Array<{ id: string, role: SeatRole, validFrom: string, validTo: string | null, endReason: string | null, person: { id: string, name: string } }> };

export type CreateInstitutionMutationVariables = Exact<{
  input: CreateInstitutionInput;
}>;


export type CreateInstitutionMutation = { createInstitution: { id: string } };

export type InstitutionListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  kind?: InstitutionKind | null | undefined;
}>;


export type InstitutionListQuery = { institutions: { nodes: Array<{ id: string, name: string, kind: InstitutionKind, regions: Array<{ id: string, name: string }>, memberships: Array<{ id: string, isCurrent: boolean, council: { id: string, shortName: string, slug: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type PersonListQuery = { persons: { nodes: Array<{ id: string, name: string, email: string | null, affiliations: Array<{ id: string, isCurrent: boolean, jobTitle: string | null, institution: { id: string, name: string } }>, seats: Array<{ id: string, role: SeatRole, isCurrent: boolean, council: { id: string, shortName: string, slug: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { person: { id: string, firstName: string, lastName: string, name: string, language: Language, email: string | null, phone: string | null, version: number, viewerCanEdit: boolean, affiliations: Array<{ id: string, role: AffiliationRole, jobTitle: string | null, validFrom: string, validTo: string | null, isCurrent: boolean, version: number, viewerCanEdit: boolean, person: { id: string, name: string, email: string | null }, institution: { id: string, name: string } }>, seats: Array<{ id: string, role: SeatRole, validFrom: string, validTo: string | null, endReason: string | null, isCurrent: boolean, council: { id: string, name: string, slug: string }, institution: { id: string, name: string } }> } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { id: string, version: number } };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { id: string } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { viewer: { person: { id: string, name: string, email: string | null, phone: string | null, language: Language }, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string | null, current: boolean }>, updateLinks: Array<{ id: string, createdAt: string, expiresAt: string, openedCount: number, lastOpenedAt: string | null, lastToldAt: string | null, institution: { id: string, name: string } | null }>, invitationLinks: Array<{ id: string, invitedAt: string, linkExpiresAt: string, itemsOpenedCount: number | null, itemsOpenedAt: string | null, itemsToldAt: string | null, institutionName: string | null, seminar: { id: string, title: string } }> } | null };

export type UpdateOwnLanguageMutationVariables = Exact<{
  input: UpdateOwnLanguageInput;
}>;


export type UpdateOwnLanguageMutation = { updateOwnLanguage: { person: { id: string, language: Language } } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: boolean };

export type RegionPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RegionPageQuery = { region: { id: string, code: string, country: string, kind: RegionKind, name: string, validFrom: string | null, validTo: string | null, version: number, viewerCanEdit: boolean, parent: { id: string, name: string } | null, mergedInto: { id: string, name: string } | null, mergedFrom: Array<{ id: string, name: string, validTo: string | null }>, formerNames: Array<{ id: string, name: string, validFrom: string | null, validTo: string, parent: { id: string, name: string } | null }>, children: Array<{ id: string, code: string, name: string, kind: RegionKind, validFrom: string | null, validTo: string | null, councilCount: number, institutionCount: number }>, councils: Array<{ id: string, name: string, slug: string, kind: CouncilKind }>, institutions: { nodes: Array<{ id: string, name: string, kind: InstitutionKind }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type RegionListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  existing?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type RegionListQuery = { regions: { nodes: Array<{ id: string, code: string, kind: RegionKind, validFrom: string | null, validTo: string | null, nameOn: string, councilCount: number, institutionCount: number, parentOn: { id: string, nameOn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UpdateRegionMutationVariables = Exact<{
  input: UpdateRegionInput;
}>;


export type UpdateRegionMutation = { updateRegion: { id: string, version: number } };

export type EndRegionMutationVariables = Exact<{
  input: EndRegionInput;
}>;


export type EndRegionMutation = { endRegion: { id: string, version: number } };

export type CreateRegionMutationVariables = Exact<{
  input: CreateRegionInput;
}>;


export type CreateRegionMutation = { createRegion: { id: string } };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { viewer: { calendarFeeds: Array<{ id: string, kind: CalendarFeedKind, path: string, createdAt: string, lastFetchedOn: string | null, council: { id: string, name: string } | null }> } | null };

export type MakeCalendarFeedMutationVariables = Exact<{
  input: MakeCalendarFeedInput;
}>;


export type MakeCalendarFeedMutation = { makeCalendarFeed: { id: string } };

export type RenewCalendarFeedMutationVariables = Exact<{
  input: RenewCalendarFeedInput;
}>;


export type RenewCalendarFeedMutation = { renewCalendarFeed: { id: string, path: string } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: string };

export type ItemImportCouncilQueryVariables = Exact<{
  slug?: string | null | undefined;
}>;


export type ItemImportCouncilQuery = { council: { id: string, name: string, slug: string, viewerCanKeepActionItems: boolean } };

export type PreviewActionItemImportMutationVariables = Exact<{
  input: PreviewActionItemImportInput;
}>;


export type PreviewActionItemImportMutation = { previewActionItemImport: { fileName: string, hasVersions: boolean, columns: Array<{ key: string | null, title: string, isTaken: boolean }>, missing: Array<{ key: string | null, title: string }>, rows: Array<{ line: number, outcome: ImportOutcome, itemId: string | null, ref: string | null, isRestricted: boolean, version: number | null, title: string, changes: Array<{ key: string, title: string, before: string | null, after: string | null }>, notTaken: Array<{ key: string, title: string, said: string | null }>, refusals: Array<{ key: string | null, title: string | null, reason: string, said: string | null, allowed: Array<string>, day: string | null }> }> } };

export type ImportActionItemsMutationVariables = Exact<{
  input: ImportActionItemsInput;
}>;


export type ImportActionItemsMutation = { importActionItems: { created: number, changed: number } };

export type RequestExtensionMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type RequestExtensionMutation = { requestExtension: { id: string, version: number } };

export type DecideExtensionMutationVariables = Exact<{
  input: DecideExtensionInput;
}>;


export type DecideExtensionMutation = { decideExtension: { id: string, version: number } };

export type CreateActionItemMutationVariables = Exact<{
  input: CreateActionItemInput;
}>;


export type CreateActionItemMutation = { createActionItem: { id: string } };

export type UpdateActionItemMutationVariables = Exact<{
  input: UpdateActionItemInput;
}>;


export type UpdateActionItemMutation = { updateActionItem: { id: string, version: number } };

export type PickDecisionOfItemQueryVariables = Exact<{
  councilId: string | number;
  search?: string | null | undefined;
}>;


export type PickDecisionOfItemQuery = { decisions: { nodes: Array<{ id: string, ref: string, text: string, decidedOn: string }>, pageInfo: { hasNextPage: boolean } } };

export type SeminarsOfItemsQueryVariables = Exact<{
  councilId: string | number;
}>;


export type SeminarsOfItemsQuery = { council: { id: string, seminars: { nodes: Array<{ id: string, title: string, state: SeminarState, startsAt: string | null }> } } };

export type PickMeasuresQueryVariables = Exact<{
  councilId: string | number;
  search?: string | null | undefined;
}>;


export type PickMeasuresQuery = { measures: { nodes: Array<{ id: string, ref: string, title: string }>, pageInfo: { hasNextPage: boolean } } };

export type PickItemsQueryVariables = Exact<{
  councilId?: string | number | null | undefined;
  search?: string | null | undefined;
}>;


export type PickItemsQuery = { actionItems: { nodes: Array<{ id: string, ref: string, title: string }>, pageInfo: { hasNextPage: boolean } } };

export type PickJointCouncilsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PickJointCouncilsQuery = { councils: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type PlansOfItemsQueryVariables = Exact<{
  councilId: string | number;
}>;


export type PlansOfItemsQuery = { actionPlans: { nodes: Array<{ id: string, title: string, council: { id: string } | null, priorities: Array<{ id: string, goals: Array<{ id: string, text: string }> }> }> } };

export type VerifyActionItemMutationVariables = Exact<{
  input: VerifyActionItemInput;
}>;


export type VerifyActionItemMutation = { verifyActionItem: { id: string, version: number } };

export type ReturnActionItemMutationVariables = Exact<{
  input: ReturnActionItemInput;
}>;


export type ReturnActionItemMutation = { returnActionItem: { id: string, version: number } };

export type DropActionItemMutationVariables = Exact<{
  input: DropActionItemInput;
}>;


export type DropActionItemMutation = { dropActionItem: { id: string, version: number } };

export type ItemLineFragment = { id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null };

export type WithdrawExtensionMutationVariables = Exact<{
  input: WithdrawExtensionInput;
}>;


export type WithdrawExtensionMutation = { withdrawExtension: { id: string } };

export type ItemPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemPageQuery = { actionItem: { description: string | null, doneCriterion: string | null, cooperationForm: CooperationForm | null, phase: ActionItemPhase | null, approach: Approach | null, originalDueOn: string, dropReason: string | null, returnReason: string | null, isOpen: boolean, version: number, createdAt: string, changedAt: string, viewerCanEdit: boolean, viewerCanReport: boolean, viewerCanVerify: boolean, id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, council: { id: string, slug: string } | null, jointCouncils: Array<{ id: string, name: string }>, helpers: Array<{ id: string, name: string }>, plan: { id: string, title: string } | null, goal: { id: string, text: string } | null, decision: { id: string, ref: string, text: string } | null, seminar: { id: string, title: string } | null, risks: Array<{ id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }>, measures: Array<{ id: string, ref: string, title: string, risks: Array<{ id: string }> }>, dependsOn: Array<{ id: string, ref: string, title: string, state: ActionItemState, dueOn: string }>, neededBy: Array<{ id: string, ref: string, title: string, state: ActionItemState, dueOn: string }>, updates: Array<{ id: string, kind: ItemUpdateKind, state: ActionItemState, progressPercent: number, note: string | null, waitingFor: string | null, channel: UpdateChannel, isBesideOther: boolean, createdAt: string, signedIn: { id: string, name: string } | null, person: { id: string, name: string } | null, evidence: Array<{ id: string, fileName: string, mediaType: string, byteSize: number }> }>, planMoves: Array<{ id: string, movedAt: string, kind: ItemPlanMoveKind, plan: { id: string, title: string } | null, fromPlan: { id: string, title: string } | null, fromGoal: { id: string, text: string } | null, person: { id: string, name: string } | null }>, ownUntoldEvidence: Array<{ id: string, fileName: string, mediaType: string, byteSize: number }>, extensions: Array<{ id: string, version: number, fromDueOn: string, toDueOn: string, reason: string, state: ExtensionState, answer: string | null, askedAt: string, decidedAt: string | null, viewerCanDecide: boolean, viewerCanGrant: boolean, viewerCanWithdraw: boolean, isBesideOther: boolean, signedIn: { id: string, name: string } | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null } };

export type ReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportProgressMutation = { reportProgress: { id: string, version: number } };

export type CompleteActionItemMutationVariables = Exact<{
  input: CompleteActionItemInput;
}>;


export type CompleteActionItemMutation = { completeActionItem: { id: string, version: number } };

export type RiskActionItemsQueryVariables = Exact<{
  id: string | number;
}>;


export type RiskActionItemsQuery = { risk: { id: string, council: { id: string, viewerCanKeepActionItems: boolean }, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, measures: Array<{ id: string, ref: string, title: string }>, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> } };

export type ItemsBoardQueryVariables = Exact<{
  councilId?: string | number | null | undefined;
  planned?: ActionItemFilter | null | undefined;
  withPlanned?: boolean | null | undefined;
  begun?: ActionItemFilter | null | undefined;
  withBegun?: boolean | null | undefined;
  waiting?: ActionItemFilter | null | undefined;
  withWaiting?: boolean | null | undefined;
  done?: ActionItemFilter | null | undefined;
  withDone?: boolean | null | undefined;
  verified?: ActionItemFilter | null | undefined;
  withVerified?: boolean | null | undefined;
  dropped?: ActionItemFilter | null | undefined;
  withDropped?: boolean | null | undefined;
}>;


export type ItemsBoardQuery = { PLANNED?: { totalCount: number, nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> }, IN_PROGRESS?: { totalCount: number, nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> }, WAITING?: { totalCount: number, nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> }, DONE?: { totalCount: number, nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> }, VERIFIED?: { totalCount: number, nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> }, DROPPED?: { totalCount: number, nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> } };

export type BoardColumnFragment = { totalCount: number, nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }> };

export type ItemsCouncilQueryVariables = Exact<{
  slug?: string | null | undefined;
}>;


export type ItemsCouncilQuery = { council: { id: string, name: string, slug: string, viewerCanKeepActionItems: boolean } };

export type ActionItemsQueryVariables = Exact<{
  councilId?: string | number | null | undefined;
  filter?: ActionItemFilter | null | undefined;
  orderBy?: ActionItemOrder | null | undefined;
  isReversed?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ActionItemsQuery = { actionItems: { nodes: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasureItemsFragment = { id: string, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, dueOn: string, isLate: boolean, isRestricted: boolean }> };

export type AmendIndicatorMutationVariables = Exact<{
  input: AmendActionPlanInput;
}>;


export type AmendIndicatorMutation = { amendActionPlan: { id: string, version: number } };

export type CloseActionPlanMutationVariables = Exact<{
  input: CloseActionPlanInput;
}>;


export type CloseActionPlanMutation = { closeActionPlan: { id: string } };

export type AddPlanGoalMutationVariables = Exact<{
  input: AddPlanGoalInput;
}>;


export type AddPlanGoalMutation = { addPlanGoal: { id: string } };

export type UpdatePlanGoalMutationVariables = Exact<{
  input: UpdatePlanGoalInput;
}>;


export type UpdatePlanGoalMutation = { updatePlanGoal: { id: string } };

export type AddGoalIndicatorMutationVariables = Exact<{
  input: AddGoalIndicatorInput;
}>;


export type AddGoalIndicatorMutation = { addGoalIndicator: { id: string } };

export type UpdateGoalIndicatorMutationVariables = Exact<{
  input: UpdateGoalIndicatorInput;
}>;


export type UpdateGoalIndicatorMutation = { updateGoalIndicator: { id: string } };

export type RecordMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;


export type RecordMeasurementMutation = { recordMeasurement: { id: string } };

export type PastSeminarsQueryVariables = Exact<{
  councilId: string | number;
}>;


export type PastSeminarsQuery = { seminars: { nodes: Array<{ id: string, title: string, state: SeminarState, startsAt: string | null }> } };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion: { id: string } };

export type CreateActionPlanMutationVariables = Exact<{
  input: CreateActionPlanInput;
}>;


export type CreateActionPlanMutation = { createActionPlan: { id: string } };

export type UpdateActionPlanMutationVariables = Exact<{
  input: UpdateActionPlanInput;
}>;


export type UpdateActionPlanMutation = { updateActionPlan: { id: string, version: number } };

export type AmendActionPlanMutationVariables = Exact<{
  input: AmendActionPlanInput;
}>;


export type AmendActionPlanMutation = { amendActionPlan: { id: string, version: number } };

export type AddPlanPriorityMutationVariables = Exact<{
  input: AddPlanPriorityInput;
}>;


export type AddPlanPriorityMutation = { addPlanPriority: { id: string } };

export type UpdatePlanPriorityMutationVariables = Exact<{
  input: UpdatePlanPriorityInput;
}>;


export type UpdatePlanPriorityMutation = { updatePlanPriority: { id: string } };

export type PickNeededRiskQueryVariables = Exact<{
  councilId: string | number;
  search?: string | null | undefined;
}>;


export type PickNeededRiskQuery = { risks: { nodes: Array<{ id: string, ref: string, title: string }>, pageInfo: { hasNextPage: boolean } } };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { openConsultation: { id: string } };

export type AdoptActionPlanMutationVariables = Exact<{
  input: AdoptActionPlanInput;
}>;


export type AdoptActionPlanMutation = { adoptActionPlan: { id: string } };

export type MovePlanPriorityMutationVariables = Exact<{
  input: MovePlanPriorityInput;
}>;


export type MovePlanPriorityMutation = { movePlanPriority: { id: string } };

export type MovePlanGoalMutationVariables = Exact<{
  input: MovePlanGoalInput;
}>;


export type MovePlanGoalMutation = { movePlanGoal: { id: string } };

export type MoveGoalIndicatorMutationVariables = Exact<{
  input: MoveGoalIndicatorInput;
}>;


export type MoveGoalIndicatorMutation = { moveGoalIndicator: { id: string } };

export type RemovePlanPriorityMutationVariables = Exact<{
  input: RemovePlanPriorityInput;
}>;


export type RemovePlanPriorityMutation = { removePlanPriority: { id: string } };

export type RemovePlanGoalMutationVariables = Exact<{
  input: RemovePlanGoalInput;
}>;


export type RemovePlanGoalMutation = { removePlanGoal: { id: string } };

export type RemoveGoalIndicatorMutationVariables = Exact<{
  input: RemoveGoalIndicatorInput;
}>;


export type RemoveGoalIndicatorMutation = { removeGoalIndicator: { id: string } };

export type ReturnActionPlanToDraftMutationVariables = Exact<{
  input: ReturnActionPlanToDraftInput;
}>;


export type ReturnActionPlanToDraftMutation = { returnActionPlanToDraft: { id: string } };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { actionPlan: { id: string, title: string, vision: string | null, periodFrom: string, periodTo: string, budgetEuros: number | null, fundingSources: string | null, state: PlanState, consultationUntil: string | null, adoptedOn: string | null, closedOn: string | null, closingReport: string | null, version: number, lack: PlanLack | null, viewerCanEdit: boolean, viewerCanClose: boolean, rolledOverItemCount: number, openActionItemCount: number, burnUp: Array<{ on: string, items: number | null, done: number | null, verified: number | null, planned: number }>, council: { id: string, slug: string, viewerCanKeepActionItems: boolean, partnerCouncils: Array<{ id: string, name: string }>, actionPlans: { nodes: Array<{ id: string, title: string, state: PlanState, periodFrom: string, periodTo: string, councils: Array<{ id: string, isLead: boolean }> }> } } | null, councils: Array<{ id: string, name: string, isLead: boolean }>, adoptedByDecision: { state: DecisionState, endedOn: string | null, id: string, ref: string, text: string, decidedOn: string } | null, decisionsInForce: Array<{ id: string, ref: string, text: string, decidedOn: string }>, previousPlan: { id: string, title: string } | null, rolledOverTo: { id: string, title: string } | null, opinions: Array<{ id: string, text: string, version: number, changedAt: string, institution: { id: string, name: string }, person: { id: string, name: string } | null }>, opinionInstitutions: Array<{ id: string, name: string }>, amendments: Array<{ id: string, amendedOn: string, summary: string, indicators: Array<{ indicatorId: string, name: string, unit: string, baseline: number, baselineOn: string, target: number, targetOn: string }>, decision: { id: string, ref: string, text: string, decidedOn: string } | null, person: { id: string, name: string } | null }>, indicatorCounts: { total: number, onTrack: number, offTrack: number, notMeasured: number, unmeasured: number }, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, goal: { id: string } | null, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }>, priorities: Array<{ id: string, text: string, version: number, needs: Array<{ id: string, note: string | null, risk: { id: string, ref: string, title: string } | null, decision: { id: string, ref: string, text: string, decidedOn: string } | null, seminar: { id: string, title: string, startsAt: string | null } | null }>, goals: Array<{ id: string, text: string, version: number, indicators: Array<{ id: string, name: string, unit: string, baseline: number, baselineOn: string, target: number, targetOn: string, version: number, progressPercent: number | null, expectedToday: number, expectedThen: number | null, track: IndicatorTrack, measuredEvery: number | null, measurementDueOn: string | null, viewerCanMeasure: boolean, viewerCanAmend: boolean, formerly: Array<{ name: string, unit: string, baseline: number, baselineOn: string, target: number, targetOn: string, until: string, decisionRef: string | null }>, latest: { value: number, measuredOn: string } | null, measurements: Array<{ id: string, value: number, measuredOn: string, source: string | null, person: { id: string, name: string } | null }> }> }> }> } };

export type PlanDecisionNameFragment = { id: string, ref: string, text: string, decidedOn: string };

export type IndicatorPartsFragment = { id: string, name: string, unit: string, baseline: number, baselineOn: string, target: number, targetOn: string, version: number, progressPercent: number | null, expectedToday: number, expectedThen: number | null, track: IndicatorTrack, measuredEvery: number | null, measurementDueOn: string | null, viewerCanMeasure: boolean, viewerCanAmend: boolean, formerly: Array<{ name: string, unit: string, baseline: number, baselineOn: string, target: number, targetOn: string, until: string, decisionRef: string | null }>, latest: { value: number, measuredOn: string } | null, measurements: Array<{ id: string, value: number, measuredOn: string, source: string | null, person: { id: string, name: string } | null }> };

export type CouncilPlansQueryVariables = Exact<{
  slug: string;
  filter?: ActionPlanFilter | null | undefined;
  orderBy?: PlanOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type CouncilPlansQuery = { council: { id: string, name: string, slug: string, viewerCanEditPlans: boolean, partnerCouncils: Array<{ id: string, name: string }>, actionPlans: { nodes: Array<{ id: string, title: string, state: PlanState, periodFrom: string, periodTo: string, councils: Array<{ id: string, shortName: string, isLead: boolean }>, indicatorCounts: { total: number, onTrack: number, offTrack: number, notMeasured: number, unmeasured: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type DecisionChoicesQueryVariables = Exact<{
  slug: string;
}>;


export type DecisionChoicesQuery = { council: { id: string, decisions: { nodes: Array<{ id: string, year: number }> }, seminars: { nodes: Array<{ id: string, title: string, startsAt: string | null }> } } };

export type DecisionLineFragment = { id: string, ref: string, kind: DecisionKind, text: string, state: DecisionState, decidedOn: string, endedOn: string | null, councilName: string, council: { id: string, shortName: string } | null };

export type DecisionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionPageQuery = { decision: { version: number, rationale: string | null, addressees: string | null, votesFor: number | null, votesAgainst: number | null, votesAbstained: number | null, dissent: string | null, conflictOfInterest: string | null, endReason: string | null, createdAt: string, changedAt: string, viewerCanEdit: boolean, viewerCanTell: boolean, toldAt: string | null, viewerCanSeeTrail: boolean, id: string, ref: string, kind: DecisionKind, text: string, state: DecisionState, decidedOn: string, endedOn: string | null, councilName: string, votes: Array<{ id: string, vote: Vote, reason: string | null, institution: { id: string, name: string } }>, outcomeReach: { readers: number, told: number }, council: { id: string, name: string, slug: string, viewerCanKeepActionItems: boolean, shortName: string } | null, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null, openExtension: { id: string, toDueOn: string } | null }>, councils: Array<{ id: string, name: string, isLead: boolean }>, seminar: { id: string, title: string } | null, session: { id: string, title: string, startsAt: string, day: { id: string, date: string } } | null, supersededBy: { id: string, ref: string, kind: DecisionKind, text: string, state: DecisionState, decidedOn: string, endedOn: string | null, councilName: string, council: { id: string, shortName: string } | null } | null, supersedes: Array<{ id: string, ref: string, kind: DecisionKind, text: string, state: DecisionState, decidedOn: string, endedOn: string | null, councilName: string, council: { id: string, shortName: string } | null }>, adoptedPlans: Array<{ id: string, title: string, state: PlanState }>, amendedPlans: Array<{ id: string, title: string }>, risks: Array<{ id: string, ref: string, title: string }> } };

export type DecisionTrailQueryVariables = Exact<{
  rowId: string | number;
  after?: string | null | undefined;
}>;


export type DecisionTrailQuery = { auditTrail: { nodes: Array<{ id: string, at: string, tableName: string, channel: string, before: string | null, after: string | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CouncilDecisionsQueryVariables = Exact<{
  slug: string;
  filter?: DecisionFilter | null | undefined;
  orderBy?: DecisionOrder | null | undefined;
  isReversed?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CouncilDecisionsQuery = { council: { id: string, name: string, slug: string, viewerCanDecide: boolean, viewerCanKeepActionItems: boolean, decisions: { totalCount: number, nodes: Array<{ id: string, ref: string, kind: DecisionKind, text: string, state: DecisionState, decidedOn: string, endedOn: string | null, councilName: string, seminar: { id: string, title: string } | null, council: { id: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type UpdateDecisionMutationVariables = Exact<{
  input: UpdateDecisionInput;
}>;


export type UpdateDecisionMutation = { updateDecision: { id: string, version: number } };

export type FulfilDecisionMutationVariables = Exact<{
  input: FulfilDecisionInput;
}>;


export type FulfilDecisionMutation = { fulfilDecision: { id: string, version: number } };

export type RepealDecisionMutationVariables = Exact<{
  input: RepealDecisionInput;
}>;


export type RepealDecisionMutation = { repealDecision: { id: string, version: number } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { id: string } };

export type SupersedeDecisionMutationVariables = Exact<{
  input: SupersedeDecisionInput;
}>;


export type SupersedeDecisionMutation = { supersedeDecision: { id: string, version: number } };

export type PickDecisionsQueryVariables = Exact<{
  councilId: string | number;
  filter?: DecisionFilter | null | undefined;
}>;


export type PickDecisionsQuery = { decisions: { nodes: Array<{ id: string, ref: string, text: string, council: { id: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export type DecisionVotersQueryVariables = Exact<{
  councilId: string | number;
  on: string;
  councilIds?: Array<string | number> | string | number | null | undefined;
}>;


export type DecisionVotersQuery = { council: { id: string, votingInstitutions: Array<{ id: string, name: string }> } };

export type DecisionPlacesQueryVariables = Exact<{
  councilId: string | number;
}>;


export type DecisionPlacesQuery = { council: { id: string, seminars: { nodes: Array<{ id: string, title: string, state: SeminarState, days: Array<{ id: string, date: string }>, sessions: Array<{ id: string, title: string, kind: SessionKind, startsAt: string, day: { id: string, date: string } }> }> } } };

export type WhatIsToldFragment = { others: number, decisions: Array<{ decisionId: string, ref: string, text: string, state: DecisionState, isCorrection: boolean, readers: number }>, recipients: Array<{ personId: string, name: string, decisions: number, hasAddress: boolean, hasUnsubscribed: boolean }>, mails: Array<{ language: Language, subject: string, text: string, html: string }> };

export type OutcomePreviewQueryVariables = Exact<{
  seminarId: string | number;
}>;


export type OutcomePreviewQuery = { outcomePreview: { others: number, decisions: Array<{ decisionId: string, ref: string, text: string, state: DecisionState, isCorrection: boolean, readers: number }>, recipients: Array<{ personId: string, name: string, decisions: number, hasAddress: boolean, hasUnsubscribed: boolean }>, mails: Array<{ language: Language, subject: string, text: string, html: string }> } };

export type DecisionOutcomePreviewQueryVariables = Exact<{
  decisionId: string | number;
}>;


export type DecisionOutcomePreviewQuery = { decisionOutcomePreview: { others: number, decisions: Array<{ decisionId: string, ref: string, text: string, state: DecisionState, isCorrection: boolean, readers: number }>, recipients: Array<{ personId: string, name: string, decisions: number, hasAddress: boolean, hasUnsubscribed: boolean }>, mails: Array<{ language: Language, subject: string, text: string, html: string }> } };

export type FulfilmentPreviewQueryVariables = Exact<{
  decisionId: string | number;
}>;


export type FulfilmentPreviewQuery = { fulfilmentPreview: { others: number, recipients: Array<{ personId: string, name: string, hasAddress: boolean, hasUnsubscribed: boolean }> } };

export type SendDecisionMutationVariables = Exact<{
  input: SendDecisionInput;
}>;


export type SendDecisionMutation = { sendDecision: { id: string } };

export type SendDecisionsMutationVariables = Exact<{
  input: SendDecisionsInput;
}>;


export type SendDecisionsMutation = { sendDecisions: { id: string } };

export type DecisionsSendingQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionsSendingQuery = { seminar: { id: string, decisionsSending: { total: number, waiting: number, accepted: number, failed: number, left: number, isFinished: boolean, startedAt: string | null } } };

export type SeminarDecisionsQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarDecisionsQuery = { seminar: { id: string, title: string, viewerCanDecide: boolean, days: Array<{ id: string, date: string }>, hosts: Array<{ id: string, state: HostingState, council: { id: string, name: string, viewerCanDecide: boolean, viewerCanKeepActionItems: boolean } | null }>, sessions: Array<{ id: string, title: string, kind: SessionKind, startsAt: string, day: { id: string, date: string } }>, decisions: Array<{ toldAt: string | null, id: string, ref: string, kind: DecisionKind, text: string, state: DecisionState, decidedOn: string, endedOn: string | null, councilName: string, session: { id: string } | null, council: { id: string, shortName: string } | null }> } };

export type RemoveEvidenceMutationVariables = Exact<{
  input: RemoveEvidenceInput;
}>;


export type RemoveEvidenceMutation = { removeEvidence: { id: string } };

export type FollowThroughQueryVariables = Exact<{
  councilId?: string | number | null | undefined;
  seminarId?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type FollowThroughQuery = { followThrough: { from: string | null, to: string | null, decisions: number, decisionsFulfilled: number, decisionsEnded: number, figures: { items: number, started: number, done: number, notStarted: number, underWay: number, late: number, toVerify: number, verified: number, dropped: number, moved: number, slips: number, fellDue: number, doneOnTime: number, medianDaysToDone: number | null }, bySeminar: Array<{ source: ItemSource, decisions: number, decisionsFulfilled: number, decisionsEnded: number, seminar: { id: string, title: string, days: Array<{ id: string, date: string }> } | null, figures: { items: number, started: number, done: number, notStarted: number, underWay: number, late: number, toVerify: number, verified: number, dropped: number, moved: number, slips: number, fellDue: number, doneOnTime: number, medianDaysToDone: number | null } }>, byInstitution: Array<{ institution: { id: string, name: string }, figures: { items: number, started: number, done: number, notStarted: number, underWay: number, late: number, toVerify: number, verified: number, dropped: number, moved: number, slips: number, fellDue: number, doneOnTime: number, medianDaysToDone: number | null } }>, overTime: Array<{ firstDay: string, lastDay: string, figures: { items: number, started: number, done: number, notStarted: number, underWay: number, late: number, toVerify: number, verified: number, dropped: number, moved: number, slips: number, fellDue: number, doneOnTime: number, medianDaysToDone: number | null } }> } };

export type FollowFiguresFragment = { items: number, started: number, done: number, notStarted: number, underWay: number, late: number, toVerify: number, verified: number, dropped: number, moved: number, slips: number, fellDue: number, doneOnTime: number, medianDaysToDone: number | null };

export type WhoDecidesThereQueryVariables = Exact<{
  id: string | number;
}>;


export type WhoDecidesThereQuery = { seminar: { id: string, viewerCanDecide: boolean } };

export type SeminarFollowUpQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SeminarFollowUpQuery = { seminar: { id: string, title: string, state: SeminarState, startsAt: string | null, viewerCanEdit: boolean, hosts: Array<{ id: string, state: HostingState }>, sessions: Array<{ id: string, kind: SessionKind, startsAt: string, endsAt: string, day: { id: string, date: string } }>, carriedOverCounts: { total: number, lateItems: number, dueItems: number, itemsToVerify: number, indicatorsOffTrack: number, indicatorsNotMeasured: number, decisionsToSettle: number, decisionsFulfilled: number, openItems: number }, carriedOver: { nodes: Array<{ id: string, kind: CarriedKind, title: string, itemState: ActionItemState | null, dueOn: string, ownerInstitution: { id: string, name: string } | null, item: { version: number, doneCriterion: string | null, viewerCanEdit: boolean, viewerCanReport: boolean, viewerCanVerify: boolean, id: string, ref: string, title: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, priority: number, startOn: string | null, dueOn: string, slips: number, isLate: boolean, isBlocked: boolean, isRestricted: boolean, councilName: string, openExtension: { version: number, fromDueOn: string, reason: string, viewerCanDecide: boolean, viewerCanGrant: boolean, id: string, toDueOn: string } | null, ownerInstitution: { id: string, name: string }, assignee: { id: string, name: string } | null } | null, decision: { id: string, ref: string, kind: DecisionKind, text: string, state: DecisionState, decidedOn: string, endedOn: string | null, councilName: string, council: { id: string, shortName: string } | null } | null, plan: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type PutFollowUpOnAgendaMutationVariables = Exact<{
  input: PutFollowUpOnAgendaInput;
}>;


export type PutFollowUpOnAgendaMutation = { putFollowUpOnAgenda: { id: string } };

export type CloseStatusRoundMutationVariables = Exact<{
  input: CloseStatusRoundInput;
}>;


export type CloseStatusRoundMutation = { closeStatusRound: { id: string, version: number } };

export type RemindStatusRoundMutationVariables = Exact<{
  input: RemindStatusRoundInput;
}>;


export type RemindStatusRoundMutation = { remindStatusRound: { id: string, version: number } };

export type StatusRoundPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StatusRoundPageQuery = { statusRound: { id: string, number: number, why: StatusRoundReason, year: number | null, quarter: number | null, words: string | null, askedUntil: string, startedAt: string, remindedOn: string | null, closedAt: string | null, ended: StatusRoundEnd | null, version: number, isOwn: boolean, viewerCanClose: boolean, viewerCanRemind: boolean, councilName: string, council: { id: string, slug: string } | null, seminar: { id: string, title: string } | null, startedBy: { id: string, name: string } | null, counts: { asked: number, reported: number, partly: number, notReported: number, items: number, reportedItems: number, lateItems: number }, institutions: Array<{ id: string, standing: RoundStanding, items: number, reportedItems: number, lateItems: number, lastWordAt: string | null, institution: { id: string, name: string } }> } };

export type UpdateStatusRoundSettingsMutationVariables = Exact<{
  input: UpdateStatusRoundSettingsInput;
}>;


export type UpdateStatusRoundSettingsMutation = { updateStatusRoundSettings: { version: number } };

export type RoundsCouncilQueryVariables = Exact<{
  slug?: string | null | undefined;
}>;


export type RoundsCouncilQuery = { council: { id: string, name: string, slug: string, viewerCanRead: boolean, viewerCanStartStatusRound: boolean, latestStatusRound: { id: string, closedAt: string | null } | null } };

export type StatusRoundsQueryVariables = Exact<{
  councilId: string | number;
  after?: string | null | undefined;
}>;


export type StatusRoundsQuery = { statusRounds: { nodes: Array<{ id: string, number: number, why: StatusRoundReason, year: number | null, quarter: number | null, words: string | null, startedAt: string, askedUntil: string, closedAt: string | null, ended: StatusRoundEnd | null, seminar: { id: string, title: string } | null, counts: { asked: number, reported: number, partly: number, notReported: number, items: number, reportedItems: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SilentInstitutionsQueryVariables = Exact<{
  councilId: string | number;
  days?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SilentInstitutionsQuery = { silentInstitutions: { totalCount: number, nodes: Array<{ id: string, since: string, days: number, items: number, lateItems: number, institution: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartRoundQueryVariables = Exact<{
  councilId: string | number;
}>;


export type StartRoundQuery = { statusRoundPreview: { institutions: Array<{ id: string, items: number, lateItems: number, recipients: number, askedToday: number, namesAskedToday: Array<string>, institution: { id: string, name: string } }> }, seminars: { nodes: Array<{ id: string, title: string, state: SeminarState, days: Array<{ id: string, date: string }> }> } };

export type StartStatusRoundMutationVariables = Exact<{
  input: StartStatusRoundInput;
}>;


export type StartStatusRoundMutation = { startStatusRound: { id: string } };

export type MeasureChoicesQueryVariables = Exact<{
  slug: string;
}>;


export type MeasureChoicesQuery = { council: { id: string, memberships: Array<{ id: string, isCurrent: boolean, institution: { id: string, name: string } }> } };

export type CouncilMeasuresQueryVariables = Exact<{
  slug: string;
  filter?: MeasureFilter | null | undefined;
  orderBy?: MeasureOrder | null | undefined;
  isReversed?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CouncilMeasuresQuery = { council: { id: string, name: string, slug: string, viewerCanRead: boolean, measureCounts: Array<{ phase: MeasurePhase, planned: number, inProgress: number, inPlace: number, late: number, knownCostEuros: number }>, measures: { nodes: Array<{ id: string, ref: string, title: string, isRestricted: boolean, phase: MeasurePhase, state: MeasureState, isLate: boolean, dueOn: string | null, inPlaceOn: string | null, evidence: string | null, dropReason: string | null, costEuros: number | null, priority: number | null, responsibleInstitution: { id: string, name: string } | null, risks: Array<{ id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }>, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, dueOn: string, isLate: boolean, isRestricted: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type CommentLineFragment = { id: string, text: string | null, createdAt: string, withdrawnAt: string | null, withdrawReason: string | null, isViewers: boolean, viewerCanWithdraw: boolean, person: { id: string, name: string } | null };

export type RiskCommentsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RiskCommentsQuery = { risk: { id: string, comments: { nodes: Array<{ id: string, text: string | null, createdAt: string, withdrawnAt: string | null, withdrawReason: string | null, isViewers: boolean, viewerCanWithdraw: boolean, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type CommentRiskMutationVariables = Exact<{
  input: CommentRiskInput;
}>;


export type CommentRiskMutation = { commentRisk: { id: string } };

export type WithdrawRiskCommentMutationVariables = Exact<{
  input: WithdrawRiskCommentInput;
}>;


export type WithdrawRiskCommentMutation = { withdrawRiskComment: { id: string } };

export type PreviewRiskImportMutationVariables = Exact<{
  input: PreviewRiskImportInput;
}>;


export type PreviewRiskImportMutation = { previewRiskImport: { fileName: string, hasVersions: boolean, notInFile: number, columns: Array<{ key: string | null, title: string, isTaken: boolean }>, missing: Array<{ key: string | null, title: string }>, rows: Array<{ line: number, outcome: ImportOutcome, riskId: string | null, ref: string | null, isRestricted: boolean, version: number | null, title: string, changes: Array<{ key: string, title: string, before: string | null, after: string | null }>, notTaken: Array<{ key: string, title: string, said: string | null }>, refusals: Array<{ key: string | null, title: string | null, reason: string, said: string | null, allowed: Array<string>, day: string | null }> }> } };

export type ImportRisksMutationVariables = Exact<{
  input: ImportRisksInput;
}>;


export type ImportRisksMutation = { importRisks: { created: number, changed: number } };

export type CloseRiskMutationVariables = Exact<{
  input: CloseRiskInput;
}>;


export type CloseRiskMutation = { closeRisk: { id: string, version: number } };

export type ReopenRiskMutationVariables = Exact<{
  input: ReopenRiskInput;
}>;


export type ReopenRiskMutation = { reopenRisk: { id: string, version: number } };

export type UpdateRiskMutationVariables = Exact<{
  input: UpdateRiskInput;
}>;


export type UpdateRiskMutation = { updateRisk: { id: string, version: number } };

export type MarkRiskMutationVariables = Exact<{
  input: UpdateRiskInput;
}>;


export type MarkRiskMutation = { updateRisk: { id: string, version: number } };

export type CreateRiskMutationVariables = Exact<{
  input: CreateRiskInput;
}>;


export type CreateRiskMutation = { createRisk: { id: string } };

export type PickRisksQueryVariables = Exact<{
  councilId: string | number;
  search?: string | null | undefined;
}>;


export type PickRisksQuery = { risks: { nodes: Array<{ id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }>, pageInfo: { hasNextPage: boolean } } };

export type ModerateAssessmentMutationVariables = Exact<{
  input: ModerateAssessmentInput;
}>;


export type ModerateAssessmentMutation = { moderateAssessment: { id: string } };

export type CompleteMeasureMutationVariables = Exact<{
  input: CompleteMeasureInput;
}>;


export type CompleteMeasureMutation = { completeMeasure: { id: string, proposals: Array<{ id: string }> } };

export type ConfirmProposedScoreMutationVariables = Exact<{
  input: ConfirmProposedScoreInput;
}>;


export type ConfirmProposedScoreMutation = { confirmProposedScore: { id: string } };

export type AddCapabilityGapMutationVariables = Exact<{
  input: AddCapabilityGapInput;
}>;


export type AddCapabilityGapMutation = { addCapabilityGap: { id: string } };

export type UpdateCapabilityGapMutationVariables = Exact<{
  input: UpdateCapabilityGapInput;
}>;


export type UpdateCapabilityGapMutation = { updateCapabilityGap: { id: string, version: number } };

export type AddMeasureMutationVariables = Exact<{
  input: AddMeasureInput;
}>;


export type AddMeasureMutation = { addMeasure: { id: string } };

export type UpdateMeasureMutationVariables = Exact<{
  input: UpdateMeasureInput;
}>;


export type UpdateMeasureMutation = { updateMeasure: { id: string, version: number } };

export type CloseCapabilityGapMutationVariables = Exact<{
  input: CloseCapabilityGapInput;
}>;


export type CloseCapabilityGapMutation = { closeCapabilityGap: { id: string } };

export type DropMeasureMutationVariables = Exact<{
  input: DropMeasureInput;
}>;


export type DropMeasureMutation = { dropMeasure: { id: string } };

export type DeclineProposedScoreMutationVariables = Exact<{
  input: DeclineProposedScoreInput;
}>;


export type DeclineProposedScoreMutation = { declineProposedScore: { id: string } };

export type MeasureLineFragment = { id: string, ref: string, title: string, description: string | null, phase: MeasurePhase, decisionLevel: DecisionLevel, state: MeasureState, costEuros: number | null, fundingSource: string | null, priority: number | null, dueOn: string | null, inPlaceOn: string | null, isLate: boolean, evidence: string | null, dropReason: string | null, isPublic: boolean, publicText: string | null, version: number, viewerCanEdit: boolean, effect: { likelihood: number | null, impacts: Array<{ dimension: ImpactDimension, value: number }> } | null, effectMatrix: { id: string } | null, gap: { id: string, description: string } | null, responsibleInstitution: { id: string, name: string } | null, partners: Array<{ id: string, name: string }>, risks: Array<{ id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }>, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, dueOn: string, isLate: boolean, isRestricted: boolean }> };

export type GapLineFragment = { id: string, description: string, group: GapGroup, importance: Importance, decisionLevel: DecisionLevel, closedOn: string | null, closeReason: string | null, version: number, viewerCanEdit: boolean, measures: Array<{ id: string, ref: string, title: string }> };

export type ProposalLineFragment = { id: string, version: number, likelihood: number, overallImpact: number, score: number, level: RiskLevel, isStale: boolean, proposedOn: string, viewerCanDecide: boolean, impacts: Array<{ dimension: ImpactDimension, value: number }>, basis: { id: string, likelihood: number, impacts: Array<{ dimension: ImpactDimension, value: number }> }, measure: { id: string, ref: string, title: string } };

export type RiskMeasuresFragment = { measures: Array<{ id: string, ref: string, title: string, description: string | null, phase: MeasurePhase, decisionLevel: DecisionLevel, state: MeasureState, costEuros: number | null, fundingSource: string | null, priority: number | null, dueOn: string | null, inPlaceOn: string | null, isLate: boolean, evidence: string | null, dropReason: string | null, isPublic: boolean, publicText: string | null, version: number, viewerCanEdit: boolean, effect: { likelihood: number | null, impacts: Array<{ dimension: ImpactDimension, value: number }> } | null, effectMatrix: { id: string } | null, gap: { id: string, description: string } | null, responsibleInstitution: { id: string, name: string } | null, partners: Array<{ id: string, name: string }>, risks: Array<{ id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }>, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, dueOn: string, isLate: boolean, isRestricted: boolean }> }>, capabilityGaps: Array<{ id: string, description: string, group: GapGroup, importance: Importance, decisionLevel: DecisionLevel, closedOn: string | null, closeReason: string | null, version: number, viewerCanEdit: boolean, measures: Array<{ id: string, ref: string, title: string }> }>, proposedScores: Array<{ id: string, version: number, likelihood: number, overallImpact: number, score: number, level: RiskLevel, isStale: boolean, proposedOn: string, viewerCanDecide: boolean, impacts: Array<{ dimension: ImpactDimension, value: number }>, basis: { id: string, likelihood: number, impacts: Array<{ dimension: ImpactDimension, value: number }> }, measure: { id: string, ref: string, title: string } }> };

export type StartMeasureMutationVariables = Exact<{
  input: StartMeasureInput;
}>;


export type StartMeasureMutation = { startMeasure: { id: string, version: number } };

export type RecomputeProposedScoreMutationVariables = Exact<{
  input: RecomputeProposedScoreInput;
}>;


export type RecomputeProposedScoreMutation = { recomputeProposedScore: { id: string } };

export type PublicRegisterQueryVariables = Exact<{
  slug: string;
}>;


export type PublicRegisterQuery = { publicRegister: { name: string, asOf: string, risks: Array<{ text: string, class: RiskClass, eventType: EventType, level: RiskLevel | null, trend: Trend | null, regions: Array<string>, controls: Array<string>, reviewDueOn: string | null }> } };

export type PublicRegistersQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicRegistersQuery = { publicRegisters: Array<{ slug: string, name: string, riskCount: number }> };

export type RiskReadingsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RiskReadingsQuery = { risk: { id: string, readings: { nodes: Array<{ id: string, readAt: string, operation: string, isBesideOther: boolean, person: { id: string, name: string } | null, signedIn: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type RiskTrailQueryVariables = Exact<{
  riskId: string | number;
  after?: string | null | undefined;
}>;


export type RiskTrailQuery = { auditTrail: { nodes: Array<{ id: string, at: string, tableName: string, channel: string, before: string | null, after: string | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SlugOfCouncilQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type SlugOfCouncilQuery = { council: { slug: string } };

export type RegisterChoicesQueryVariables = Exact<{
  slug: string;
}>;


export type RegisterChoicesQuery = { council: { id: string, memberships: Array<{ id: string, isCurrent: boolean, institution: { id: string, name: string } }>, regions: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }> } };

export type MovesFragment = { moves: Array<{ fromLikelihood: number | null, fromImpact: number | null, toLikelihood: number | null, toImpact: number | null, count: number }> };

export type RegisterHeatMapQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  since?: string | null | undefined;
  filter?: RiskFilter | null | undefined;
}>;


export type RegisterHeatMapQuery = { council: { id: string, heatMap: { notScored: number, onOtherMatrices: number, matrix: { id: string, likelihoods: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, impacts: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }> }, cells: Array<{ likelihood: number, impact: number, level: RiskLevel, count: number }>, moves: Array<{ fromLikelihood: number | null, fromImpact: number | null, toLikelihood: number | null, toImpact: number | null, count: number }> } | null } };

export type HeatMapCellsFragment = { matrix: { id: string, likelihoods: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, impacts: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }> }, cells: Array<{ likelihood: number, impact: number, level: RiskLevel, count: number }> };

export type RegisterRiskFragment = { id: string, ref: string, title: string, status: RiskStatus, eventType: EventType, trend: Trend | null, reviewDueOn: string | null, isOnOtherMatrix: boolean, ownerInstitution: { id: string, name: string } | null, current: { score: number, level: RiskLevel, matrixId: string | null } | null, target: { score: number, level: RiskLevel, matrixId: string | null } | null, currentThen?: { score: number, level: RiskLevel, matrixId: string | null } | null, mark: { isCurrent: boolean } | null };

export type RegisterQueryVariables = Exact<{
  slug: string;
  filter?: RiskFilter | null | undefined;
  orderBy?: RiskOrder | null | undefined;
  isReversed?: boolean | null | undefined;
  asOf?: string | null | undefined;
  since: string;
  withMovement: boolean;
  after?: string | null | undefined;
}>;


export type RegisterQuery = { council: { id: string, name: string, slug: string, viewerCanRead: boolean, viewerCanEditRisks: boolean, riskViews: Array<{ id: string, name: string, search: string }>, risks: { nodes: Array<{ id: string, ref: string, title: string, status: RiskStatus, eventType: EventType, trend: Trend | null, reviewDueOn: string | null, isOnOtherMatrix: boolean, ownerInstitution: { id: string, name: string } | null, current: { score: number, level: RiskLevel, matrixId: string | null } | null, target: { score: number, level: RiskLevel, matrixId: string | null } | null, currentThen?: { score: number, level: RiskLevel, matrixId: string | null } | null, mark: { isCurrent: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type DeleteRiskViewMutationVariables = Exact<{
  input: DeleteRiskViewInput;
}>;


export type DeleteRiskViewMutation = { deleteRiskView: string };

export type SaveRiskViewMutationVariables = Exact<{
  input: SaveRiskViewInput;
}>;


export type SaveRiskViewMutation = { saveRiskView: { id: string } };

export type RegisterCouncilQueryVariables = Exact<{
  slug?: string | null | undefined;
}>;


export type RegisterCouncilQuery = { council: { id: string, name: string, slug: string, viewerCanRead: boolean, viewerCanEditRisks: boolean, viewerCanDecide: boolean } };

export type OpenRiskMutationVariables = Exact<{
  input: OpenRiskInput;
}>;


export type OpenRiskMutation = { openRisk: { id: string, version: number } };

export type LiftMarkMutationVariables = Exact<{
  input: UpdateRiskInput;
}>;


export type LiftMarkMutation = { updateRisk: { id: string, version: number } };

export type RiskAsOfQueryVariables = Exact<{
  id: string | number;
  day: string;
}>;


export type RiskAsOfQuery = { risk: { id: string, title: string, status: RiskStatus, reviewDueOn: string | null, ownerInstitution: { id: string, name: string } | null, current: { likelihood: number, impact: number, score: number, level: RiskLevel, matrixId: string | null } | null } };

export type WordsFragment = { et: string, lv: string, ru: string, en: string };

export type AssessmentLineFragment = { id: string, number: number, kind: AssessmentKind, likelihood: number, overallImpact: number, score: number, level: RiskLevel, confidence: Confidence, reason: string, assessedOn: string, impacts: Array<{ dimension: ImpactDimension, value: number, reason: string | null }>, matrix: { id: string, version: number, names: { et: string, lv: string, ru: string, en: string }, likelihoods: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, impacts: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, dimensions: Array<{ key: ImpactDimension, label: { et: string, lv: string, ru: string, en: string } }> }, round: { id: string, title: string } | null, dissents: Array<{ id: string, reason: string, institution: { id: string, name: string }, submission: { id: string, likelihood: number, overallImpact: number, score: number, level: RiskLevel, reason: string, matrix: { id: string } } | null }>, person: { id: string, name: string } | null, measure: { id: string, ref: string, title: string } | null };

export type RiskFindingsQueryVariables = Exact<{
  councilId: string | number;
  risk: string | number;
}>;


export type RiskFindingsQuery = { riskWorklist: { nodes: Array<{ id: string, check: RiskCheck, measure: { id: string, ref: string } | null, proposal: { id: string, isStale: boolean } | null }> } };

export type PositionFragment = { likelihood: number, impact: number, score: number, level: RiskLevel, matrixId: string | null };

export type RiskPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RiskPageQuery = { risk: { id: string, ref: string, title: string, class: RiskClass, eventType: EventType, status: RiskStatus, version: number, isMalicious: boolean, isCrossBorder: boolean, horizonMonths: number, identifiedOn: string, description: string | null, scenario: string | null, worstScenario: string | null, causes: string | null, consequences: string | null, vulnerableGroups: string | null, affectedServices: string | null, treatment: Treatment | null, origin: RiskOrigin | null, originNote: string | null, isPublic: boolean, publicText: string | null, trend: Trend | null, reviewDueOn: string | null, reviewedOn: string | null, isReviewOverdue: boolean, isOnOtherMatrix: boolean, viewerCanEdit: boolean, viewerCanReopen: boolean, viewerCanComment: boolean, viewerCanSeeReadings: boolean, viewerCanSeeTrail: boolean, changedAt: string, viewerCanAccept: boolean, viewerCanReview: boolean, reviewDays: number | null, lastChangedBy: { id: string, name: string } | null, mark: { basis: string, from: string, until: string | null, holder: string, isCurrent: boolean } | null, council: { id: string, name: string, slug: string, riskSettings: { veryHighDays: number, highDays: number, mediumDays: number, lowDays: number, matrix: { id: string, version: number, names: { et: string, lv: string, ru: string, en: string }, likelihoods: Array<{ value: number, lowPercent: number | null, highPercent: number | null, label: { et: string, lv: string, ru: string, en: string } }>, impacts: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, dimensions: Array<{ key: ImpactDimension, label: { et: string, lv: string, ru: string, en: string } }> } } | null }, regions: Array<{ id: string, name: string }>, ownerInstitution: { id: string, name: string } | null, ownerPerson: { id: string, name: string } | null, leadAssessorInstitution: { id: string, name: string } | null, contributors: Array<{ id: string, name: string }>, inherent: { likelihood: number, impact: number, score: number, level: RiskLevel, matrixId: string | null } | null, current: { likelihood: number, impact: number, score: number, level: RiskLevel, matrixId: string | null } | null, target: { likelihood: number, impact: number, score: number, level: RiskLevel, matrixId: string | null } | null, assessments: Array<{ id: string, number: number, kind: AssessmentKind, likelihood: number, overallImpact: number, score: number, level: RiskLevel, confidence: Confidence, reason: string, assessedOn: string, impacts: Array<{ dimension: ImpactDimension, value: number, reason: string | null }>, matrix: { id: string, version: number, names: { et: string, lv: string, ru: string, en: string }, likelihoods: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, impacts: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, dimensions: Array<{ key: ImpactDimension, label: { et: string, lv: string, ru: string, en: string } }> }, round: { id: string, title: string } | null, dissents: Array<{ id: string, reason: string, institution: { id: string, name: string }, submission: { id: string, likelihood: number, overallImpact: number, score: number, level: RiskLevel, reason: string, matrix: { id: string } } | null }>, person: { id: string, name: string } | null, measure: { id: string, ref: string, title: string } | null }>, rounds: Array<{ id: string, isOpen: boolean, round: { id: string, title: string, kind: AssessmentKind, dueOn: string, closedAt: string | null }, progress: { submitted: number, expected: number } | null, silent: Array<{ id: string, name: string }>, viewerInstitutions: Array<{ id: string, name: string }>, submissions: Array<{ id: string, number: number, likelihood: number, overallImpact: number, score: number, level: RiskLevel, confidence: Confidence, reason: string, createdAt: string, impacts: Array<{ dimension: ImpactDimension, value: number, reason: string | null }>, matrix: { id: string, version: number, names: { et: string, lv: string, ru: string, en: string }, dimensions: Array<{ key: ImpactDimension, label: { et: string, lv: string, ru: string, en: string } }> }, institution: { id: string, name: string }, person: { id: string, name: string } | null }>, result: { id: string, score: number, level: RiskLevel, matrix: { id: string } } | null }>, comments: { totalCount: number, nodes: Array<{ id: string, text: string | null, createdAt: string, withdrawnAt: string | null, withdrawReason: string | null, isViewers: boolean, viewerCanWithdraw: boolean, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, steps: Array<{ id: string, number: number, status: RiskStatus, reason: string | null, cause: RiskStepCause | null, createdAt: string, person: { id: string, name: string } | null }>, matrix: { id: string } | null, acceptance: { id: string, reason: string, acceptedOn: string, expiresOn: string, level: RiskLevel, score: number, endedOn: string | null, endedBecause: AcceptanceEnd | null, matrix: { id: string }, approver: { id: string, name: string } | null } | null, acceptances: Array<{ id: string, reason: string, acceptedOn: string, expiresOn: string, level: RiskLevel, score: number, endedOn: string | null, endedBecause: AcceptanceEnd | null, matrix: { id: string }, approver: { id: string, name: string } | null }>, reviews: Array<{ id: string, reviewedOn: string, reason: string, level: RiskLevel | null, status: RiskStatus, nextDueOn: string, person: { id: string, name: string } | null }>, measures: Array<{ id: string, ref: string, title: string, description: string | null, phase: MeasurePhase, decisionLevel: DecisionLevel, state: MeasureState, costEuros: number | null, fundingSource: string | null, priority: number | null, dueOn: string | null, inPlaceOn: string | null, isLate: boolean, evidence: string | null, dropReason: string | null, isPublic: boolean, publicText: string | null, version: number, viewerCanEdit: boolean, effect: { likelihood: number | null, impacts: Array<{ dimension: ImpactDimension, value: number }> } | null, effectMatrix: { id: string } | null, gap: { id: string, description: string } | null, responsibleInstitution: { id: string, name: string } | null, partners: Array<{ id: string, name: string }>, risks: Array<{ id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }>, actionItems: Array<{ id: string, ref: string, title: string, state: ActionItemState, dueOn: string, isLate: boolean, isRestricted: boolean }> }>, capabilityGaps: Array<{ id: string, description: string, group: GapGroup, importance: Importance, decisionLevel: DecisionLevel, closedOn: string | null, closeReason: string | null, version: number, viewerCanEdit: boolean, measures: Array<{ id: string, ref: string, title: string }> }>, proposedScores: Array<{ id: string, version: number, likelihood: number, overallImpact: number, score: number, level: RiskLevel, isStale: boolean, proposedOn: string, viewerCanDecide: boolean, impacts: Array<{ dimension: ImpactDimension, value: number }>, basis: { id: string, likelihood: number, impacts: Array<{ dimension: ImpactDimension, value: number }> }, measure: { id: string, ref: string, title: string } }> } };

export type CloseAssessmentRoundMutationVariables = Exact<{
  input: CloseAssessmentRoundInput;
}>;


export type CloseAssessmentRoundMutation = { closeAssessmentRound: { id: string, version: number } };

export type OpenAssessmentRoundMutationVariables = Exact<{
  input: OpenAssessmentRoundInput;
}>;


export type OpenAssessmentRoundMutation = { openAssessmentRound: { id: string } };

export type SubmissionFragment = { id: string, number: number, likelihood: number, overallImpact: number, score: number, level: RiskLevel, confidence: Confidence, reason: string, createdAt: string, impacts: Array<{ dimension: ImpactDimension, value: number, reason: string | null }>, matrix: { id: string, version: number, names: { et: string, lv: string, ru: string, en: string }, dimensions: Array<{ key: ImpactDimension, label: { et: string, lv: string, ru: string, en: string } }> }, institution: { id: string, name: string }, person: { id: string, name: string } | null };

export type RoundOfRiskFragment = { id: string, isOpen: boolean, round: { id: string, title: string, kind: AssessmentKind, dueOn: string, closedAt: string | null }, progress: { submitted: number, expected: number } | null, silent: Array<{ id: string, name: string }>, viewerInstitutions: Array<{ id: string, name: string }>, submissions: Array<{ id: string, number: number, likelihood: number, overallImpact: number, score: number, level: RiskLevel, confidence: Confidence, reason: string, createdAt: string, impacts: Array<{ dimension: ImpactDimension, value: number, reason: string | null }>, matrix: { id: string, version: number, names: { et: string, lv: string, ru: string, en: string }, dimensions: Array<{ key: ImpactDimension, label: { et: string, lv: string, ru: string, en: string } }> }, institution: { id: string, name: string }, person: { id: string, name: string } | null }>, result: { id: string, score: number, level: RiskLevel, matrix: { id: string } } | null };

export type DissentFragment = { id: string, reason: string, institution: { id: string, name: string }, submission: { id: string, likelihood: number, overallImpact: number, score: number, level: RiskLevel, reason: string, matrix: { id: string } } | null };

export type AssessmentRoundPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentRoundPageQuery = { assessmentRound: { id: string, title: string, kind: AssessmentKind, dueOn: string, openedAt: string, closedAt: string | null, version: number, isRestricted: boolean, viewerCanClose: boolean, council: { id: string, name: string, slug: string }, progress: { submitted: number, expected: number } | null, silent: Array<{ id: string, name: string }>, risks: Array<{ id: string, isOpen: boolean, risk: { id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }, progress: { submitted: number, expected: number } | null, silent: Array<{ id: string, name: string }>, viewerInstitutions: Array<{ id: string, name: string }>, submissions: Array<{ id: string, score: number, matrix: { id: string }, institution: { id: string } }>, result: { id: string, score: number, level: RiskLevel, matrix: { id: string }, dissents: Array<{ id: string }> } | null }> } };

export type CouncilRoundsQueryVariables = Exact<{
  id: string | number;
}>;


export type CouncilRoundsQuery = { council: { id: string, assessmentRounds: Array<{ id: string, title: string, kind: AssessmentKind, dueOn: string, closedAt: string | null, version: number, isRestricted: boolean, viewerCanClose: boolean, progress: { submitted: number, expected: number } | null, silent: Array<{ id: string, name: string }> }> } };

export type SubmitAssessmentMutationVariables = Exact<{
  input: SubmitAssessmentInput;
}>;


export type SubmitAssessmentMutation = { submitAssessment: { id: string } };

export type UpdateRiskSettingsMutationVariables = Exact<{
  input: UpdateRiskSettingsInput;
}>;


export type UpdateRiskSettingsMutation = { updateRiskSettings: { version: number } };

export type RegisterSettingsQueryVariables = Exact<{
  slug?: string | null | undefined;
}>;


export type RegisterSettingsQuery = { council: { id: string, name: string, slug: string, riskSettings: { version: number, viewerCanEdit: boolean, veryHighDays: number, highDays: number, mediumDays: number, lowDays: number, matrix: { id: string } } | null }, riskMatrices: Array<{ id: string, code: string, version: number, overallRule: OverallRule, cells: Array<Array<RiskLevel>>, names: { et: string, lv: string, ru: string, en: string }, likelihoods: Array<{ value: number, lowPercent: number | null, highPercent: number | null, label: { et: string, lv: string, ru: string, en: string } }>, impacts: Array<{ value: number, label: { et: string, lv: string, ru: string, en: string } }>, dimensions: Array<{ key: ImpactDimension, weight: number, label: { et: string, lv: string, ru: string, en: string } }> }> };

export type AcceptRiskMutationVariables = Exact<{
  input: AcceptRiskInput;
}>;


export type AcceptRiskMutation = { acceptRisk: { id: string, version: number } };

export type ReviewRiskMutationVariables = Exact<{
  input: ReviewRiskInput;
}>;


export type ReviewRiskMutation = { reviewRisk: { id: string, version: number } };

export type AcceptanceLineFragment = { id: string, reason: string, acceptedOn: string, expiresOn: string, level: RiskLevel, score: number, endedOn: string | null, endedBecause: AcceptanceEnd | null, matrix: { id: string }, approver: { id: string, name: string } | null };

export type ReviewLineFragment = { id: string, reviewedOn: string, reason: string, level: RiskLevel | null, status: RiskStatus, nextDueOn: string, person: { id: string, name: string } | null };

export type TreatmentPartsFragment = { viewerCanAccept: boolean, viewerCanReview: boolean, reviewDays: number | null, council: { riskSettings: { veryHighDays: number, highDays: number, mediumDays: number, lowDays: number } | null }, matrix: { id: string } | null, acceptance: { id: string, reason: string, acceptedOn: string, expiresOn: string, level: RiskLevel, score: number, endedOn: string | null, endedBecause: AcceptanceEnd | null, matrix: { id: string }, approver: { id: string, name: string } | null } | null, acceptances: Array<{ id: string, reason: string, acceptedOn: string, expiresOn: string, level: RiskLevel, score: number, endedOn: string | null, endedBecause: AcceptanceEnd | null, matrix: { id: string }, approver: { id: string, name: string } | null }>, reviews: Array<{ id: string, reviewedOn: string, reason: string, level: RiskLevel | null, status: RiskStatus, nextDueOn: string, person: { id: string, name: string } | null }> };

export type WorklistCountQueryVariables = Exact<{
  councilId: string | number;
}>;


export type WorklistCountQuery = { riskWorklist: { totalCount: number } };

export type RiskWorklistQueryVariables = Exact<{
  councilId: string | number;
  after?: string | null | undefined;
}>;


export type RiskWorklistQuery = { riskWorklist: { nodes: Array<{ id: string, check: RiskCheck, since: string, days: number, level: RiskLevel | null, score: number | null, otherLevel: RiskLevel | null, otherScore: number | null, risk: { id: string, ref: string, title: string, mark: { isCurrent: boolean } | null }, measure: { id: string, ref: string, title: string } | null, proposal: { id: string, isStale: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeminarAgendaQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarAgendaQuery = { seminar: { id: string, state: SeminarState, viewerCanEdit: boolean, days: Array<{ id: string, date: string, startsAt: string, endsAt: string, venueName: string | null, dayLeader: { id: string, name: string } | null }>, rooms: Array<{ id: string, name: string, capacity: number | null }>, sessions: Array<{ id: string, version: number, title: string, kind: SessionKind, startsAt: string, endsAt: string, description: string | null, followUp: { items: number, late: number } | null, day: { id: string }, room: { id: string, name: string } | null, speakers: Array<{ id: string, name: string }> }> } };

export type MoveSessionByFormMutationVariables = Exact<{
  input: MoveAgendaSessionInput;
}>;


export type MoveSessionByFormMutation = { moveAgendaSession: { id: string, version: number } };

export type AddSessionMutationVariables = Exact<{
  input: AddAgendaSessionInput;
}>;


export type AddSessionMutation = { addAgendaSession: { id: string, version: number } };

export type UpdateSessionMutationVariables = Exact<{
  input: UpdateAgendaSessionInput;
}>;


export type UpdateSessionMutation = { updateAgendaSession: { id: string, version: number } };

export type MoveSessionMutationVariables = Exact<{
  input: MoveAgendaSessionInput;
}>;


export type MoveSessionMutation = { moveAgendaSession: { id: string, version: number } };

export type RemoveSessionMutationVariables = Exact<{
  input: RemoveAgendaSessionInput;
}>;


export type RemoveSessionMutation = { removeAgendaSession: { id: string, version: number } };

export type RestoreSessionMutationVariables = Exact<{
  input: AddAgendaSessionInput;
}>;


export type RestoreSessionMutation = { addAgendaSession: { id: string, version: number } };

export type SeminarAttendanceQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarAttendanceQuery = { seminar: { id: string, state: SeminarState, mode: SeminarMode, days: Array<{ id: string, date: string, viewerCanRecordAttendance: boolean, viewerCanAddWalkIn: boolean, attendanceCounts: { present: number, substitute: number, online: number, absent: number, unrecorded: number }, attendanceByInstitution: Array<{ present: number, substitute: number, online: number, absent: number, unrecorded: number, institution: { id: string, name: string } | null }>, attendees: Array<{ id: string, institutionName: string | null, response: InvitationResponse, days: Array<string>, substituteName: string | null, person: { id: string, name: string }, attendances: Array<{ id: string, state: AttendanceState, substituteName: string | null, day: { id: string } }> }> }> } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string } };

export type AddWalkInMutationVariables = Exact<{
  input: AddWalkInInput;
}>;


export type AddWalkInMutation = { addWalkIn: { id: string } };

export type AddChecklistItemMutationVariables = Exact<{
  input: AddChecklistItemInput;
}>;


export type AddChecklistItemMutation = { addChecklistItem: { id: string } };

export type UpdateChecklistItemMutationVariables = Exact<{
  input: UpdateChecklistItemInput;
}>;


export type UpdateChecklistItemMutation = { updateChecklistItem: { id: string } };

export type TickChecklistItemMutationVariables = Exact<{
  input: TickChecklistItemInput;
}>;


export type TickChecklistItemMutation = { tickChecklistItem: { id: string } };

export type RemoveChecklistItemMutationVariables = Exact<{
  input: RemoveChecklistItemInput;
}>;


export type RemoveChecklistItemMutation = { removeChecklistItem: { id: string } };

export type SeminarChecklistQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarChecklistQuery = { seminar: { id: string, viewerCanEditChecklist: boolean, hosts: Array<{ id: string, name: string }>, checklist: Array<{ id: string, version: number, daysBefore: number, text: string, dueOn: string | null, state: ChecklistState, doneOn: string | null, doneBy: { id: string, name: string } | null, responsiblePerson: { id: string, name: string } | null, responsibleHost: { id: string, name: string } | null }> } };

export type CloneSeminarMutationVariables = Exact<{
  input: CloneSeminarInput;
}>;


export type CloneSeminarMutation = { cloneSeminar: { id: string } };

export type SeminarForEditingQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarForEditingQuery = { seminar: { id: string, version: number, title: string, kind: SeminarKind, mode: SeminarMode, capacity: number | null, onlineUrl: string | null, answerBy: string | null, topicCallUntil: string | null, aims: string | null, targetGroup: string | null, expectedOutcome: string | null, state: SeminarState, viewerCanEdit: boolean, series: { id: string, name: string } | null, hosts: Array<{ id: string, isLead: boolean, quota: number | null, councilId: string, name: string, state: HostingState, secretary: { id: string, name: string } | null }>, days: Array<{ id: string, date: string, startsAt: string, endsAt: string, venueName: string | null, venueAddress: string | null, dayLeader: { id: string, name: string } | null }>, rooms: Array<{ id: string, name: string, capacity: number | null }> } };

export type UpdateSeminarMutationVariables = Exact<{
  input: UpdateSeminarInput;
}>;


export type UpdateSeminarMutation = { updateSeminar: { id: string, version: number } };

export type PickHostsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PickHostsQuery = { hostCandidates: Array<{ id: string, name: string }> };

export type CreateSeminarMutationVariables = Exact<{
  input: CreateSeminarInput;
}>;


export type CreateSeminarMutation = { createSeminar: { id: string } };

export type DeclineHostingMutationVariables = Exact<{
  input: DeclineHostingInput;
}>;


export type DeclineHostingMutation = { declineHosting: { id: string, state: HostingState } };

export type AcceptHostingMutationVariables = Exact<{
  input: AcceptHostingInput;
}>;


export type AcceptHostingMutation = { acceptHosting: { id: string, state: HostingState } };

export type SeminarInvitationsQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarInvitationsQuery = { seminar: { id: string, title: string, state: SeminarState, mode: SeminarMode, version: number, endsAt: string | null, answerBy: string | null, capacity: number | null, viewerCanInvite: boolean, viewerCanSeeDeliveries: boolean, days: Array<{ id: string, date: string, startsAt: string, endsAt: string }>, hosts: Array<{ id: string, name: string, state: HostingState }>, quotas: Array<{ councilId: string, councilName: string, quota: number | null, invited: number, coming: number }>, audienceInstitutions: Array<{ id: string, name: string }>, audiencePersons: Array<{ id: string, name: string }>, sending: { total: number, waiting: number, accepted: number, failed: number, cancelled: number, isFinished: boolean, startedAt: string | null, finishedAt: string | null }, coverage: { seats: number, covered: number, tentative: number, declined: number, open: number, byDay: Array<{ day: { id: string, date: string }, byCouncil: Array<{ seats: number, covered: number, tentative: number, quorum: number, quorumIsReached: boolean, quorumIsPossible: boolean, council: { id: string, name: string } }> }> }, answerCounts: { invited: number, accepted: number, tentative: number, declined: number, substitute: number, online: number, waitlisted: number, none: number, unreached: number } } };

export type SeminarInviteesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  response?: InvitationResponse | null | undefined;
  unreached?: boolean | null | undefined;
}>;


export type SeminarInviteesQuery = { seminar: { id: string, invitations: { nodes: Array<{ id: string, version: number, institutionName: string | null, language: Language, response: InvitationResponse, waitingPosition: number | null, answeredAt: string | null, source: AnswerSource | null, days: Array<string>, substituteName: string | null, substituteEmail: string | null, needs: string | null, comment: string | null, sentAt: string | null, deliveryState: DeliveryState | null, hasAddress: boolean | null, remindersSent: number, delivery: { id: string, state: DeliveryState, personName: string, problem: string | null, smtpResponse: string | null } | null, person: { id: string, name: string, email: string | null, phone: string | null, viewerCanEdit: boolean }, reasons: Array<{ kind: AudienceReasonKind, councilName: string | null, institutionName: string | null, role: SeatRole | null }>, answers: Array<{ id: string, at: string, response: InvitationResponse, days: Array<string>, substituteName: string | null, needs: string | null, comment: string | null, source: AnswerSource, isBesideOther: boolean, recordedBy: { id: string, name: string } | null, signedIn: { id: string, name: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type RecordAnswerMutationVariables = Exact<{
  input: RecordAnswerInput;
}>;


export type RecordAnswerMutation = { recordAnswer: { id: string, response: InvitationResponse } };

export type RenewInvitationLinkMutationVariables = Exact<{
  input: RenewInvitationLinkInput;
}>;


export type RenewInvitationLinkMutation = { renewInvitationLink: { id: string, version: number } };

export type SendInvitationsMutationVariables = Exact<{
  input: SendInvitationsInput;
}>;


export type SendInvitationsMutation = { sendInvitations: { id: string, state: SeminarState } };

export type ChooseAudienceMutationVariables = Exact<{
  input: ChooseAudienceInput;
}>;


export type ChooseAudienceMutation = { chooseAudience: { id: string, version: number, audienceInstitutions: Array<{ id: string }>, audiencePersons: Array<{ id: string }> } };

export type PreviewInvitationsMutationVariables = Exact<{
  input: PreviewInvitationsInput;
}>;


export type PreviewInvitationsMutation = { previewInvitations: { withoutAddress: number, hostsNotAccepted: Array<string>, quotas: Array<{ councilId: string, councilName: string, quota: number | null, audience: number }>, recipients: Array<{ institutionName: string | null, language: Language, isNew: boolean, hasAddress: boolean, person: { id: string, name: string, email: string | null }, reasons: Array<{ kind: AudienceReasonKind, councilName: string | null, institutionName: string | null, role: SeatRole | null }> }>, mails: Array<{ language: Language, recipients: number, subject: string, text: string, html: string, alsoItems: string }> } };

export type SendingEventsSubscriptionVariables = Exact<{
  seminarId: string | number;
}>;


export type SendingEventsSubscription = { sendingProgress: { total: number, waiting: number, accepted: number, failed: number, cancelled: number, isFinished: boolean, startedAt: string | null, finishedAt: string | null } };

export type SendingNowQueryVariables = Exact<{
  id: string | number;
}>;


export type SendingNowQuery = { seminar: { id: string, sending: { total: number, waiting: number, accepted: number, failed: number, cancelled: number, isFinished: boolean, startedAt: string | null, finishedAt: string | null } } };

export type OfferPlaceMutationVariables = Exact<{
  input: OfferPlaceInput;
}>;


export type OfferPlaceMutation = { offerPlace: { id: string, waitingPosition: number | null } };

export type SeminarListQueryVariables = Exact<{
  councilId?: string | number | null | undefined;
  states?: Array<SeminarState> | SeminarState | null | undefined;
  upcoming?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type SeminarListQuery = { seminars: { nodes: Array<{ id: string, title: string, kind: SeminarKind, state: SeminarState, hosts: Array<{ id: string, shortName: string, state: HostingState }>, days: Array<{ id: string, date: string }>, coverage: { seats: number, covered: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanningCouncilsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanningCouncilsQuery = { councils: { nodes: Array<{ id: string, name: string }> } };

export type SeminarDeliveriesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  state?: DeliveryState | null | undefined;
}>;


export type SeminarDeliveriesQuery = { seminar: { id: string, deliveries: { nodes: Array<{ id: string, kind: string, state: DeliveryState, address: string | null, personName: string, language: Language, attempts: number, problem: string | null, smtpResponse: string | null, createdAt: string, acceptedAt: string | null, nextAttemptAt: string | null, viewerCanRepeat: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type DeliveredMailQueryVariables = Exact<{
  deliveryId: string | number;
}>;


export type DeliveredMailQuery = { deliveredMail: { language: Language, subject: string, text: string, html: string, isStillTrue: boolean, hasChanged: boolean | null } };

export type RepeatInvitationMutationVariables = Exact<{
  input: RepeatInvitationInput;
}>;


export type RepeatInvitationMutation = { repeatInvitation: { id: string, state: DeliveryState } };

export type ResendDeliveryMutationVariables = Exact<{
  input: ResendDeliveryInput;
}>;


export type ResendDeliveryMutation = { resendDelivery: { id: string, state: DeliveryState } };

export type SeminarPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarPlanQuery = { seminar: { id: string, state: SeminarState, kind: SeminarKind, mode: SeminarMode, timeZone: string, capacity: number | null, onlineUrl: string | null, answerBy: string | null, aims: string | null, targetGroup: string | null, expectedOutcome: string | null, viewerCanEdit: boolean, topicCallUntil: string | null, occurrenceNo: number | null, series: { id: string, name: string } | null, clonedFrom: { id: string, title: string } | null, hosts: Array<{ id: string, isLead: boolean, name: string, state: HostingState, declineReason: string | null, quota: number | null, council: { id: string, slug: string } | null, secretary: { id: string, name: string } | null }>, days: Array<{ id: string, date: string, startsAt: string, endsAt: string, venueName: string | null, venueAddress: string | null, dayLeader: { id: string, name: string } | null }>, rooms: Array<{ id: string, name: string, capacity: number | null }>, sessions: Array<{ id: string, day: { id: string } }> } };

export type SeminarDayLineFragment = { id: string, date: string, startsAt: string, endsAt: string, venueName: string | null, venueAddress: string | null, dayLeader: { id: string, name: string } | null };

export type RoomLineFragment = { id: string, name: string, capacity: number | null };

export type SendingFiguresFragment = { total: number, waiting: number, accepted: number, failed: number, cancelled: number, isFinished: boolean, startedAt: string | null, finishedAt: string | null };

export type CancelSeminarMutationVariables = Exact<{
  input: CancelSeminarInput;
}>;


export type CancelSeminarMutation = { cancelSeminar: { id: string, state: SeminarState } };

export type SeminarHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarHeadQuery = { seminar: { id: string, title: string, state: SeminarState, version: number, endsAt: string | null, cancelReason: string | null, viewerCanEdit: boolean, viewerCanInvite: boolean, viewerCanSeeDeliveries: boolean, viewerCanCancel: boolean, viewerCanClone: boolean, viewerCanDecide: boolean, decisions: Array<{ id: string }>, carriedOverCounts: { total: number }, days: Array<{ id: string, date: string }>, hosts: Array<{ id: string, isLead: boolean, name: string, shortName: string, state: HostingState, viewerCanAnswer: boolean, council: { id: string, viewerCanPlanSeminars: boolean } | null }>, answerCounts: { invited: number }, viewerInvitation: { id: string, response: InvitationResponse, substituteName: string | null, waitingPosition: number | null, answerPath: string | null } | null } };

export type PlanSeminarMutationVariables = Exact<{
  input: PlanSeminarInput;
}>;


export type PlanSeminarMutation = { planSeminar: { id: string, state: SeminarState } };

export type HoldSeminarMutationVariables = Exact<{
  input: HoldSeminarInput;
}>;


export type HoldSeminarMutation = { holdSeminar: { id: string, state: SeminarState } };

export type ReportSeminarMutationVariables = Exact<{
  input: ReportSeminarInput;
}>;


export type ReportSeminarMutation = { reportSeminar: { id: string, state: SeminarState } };

export type AcceptAgendaTopicMutationVariables = Exact<{
  input: AcceptAgendaTopicInput;
}>;


export type AcceptAgendaTopicMutation = { acceptAgendaTopic: { id: string, state: TopicState } };

export type ProposeAgendaTopicMutationVariables = Exact<{
  input: ProposeAgendaTopicInput;
}>;


export type ProposeAgendaTopicMutation = { proposeAgendaTopic: { id: string } };

export type PostponeAgendaTopicMutationVariables = Exact<{
  input: PostponeAgendaTopicInput;
}>;


export type PostponeAgendaTopicMutation = { postponeAgendaTopic: { id: string, state: TopicState } };

export type DeclineAgendaTopicMutationVariables = Exact<{
  input: DeclineAgendaTopicInput;
}>;


export type DeclineAgendaTopicMutation = { declineAgendaTopic: { id: string, state: TopicState } };

export type TopicFieldsFragment = { id: string, version: number, title: string, kind: SessionKind, description: string | null, minutes: number, expectedForm: ExpectedForm | null, state: TopicState, reason: string | null, proposedAt: string, proposedBy: { id: string, name: string } | null, session: { id: string, startsAt: string, endsAt: string, day: { id: string, date: string } } | null };

export type SeminarTopicsQueryVariables = Exact<{
  id: string | number;
}>;


export type SeminarTopicsQuery = { seminar: { id: string, topicCallUntil: string | null, viewerCanEdit: boolean, viewerCanProposeTopic: boolean, topics: Array<{ id: string, version: number, title: string, kind: SessionKind, description: string | null, minutes: number, expectedForm: ExpectedForm | null, state: TopicState, reason: string | null, proposedAt: string, proposedBy: { id: string, name: string } | null, session: { id: string, startsAt: string, endsAt: string, day: { id: string, date: string } } | null }>, backlog: Array<{ id: string, version: number, title: string, kind: SessionKind, description: string | null, minutes: number, expectedForm: ExpectedForm | null, state: TopicState, reason: string | null, proposedAt: string, proposedBy: { id: string, name: string } | null, session: { id: string, startsAt: string, endsAt: string, day: { id: string, date: string } } | null }> } };

export type RequestSignInMutationVariables = Exact<{
  email: string;
}>;


export type RequestSignInMutation = { requestSignIn: boolean };

export type SignInMutationVariables = Exact<{
  token: string;
}>;


export type SignInMutation = { signIn: { person: { id: string, language: Language } } };

export type OwnUpdateLinkFragment = { id: string, createdAt: string, expiresAt: string, openedCount: number, lastOpenedAt: string | null, lastToldAt: string | null, institution: { id: string, name: string } | null };

export type OwnInvitationLinkFragment = { id: string, invitedAt: string, linkExpiresAt: string, itemsOpenedCount: number | null, itemsOpenedAt: string | null, itemsToldAt: string | null, institutionName: string | null, seminar: { id: string, title: string } };

export type RevokeOwnUpdateLinkMutationVariables = Exact<{
  input: RevokeOwnUpdateLinkInput;
}>;


export type RevokeOwnUpdateLinkMutation = { revokeOwnUpdateLink: boolean };

export type UpdateItemFragment = { id: string, version: number, ref: string, title: string, description: string | null, doneCriterion: string | null, councilName: string, dueOn: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, returnReason: string | null, isLate: boolean, askedDueOn: string | null, askedAt: string | null, askedByName: string | null, latestNote: string | null, updatedAt: string | null };

export type OwnItemsQueryVariables = Exact<{
  token: string;
  alsoIds: Array<string | number> | string | number;
}>;


export type OwnItemsQuery = { ownItems: { personName: string, institutionName: string, language: Language, expiresAt: string, isInvitation: boolean, signedInName: string | null, signedInSpeaks: boolean | null, totalCount: number, items: Array<{ id: string, version: number, ref: string, title: string, description: string | null, doneCriterion: string | null, councilName: string, dueOn: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, returnReason: string | null, isLate: boolean, askedDueOn: string | null, askedAt: string | null, askedByName: string | null, latestNote: string | null, updatedAt: string | null }>, others: Array<{ id: string, version: number, ref: string, title: string, description: string | null, doneCriterion: string | null, councilName: string, dueOn: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, returnReason: string | null, isLate: boolean, askedDueOn: string | null, askedAt: string | null, askedByName: string | null, latestNote: string | null, updatedAt: string | null }> } };

export type ReportByLinkMutationVariables = Exact<{
  input: ReportByLinkInput;
}>;


export type ReportByLinkMutation = { reportByLink: { id: string, version: number, ref: string, title: string, description: string | null, doneCriterion: string | null, councilName: string, dueOn: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, returnReason: string | null, isLate: boolean, askedDueOn: string | null, askedAt: string | null, askedByName: string | null, latestNote: string | null, updatedAt: string | null } };

export type CompleteByLinkMutationVariables = Exact<{
  input: CompleteByLinkInput;
}>;


export type CompleteByLinkMutation = { completeByLink: { id: string, version: number, ref: string, title: string, description: string | null, doneCriterion: string | null, councilName: string, dueOn: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, returnReason: string | null, isLate: boolean, askedDueOn: string | null, askedAt: string | null, askedByName: string | null, latestNote: string | null, updatedAt: string | null } };

export type RequestExtensionByLinkMutationVariables = Exact<{
  input: RequestExtensionByLinkInput;
}>;


export type RequestExtensionByLinkMutation = { requestExtensionByLink: { id: string, version: number, ref: string, title: string, description: string | null, doneCriterion: string | null, councilName: string, dueOn: string, state: ActionItemState, progressPercent: number, waitingFor: string | null, returnReason: string | null, isLate: boolean, askedDueOn: string | null, askedAt: string | null, askedByName: string | null, latestNote: string | null, updatedAt: string | null } };

export type RemoveEvidenceByLinkMutationVariables = Exact<{
  input: RemoveEvidenceByLinkInput;
}>;


export type RemoveEvidenceByLinkMutation = { removeEvidenceByLink: { id: string } };

export type RevokeUpdateLinkMutationVariables = Exact<{
  input: RevokeUpdateLinkInput;
}>;


export type RevokeUpdateLinkMutation = { revokeUpdateLink: boolean };

export type RequestUpdateLinkMutationVariables = Exact<{
  input: RequestUpdateLinkInput;
}>;


export type RequestUpdateLinkMutation = { requestUpdateLink: boolean };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type PickPersonsQueryVariables = Exact<{
  search?: string | null | undefined;
  institutionId?: string | number | null | undefined;
  councilId?: string | number | null | undefined;
}>;


export type PickPersonsQuery = { persons: { nodes: Array<{ id: string, name: string, affiliations: Array<{ id: string, isCurrent: boolean, institution: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean } } };

export type PickInstitutionsQueryVariables = Exact<{
  search?: string | null | undefined;
  councilIds?: Array<string | number> | string | number | null | undefined;
}>;


export type PickInstitutionsQuery = { institutions: { nodes: Array<{ id: string, name: string, kind: InstitutionKind }>, pageInfo: { hasNextPage: boolean } } };

export type PickCouncilsQueryVariables = Exact<{
  search?: string | null | undefined;
  viewerCanRead?: boolean | null | undefined;
}>;


export type PickCouncilsQuery = { councils: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type PickRegionsQueryVariables = Exact<{
  search?: string | null | undefined;
  kind?: RegionKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PickRegionsQuery = { regions: { nodes: Array<{ id: string, name: string, kind: RegionKind, parent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SeatLineFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"SeatLine"}) as unknown as TypedDocumentString<SeatLineFragment, unknown>;
export const MembershipLineFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"MembershipLine"}) as unknown as TypedDocumentString<MembershipLineFragment, unknown>;
export const ReminderRuleLineFragmentDoc = new TypedDocumentString(`
    fragment ReminderRuleLine on ReminderRule {
  id
  name
  isActive
  object
  anchor
  offsetDays
  repeatEveryDays
  maxCount
  leadFrom
  secretaryFrom
  chairFrom
  helpersFrom
  delivery
  firstTo
  minPriority
  onlyStates
  belowProgress
  wordsEt
  wordsLv
  wordsRu
  wordsEn
  workingDaysOnly
  sendFrom
  sendUntil
  validFrom
  version
}
    `, {"fragmentName":"ReminderRuleLine"}) as unknown as TypedDocumentString<ReminderRuleLineFragment, unknown>;
export const HomeCouncilFragmentDoc = new TypedDocumentString(`
    fragment HomeCouncil on Council {
  id
  name
  shortName
  slug
  kind
  meetingsPerYear
  cadence
  lastSeminarOn
  nextSeminar {
    id
    title
    days {
      id
      date
    }
  }
  viewerCanPlanSeminars
}
    `, {"fragmentName":"HomeCouncil"}) as unknown as TypedDocumentString<HomeCouncilFragment, unknown>;
export const HomeSeminarFragmentDoc = new TypedDocumentString(`
    fragment HomeSeminar on Seminar {
  id
  title
  state
  mode
  answerBy
  hosts {
    id
    shortName
    state
  }
  days {
    id
    date
    startsAt
    venueName
  }
  answerCounts {
    invited
    accepted
    substitute
    online
    none
  }
}
    `, {"fragmentName":"HomeSeminar"}) as unknown as TypedDocumentString<HomeSeminarFragment, unknown>;
export const OverviewLevelsFragmentDoc = new TypedDocumentString(`
    fragment OverviewLevels on LevelCounts {
  veryHigh
  high
  medium
  low
  notScored
}
    `, {"fragmentName":"OverviewLevels"}) as unknown as TypedDocumentString<OverviewLevelsFragment, unknown>;
export const OverviewRiskRowFragmentDoc = new TypedDocumentString(`
    fragment OverviewRiskRow on OverviewRisk {
  id
  ref
  title
  eventType
  trend
  isRestricted
  mostScore
  isOnOtherMatrix
  current {
    score
    level
  }
  owner {
    id
    name
  }
  council {
    id
    shortName
    slug
  }
}
    `, {"fragmentName":"OverviewRiskRow"}) as unknown as TypedDocumentString<OverviewRiskRowFragment, unknown>;
export const OverviewOverdueFragmentDoc = new TypedDocumentString(`
    fragment OverviewOverdue on OverdueInstitutions {
  count
  institutionCount
  rows {
    institution {
      id
      name
    }
    count
    oldestDueOn
    things {
      kind
      dueOn
      measure {
        id
        title
      }
      item {
        id
        ref
        title
        isRestricted
      }
      about {
        id
        ref
        title
        isRestricted
        council {
          slug
          shortName
        }
      }
    }
  }
}
    `, {"fragmentName":"OverviewOverdue"}) as unknown as TypedDocumentString<OverviewOverdueFragment, unknown>;
export const AffiliationLineFragmentDoc = new TypedDocumentString(`
    fragment AffiliationLine on Affiliation {
  id
  role
  jobTitle
  validFrom
  validTo
  isCurrent
  version
  viewerCanEdit
  person {
    id
    name
    email
  }
  institution {
    id
    name
  }
}
    `, {"fragmentName":"AffiliationLine"}) as unknown as TypedDocumentString<AffiliationLineFragment, unknown>;
export const InstitutionMembershipFragmentDoc = new TypedDocumentString(`
    fragment InstitutionMembership on Membership {
  id
  validFrom
  validTo
  endReason
  voting
  council {
    id
    name
    slug
  }
  seats {
    id
    role
    validFrom
    validTo
    endReason
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"InstitutionMembership"}) as unknown as TypedDocumentString<InstitutionMembershipFragment, unknown>;
export const ItemLineFragmentDoc = new TypedDocumentString(`
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}
    `, {"fragmentName":"ItemLine"}) as unknown as TypedDocumentString<ItemLineFragment, unknown>;
export const BoardColumnFragmentDoc = new TypedDocumentString(`
    fragment BoardColumn on ActionItemConnection {
  totalCount
  nodes {
    ...ItemLine
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}`, {"fragmentName":"BoardColumn"}) as unknown as TypedDocumentString<BoardColumnFragment, unknown>;
export const PlanDecisionNameFragmentDoc = new TypedDocumentString(`
    fragment PlanDecisionName on Decision {
  id
  ref
  text
  decidedOn
}
    `, {"fragmentName":"PlanDecisionName"}) as unknown as TypedDocumentString<PlanDecisionNameFragment, unknown>;
export const IndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorParts on GoalIndicator {
  id
  name
  unit
  baseline
  baselineOn
  target
  targetOn
  version
  progressPercent
  expectedToday
  expectedThen
  track
  measuredEvery
  measurementDueOn
  viewerCanMeasure
  viewerCanAmend
  formerly {
    name
    unit
    baseline
    baselineOn
    target
    targetOn
    until
    decisionRef
  }
  latest {
    value
    measuredOn
  }
  measurements {
    id
    value
    measuredOn
    source
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"IndicatorParts"}) as unknown as TypedDocumentString<IndicatorPartsFragment, unknown>;
export const DecisionLineFragmentDoc = new TypedDocumentString(`
    fragment DecisionLine on Decision {
  id
  ref
  kind
  text
  state
  decidedOn
  endedOn
  council {
    id
    shortName
  }
  councilName
}
    `, {"fragmentName":"DecisionLine"}) as unknown as TypedDocumentString<DecisionLineFragment, unknown>;
export const WhatIsToldFragmentDoc = new TypedDocumentString(`
    fragment WhatIsTold on OutcomePreview {
  decisions {
    decisionId
    ref
    text
    state
    isCorrection
    readers
  }
  recipients {
    personId
    name
    decisions
    hasAddress
    hasUnsubscribed
  }
  others
  mails {
    language
    subject
    text
    html
  }
}
    `, {"fragmentName":"WhatIsTold"}) as unknown as TypedDocumentString<WhatIsToldFragment, unknown>;
export const FollowFiguresFragmentDoc = new TypedDocumentString(`
    fragment FollowFigures on FollowThroughFigures {
  items
  started
  done
  notStarted
  underWay
  late
  toVerify
  verified
  dropped
  moved
  slips
  fellDue
  doneOnTime
  medianDaysToDone
}
    `, {"fragmentName":"FollowFigures"}) as unknown as TypedDocumentString<FollowFiguresFragment, unknown>;
export const CommentLineFragmentDoc = new TypedDocumentString(`
    fragment CommentLine on RiskComment {
  id
  text
  createdAt
  withdrawnAt
  withdrawReason
  isViewers
  viewerCanWithdraw
  person {
    id
    name
  }
}
    `, {"fragmentName":"CommentLine"}) as unknown as TypedDocumentString<CommentLineFragment, unknown>;
export const MeasureItemsFragmentDoc = new TypedDocumentString(`
    fragment MeasureItems on Measure {
  id
  actionItems {
    id
    ref
    title
    state
    dueOn
    isLate
    isRestricted
  }
}
    `, {"fragmentName":"MeasureItems"}) as unknown as TypedDocumentString<MeasureItemsFragment, unknown>;
export const MeasureLineFragmentDoc = new TypedDocumentString(`
    fragment MeasureLine on Measure {
  id
  ref
  title
  description
  phase
  decisionLevel
  state
  costEuros
  fundingSource
  priority
  dueOn
  inPlaceOn
  isLate
  evidence
  dropReason
  isPublic
  publicText
  version
  viewerCanEdit
  ...MeasureItems
  effect {
    likelihood
    impacts {
      dimension
      value
    }
  }
  effectMatrix {
    id
  }
  gap {
    id
    description
  }
  responsibleInstitution {
    id
    name
  }
  partners {
    id
    name
  }
  risks {
    id
    ref
    title
    mark {
      isCurrent
    }
  }
}
    fragment MeasureItems on Measure {
  id
  actionItems {
    id
    ref
    title
    state
    dueOn
    isLate
    isRestricted
  }
}`, {"fragmentName":"MeasureLine"}) as unknown as TypedDocumentString<MeasureLineFragment, unknown>;
export const GapLineFragmentDoc = new TypedDocumentString(`
    fragment GapLine on CapabilityGap {
  id
  description
  group
  importance
  decisionLevel
  closedOn
  closeReason
  version
  viewerCanEdit
  measures {
    id
    ref
    title
  }
}
    `, {"fragmentName":"GapLine"}) as unknown as TypedDocumentString<GapLineFragment, unknown>;
export const ProposalLineFragmentDoc = new TypedDocumentString(`
    fragment ProposalLine on ScoreProposal {
  id
  version
  likelihood
  overallImpact
  score
  level
  isStale
  proposedOn
  viewerCanDecide
  impacts {
    dimension
    value
  }
  basis {
    id
    likelihood
    impacts {
      dimension
      value
    }
  }
  measure {
    id
    ref
    title
  }
}
    `, {"fragmentName":"ProposalLine"}) as unknown as TypedDocumentString<ProposalLineFragment, unknown>;
export const RiskMeasuresFragmentDoc = new TypedDocumentString(`
    fragment RiskMeasures on Risk {
  measures {
    ...MeasureLine
  }
  capabilityGaps {
    ...GapLine
  }
  proposedScores {
    ...ProposalLine
  }
}
    fragment MeasureItems on Measure {
  id
  actionItems {
    id
    ref
    title
    state
    dueOn
    isLate
    isRestricted
  }
}
fragment MeasureLine on Measure {
  id
  ref
  title
  description
  phase
  decisionLevel
  state
  costEuros
  fundingSource
  priority
  dueOn
  inPlaceOn
  isLate
  evidence
  dropReason
  isPublic
  publicText
  version
  viewerCanEdit
  ...MeasureItems
  effect {
    likelihood
    impacts {
      dimension
      value
    }
  }
  effectMatrix {
    id
  }
  gap {
    id
    description
  }
  responsibleInstitution {
    id
    name
  }
  partners {
    id
    name
  }
  risks {
    id
    ref
    title
    mark {
      isCurrent
    }
  }
}
fragment GapLine on CapabilityGap {
  id
  description
  group
  importance
  decisionLevel
  closedOn
  closeReason
  version
  viewerCanEdit
  measures {
    id
    ref
    title
  }
}
fragment ProposalLine on ScoreProposal {
  id
  version
  likelihood
  overallImpact
  score
  level
  isStale
  proposedOn
  viewerCanDecide
  impacts {
    dimension
    value
  }
  basis {
    id
    likelihood
    impacts {
      dimension
      value
    }
  }
  measure {
    id
    ref
    title
  }
}`, {"fragmentName":"RiskMeasures"}) as unknown as TypedDocumentString<RiskMeasuresFragment, unknown>;
export const MovesFragmentDoc = new TypedDocumentString(`
    fragment Moves on HeatMap {
  moves {
    fromLikelihood
    fromImpact
    toLikelihood
    toImpact
    count
  }
}
    `, {"fragmentName":"Moves"}) as unknown as TypedDocumentString<MovesFragment, unknown>;
export const HeatMapCellsFragmentDoc = new TypedDocumentString(`
    fragment HeatMapCells on HeatMap {
  matrix {
    id
    likelihoods {
      value
      label {
        et
        lv
        ru
        en
      }
    }
    impacts {
      value
      label {
        et
        lv
        ru
        en
      }
    }
  }
  cells {
    likelihood
    impact
    level
    count
  }
}
    `, {"fragmentName":"HeatMapCells"}) as unknown as TypedDocumentString<HeatMapCellsFragment, unknown>;
export const RegisterRiskFragmentDoc = new TypedDocumentString(`
    fragment RegisterRisk on Risk {
  id
  ref
  title
  status
  eventType
  trend
  reviewDueOn
  isOnOtherMatrix
  ownerInstitution {
    id
    name
  }
  current {
    score
    level
    matrixId
  }
  target {
    score
    level
    matrixId
  }
  currentThen(asOf: $since) @include(if: $withMovement) {
    score
    level
    matrixId
  }
  mark {
    isCurrent
  }
}
    `, {"fragmentName":"RegisterRisk"}) as unknown as TypedDocumentString<RegisterRiskFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on MatrixWords {
  et
  lv
  ru
  en
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const DissentFragmentDoc = new TypedDocumentString(`
    fragment Dissent on AssessmentDissent {
  id
  reason
  institution {
    id
    name
  }
  submission {
    id
    likelihood
    overallImpact
    score
    level
    reason
    matrix {
      id
    }
  }
}
    `, {"fragmentName":"Dissent"}) as unknown as TypedDocumentString<DissentFragment, unknown>;
export const AssessmentLineFragmentDoc = new TypedDocumentString(`
    fragment AssessmentLine on RiskAssessment {
  id
  number
  kind
  likelihood
  overallImpact
  score
  level
  confidence
  reason
  assessedOn
  impacts {
    dimension
    value
    reason
  }
  matrix {
    id
    version
    names {
      ...Words
    }
    likelihoods {
      value
      label {
        ...Words
      }
    }
    impacts {
      value
      label {
        ...Words
      }
    }
    dimensions {
      key
      label {
        ...Words
      }
    }
  }
  round {
    id
    title
  }
  dissents {
    ...Dissent
  }
  person {
    id
    name
  }
  measure {
    id
    ref
    title
  }
}
    fragment Words on MatrixWords {
  et
  lv
  ru
  en
}
fragment Dissent on AssessmentDissent {
  id
  reason
  institution {
    id
    name
  }
  submission {
    id
    likelihood
    overallImpact
    score
    level
    reason
    matrix {
      id
    }
  }
}`, {"fragmentName":"AssessmentLine"}) as unknown as TypedDocumentString<AssessmentLineFragment, unknown>;
export const PositionFragmentDoc = new TypedDocumentString(`
    fragment Position on RiskPosition {
  likelihood
  impact
  score
  level
  matrixId
}
    `, {"fragmentName":"Position"}) as unknown as TypedDocumentString<PositionFragment, unknown>;
export const SubmissionFragmentDoc = new TypedDocumentString(`
    fragment Submission on RiskSubmission {
  id
  number
  likelihood
  overallImpact
  score
  level
  confidence
  reason
  createdAt
  impacts {
    dimension
    value
    reason
  }
  matrix {
    id
    version
    names {
      ...Words
    }
    dimensions {
      key
      label {
        ...Words
      }
    }
  }
  institution {
    id
    name
  }
  person {
    id
    name
  }
}
    fragment Words on MatrixWords {
  et
  lv
  ru
  en
}`, {"fragmentName":"Submission"}) as unknown as TypedDocumentString<SubmissionFragment, unknown>;
export const RoundOfRiskFragmentDoc = new TypedDocumentString(`
    fragment RoundOfRisk on RoundRisk {
  id
  isOpen
  round {
    id
    title
    kind
    dueOn
    closedAt
  }
  progress {
    submitted
    expected
  }
  silent {
    id
    name
  }
  viewerInstitutions {
    id
    name
  }
  submissions {
    ...Submission
  }
  result {
    id
    score
    level
    matrix {
      id
    }
  }
}
    fragment Words on MatrixWords {
  et
  lv
  ru
  en
}
fragment Submission on RiskSubmission {
  id
  number
  likelihood
  overallImpact
  score
  level
  confidence
  reason
  createdAt
  impacts {
    dimension
    value
    reason
  }
  matrix {
    id
    version
    names {
      ...Words
    }
    dimensions {
      key
      label {
        ...Words
      }
    }
  }
  institution {
    id
    name
  }
  person {
    id
    name
  }
}`, {"fragmentName":"RoundOfRisk"}) as unknown as TypedDocumentString<RoundOfRiskFragment, unknown>;
export const AcceptanceLineFragmentDoc = new TypedDocumentString(`
    fragment AcceptanceLine on RiskAcceptance {
  id
  reason
  acceptedOn
  expiresOn
  level
  score
  endedOn
  endedBecause
  matrix {
    id
  }
  approver {
    id
    name
  }
}
    `, {"fragmentName":"AcceptanceLine"}) as unknown as TypedDocumentString<AcceptanceLineFragment, unknown>;
export const ReviewLineFragmentDoc = new TypedDocumentString(`
    fragment ReviewLine on RiskReview {
  id
  reviewedOn
  reason
  level
  status
  nextDueOn
  person {
    id
    name
  }
}
    `, {"fragmentName":"ReviewLine"}) as unknown as TypedDocumentString<ReviewLineFragment, unknown>;
export const TreatmentPartsFragmentDoc = new TypedDocumentString(`
    fragment TreatmentParts on Risk {
  viewerCanAccept
  viewerCanReview
  reviewDays
  council {
    riskSettings {
      veryHighDays
      highDays
      mediumDays
      lowDays
    }
  }
  matrix {
    id
  }
  acceptance {
    ...AcceptanceLine
  }
  acceptances {
    ...AcceptanceLine
  }
  reviews {
    ...ReviewLine
  }
}
    fragment AcceptanceLine on RiskAcceptance {
  id
  reason
  acceptedOn
  expiresOn
  level
  score
  endedOn
  endedBecause
  matrix {
    id
  }
  approver {
    id
    name
  }
}
fragment ReviewLine on RiskReview {
  id
  reviewedOn
  reason
  level
  status
  nextDueOn
  person {
    id
    name
  }
}`, {"fragmentName":"TreatmentParts"}) as unknown as TypedDocumentString<TreatmentPartsFragment, unknown>;
export const SeminarDayLineFragmentDoc = new TypedDocumentString(`
    fragment SeminarDayLine on SeminarDay {
  id
  date
  startsAt
  endsAt
  venueName
  venueAddress
  dayLeader {
    id
    name
  }
}
    `, {"fragmentName":"SeminarDayLine"}) as unknown as TypedDocumentString<SeminarDayLineFragment, unknown>;
export const RoomLineFragmentDoc = new TypedDocumentString(`
    fragment RoomLine on Room {
  id
  name
  capacity
}
    `, {"fragmentName":"RoomLine"}) as unknown as TypedDocumentString<RoomLineFragment, unknown>;
export const SendingFiguresFragmentDoc = new TypedDocumentString(`
    fragment SendingFigures on SendingProgress {
  total
  waiting
  accepted
  failed
  cancelled
  isFinished
  startedAt
  finishedAt
}
    `, {"fragmentName":"SendingFigures"}) as unknown as TypedDocumentString<SendingFiguresFragment, unknown>;
export const TopicFieldsFragmentDoc = new TypedDocumentString(`
    fragment TopicFields on AgendaTopic {
  id
  version
  title
  kind
  description
  minutes
  expectedForm
  state
  reason
  proposedAt
  proposedBy {
    id
    name
  }
  session {
    id
    startsAt
    endsAt
    day {
      id
      date
    }
  }
}
    `, {"fragmentName":"TopicFields"}) as unknown as TypedDocumentString<TopicFieldsFragment, unknown>;
export const OwnUpdateLinkFragmentDoc = new TypedDocumentString(`
    fragment OwnUpdateLink on UpdateLink {
  id
  createdAt
  expiresAt
  openedCount
  lastOpenedAt
  lastToldAt
  institution {
    id
    name
  }
}
    `, {"fragmentName":"OwnUpdateLink"}) as unknown as TypedDocumentString<OwnUpdateLinkFragment, unknown>;
export const OwnInvitationLinkFragmentDoc = new TypedDocumentString(`
    fragment OwnInvitationLink on Invitation {
  id
  invitedAt
  linkExpiresAt
  itemsOpenedCount
  itemsOpenedAt
  itemsToldAt
  institutionName
  seminar {
    id
    title
  }
}
    `, {"fragmentName":"OwnInvitationLink"}) as unknown as TypedDocumentString<OwnInvitationLinkFragment, unknown>;
export const UpdateItemFragmentDoc = new TypedDocumentString(`
    fragment UpdateItem on UpdateSheetItem {
  id
  version
  ref
  title
  description
  doneCriterion
  councilName
  dueOn
  state
  progressPercent
  waitingFor
  returnReason
  isLate
  askedDueOn
  askedAt
  askedByName
  latestNote
  updatedAt
}
    `, {"fragmentName":"UpdateItem"}) as unknown as TypedDocumentString<UpdateItemFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    isAdministrator
    firstRegister {
      slug
    }
    person {
      id
      firstName
      name
      email
      language
    }
    seats {
      id
      role
      isCurrent
      person {
        id
      }
      council {
        id
        name
        slug
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AnswerInvitationDocument = new TypedDocumentString(`
    mutation AnswerInvitation($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    response
    answeredAt
  }
}
    `) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const AnswerSheetDocument = new TypedDocumentString(`
    query AnswerSheet($token: String!) {
  invitation(token: $token) {
    seminarTitle
    seminarState
    kind
    mode
    hosts
    contact {
      name
      address
      phone
    }
    aims
    targetGroup
    expectedOutcome
    onlineUrl
    answerBy
    timeZone
    personName
    institutionName
    signedInName
    language
    response
    answeredAt
    chosenDays
    substituteName
    substituteEmail
    needs
    comment
    waitingPosition
    placeIsFree
    isOpen
    closedBecause
    cancelReason
    substitutesAllowed
    substitutes
    days {
      ...SeminarDayLine
    }
    sessions {
      dayId
      title
      kind
      startsAt
      endsAt
      roomName
      followUp {
        items
        late
      }
      speakers
    }
  }
}
    fragment SeminarDayLine on SeminarDay {
  id
  date
  startsAt
  endsAt
  venueName
  venueAddress
  dayLeader {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnswerSheetQuery, AnswerSheetQueryVariables>;
export const TakePartOnlineDocument = new TypedDocumentString(`
    mutation TakePartOnline($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    response
  }
}
    `) as unknown as TypedDocumentString<TakePartOnlineMutation, TakePartOnlineMutationVariables>;
export const CouncilPageDocument = new TypedDocumentString(`
    query CouncilPage($id: ID, $slug: String) {
  council(id: $id, slug: $slug) {
    id
    name
    shortName
    slug
    kind
    approaches
    cooperationForm
    meetingsPerYear
    maxGapDays
    quorumPercent
    substitutesAllowed
    timeZone
    defaultLanguage
    foundedOn
    closedOn
    version
    cadence
    lastSeminarOn
    viewerCanRead
    viewerCanEdit
    viewerCanEditMembers
    viewerCanPlanSeminars
    viewerCanEditReminderRules
    parent {
      id
      name
      slug
    }
    children {
      id
      name
      slug
    }
    regions {
      id
      name
    }
    regionHistory {
      id
      validFrom
      validTo
      region {
        id
        name
      }
    }
    hostInstitution {
      id
      name
    }
    nextSeminar {
      id
      title
      days {
        id
        date
      }
    }
    seminars(first: 5) {
      nodes {
        id
        title
        state
        days {
          id
          date
        }
      }
    }
    seats {
      ...SeatLine
    }
    memberships {
      ...MembershipLine
    }
    reminderRules {
      ...ReminderRuleLine
    }
    reminderLimit {
      perDay
      version
    }
    statusRoundSettings {
      isQuarterly
      quarterWorkingDay
      isBeforeSeminars
      daysBeforeSeminar
      lengthDays
      version
      viewerCanEdit
    }
    latestStatusRound {
      id
      number
      why
      year
      quarter
      words
      askedUntil
      closedAt
      seminar {
        id
        title
      }
      counts {
        asked
        reported
        partly
        notReported
      }
    }
  }
}
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
fragment ReminderRuleLine on ReminderRule {
  id
  name
  isActive
  object
  anchor
  offsetDays
  repeatEveryDays
  maxCount
  leadFrom
  secretaryFrom
  chairFrom
  helpersFrom
  delivery
  firstTo
  minPriority
  onlyStates
  belowProgress
  wordsEt
  wordsLv
  wordsRu
  wordsEn
  workingDaysOnly
  sendFrom
  sendUntil
  validFrom
  version
}`) as unknown as TypedDocumentString<CouncilPageQuery, CouncilPageQueryVariables>;
export const UpdateCouncilDocument = new TypedDocumentString(`
    mutation UpdateCouncil($input: UpdateCouncilInput!) {
  updateCouncil(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateCouncilMutation, UpdateCouncilMutationVariables>;
export const CouncilListDocument = new TypedDocumentString(`
    query CouncilList($after: String, $search: String, $kind: CouncilKind, $includeClosed: Boolean) {
  councils(
    first: 50
    after: $after
    search: $search
    kind: $kind
    includeClosed: $includeClosed
  ) {
    nodes {
      id
      name
      slug
      kind
      closedOn
      cadence
      lastSeminarOn
      parent {
        id
      }
      regions {
        id
        name
      }
      nextSeminar {
        id
        days {
          id
          date
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilListQuery, CouncilListQueryVariables>;
export const AddMembershipDocument = new TypedDocumentString(`
    mutation AddMembership($input: AddMembershipInput!) {
  addMembership(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddMembershipMutation, AddMembershipMutationVariables>;
export const AssignSeatDocument = new TypedDocumentString(`
    mutation AssignSeat($input: AssignSeatInput!) {
  assignSeat(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignSeatMutation, AssignSeatMutationVariables>;
export const UpdateMembershipDocument = new TypedDocumentString(`
    mutation UpdateMembership($input: UpdateMembershipInput!) {
  updateMembership(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateMembershipMutation, UpdateMembershipMutationVariables>;
export const UpdateSeatDocument = new TypedDocumentString(`
    mutation UpdateSeat($input: UpdateSeatInput!) {
  updateSeat(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateSeatMutation, UpdateSeatMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const EndSeatDocument = new TypedDocumentString(`
    mutation EndSeat($input: EndSeatInput!) {
  endSeat(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndSeatMutation, EndSeatMutationVariables>;
export const UpdateSeatSubstitutesDocument = new TypedDocumentString(`
    mutation UpdateSeatSubstitutes($input: UpdateSeatSubstitutesInput!) {
  updateSeatSubstitutes(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateSeatSubstitutesMutation, UpdateSeatSubstitutesMutationVariables>;
export const CreateCouncilDocument = new TypedDocumentString(`
    mutation CreateCouncil($input: CreateCouncilInput!) {
  createCouncil(input: $input) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateCouncilMutation, CreateCouncilMutationVariables>;
export const UpdateReminderLimitDocument = new TypedDocumentString(`
    mutation UpdateReminderLimit($input: UpdateReminderLimitInput!) {
  updateReminderLimit(input: $input) {
    perDay
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateReminderLimitMutation, UpdateReminderLimitMutationVariables>;
export const DryRunRemindersDocument = new TypedDocumentString(`
    query DryRunReminders($councilId: ID!, $on: Date!, $after: String) {
  reminderDryRun(councilId: $councilId, on: $on) {
    isWorkingDay
    reminders(first: 25, after: $after) {
      totalCount
      nodes {
        id
        personName
        occurrence
        delivery
        sendsAt
        rule {
          id
          name
          validFrom
        }
        audience
        seminar {
          id
          title
        }
        risk {
          id
          ref
          title
          mark {
            isCurrent
          }
        }
        actionItem {
          id
          ref
          title
          isRestricted
        }
        object
        countedFrom
        count
        institution {
          id
          name
        }
        statusRound {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DryRunRemindersQuery, DryRunRemindersQueryVariables>;
export const DryRunSilentDocument = new TypedDocumentString(`
    query DryRunSilent($councilId: ID!, $on: Date!, $after: String) {
  reminderDryRun(councilId: $councilId, on: $on) {
    silent(first: 25, after: $after) {
      totalCount
      nodes {
        id
        personName
        silence
        delivery
        sendsAt
        rule {
          id
          name
          validFrom
        }
        audience
        seminar {
          id
          title
        }
        risk {
          id
          ref
          title
          mark {
            isCurrent
          }
        }
        actionItem {
          id
          ref
          title
          isRestricted
        }
        object
        countedFrom
        count
        institution {
          id
          name
        }
        statusRound {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DryRunSilentQuery, DryRunSilentQueryVariables>;
export const DryRunNextDayDocument = new TypedDocumentString(`
    query DryRunNextDay($councilId: ID!, $on: Date!) {
  reminderDryRun(councilId: $councilId, on: $on) {
    nextDay
  }
}
    `) as unknown as TypedDocumentString<DryRunNextDayQuery, DryRunNextDayQueryVariables>;
export const CreateReminderRuleDocument = new TypedDocumentString(`
    mutation CreateReminderRule($input: CreateReminderRuleInput!) {
  createReminderRule(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateReminderRuleMutation, CreateReminderRuleMutationVariables>;
export const UpdateReminderRuleDocument = new TypedDocumentString(`
    mutation UpdateReminderRule($input: UpdateReminderRuleInput!) {
  updateReminderRule(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateReminderRuleMutation, UpdateReminderRuleMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  viewer {
    person {
      id
    }
    officialRegions {
      code
      name
    }
    tasks {
      kind
      subjectId
      title
      dueOn
      count
      riskId
      isRestricted
      council {
        id
        slug
      }
      answerPath
    }
    seats {
      id
      role
      isCurrent
      person {
        id
      }
      council {
        ...HomeCouncil
      }
    }
  }
  seminars(first: 4, upcoming: true) {
    nodes {
      ...HomeSeminar
    }
  }
  councils(first: 12) {
    nodes {
      ...HomeCouncil
    }
  }
}
    fragment HomeCouncil on Council {
  id
  name
  shortName
  slug
  kind
  meetingsPerYear
  cadence
  lastSeminarOn
  nextSeminar {
    id
    title
    days {
      id
      date
    }
  }
  viewerCanPlanSeminars
}
fragment HomeSeminar on Seminar {
  id
  title
  state
  mode
  answerBy
  hosts {
    id
    shortName
    state
  }
  days {
    id
    date
    startsAt
    venueName
  }
  answerCounts {
    invited
    accepted
    substitute
    online
    none
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MailChoicesDocument = new TypedDocumentString(`
    query MailChoices($token: String) {
  mailChoices(token: $token) {
    asked
    language
    address
    choices {
      category
      isOn
    }
  }
}
    `) as unknown as TypedDocumentString<MailChoicesQuery, MailChoicesQueryVariables>;
export const ChooseMailDocument = new TypedDocumentString(`
    mutation ChooseMail($input: ChooseMailInput!) {
  chooseMail(input: $input) {
    choices {
      category
      isOn
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
export const CouncilComparisonDocument = new TypedDocumentString(`
    query CouncilComparison($eventType: EventType) {
  councilComparison(eventType: $eventType) {
    since
    councilCount
    risks {
      count
      rows {
        ...OverviewRiskRow
      }
    }
    publicEditions {
      slug
      name
      counties {
        code
        name
      }
      riskCount
      levels {
        ...OverviewLevels
      }
    }
    councils {
      council {
        id
        name
        slug
      }
      counties {
        code
        name
      }
      levels {
        ...OverviewLevels
      }
      hasRegister
      open
      overdue
      worse
      onOtherMatrices
      highest {
        id
        title
        trend
        isRestricted
        mostScore
        isOnOtherMatrix
        current {
          score
          level
        }
      }
    }
  }
}
    fragment OverviewLevels on LevelCounts {
  veryHigh
  high
  medium
  low
  notScored
}
fragment OverviewRiskRow on OverviewRisk {
  id
  ref
  title
  eventType
  trend
  isRestricted
  mostScore
  isOnOtherMatrix
  current {
    score
    level
  }
  owner {
    id
    name
  }
  council {
    id
    shortName
    slug
  }
}`) as unknown as TypedDocumentString<CouncilComparisonQuery, CouncilComparisonQueryVariables>;
export const ComparedHeatMapsDocument = new TypedDocumentString(`
    query ComparedHeatMaps($councilIds: [ID!], $eventType: EventType) {
  councilComparison(councilIds: $councilIds, eventType: $eventType) {
    councils {
      council {
        id
        name
        slug
      }
      heatMap {
        ...HeatMapCells
        notScored
        onOtherMatrices
      }
    }
  }
}
    fragment HeatMapCells on HeatMap {
  matrix {
    id
    likelihoods {
      value
      label {
        et
        lv
        ru
        en
      }
    }
    impacts {
      value
      label {
        et
        lv
        ru
        en
      }
    }
  }
  cells {
    likelihood
    impact
    level
    count
  }
}`) as unknown as TypedDocumentString<ComparedHeatMapsQuery, ComparedHeatMapsQueryVariables>;
export const OverviewRegionsDocument = new TypedDocumentString(`
    query OverviewRegions {
  viewer {
    officialRegions {
      code
      name
    }
    seats {
      isCurrent
      council {
        regions {
          code
          name
        }
      }
    }
  }
  countries: regions(kind: COUNTRY, first: 10) {
    nodes {
      code
      name
      country
      isCurrent
    }
  }
  counties: regions(kind: COUNTY, first: 100) {
    nodes {
      code
      name
      country
      isCurrent
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewRegionsQuery, OverviewRegionsQueryVariables>;
export const OverviewCoreDocument = new TypedDocumentString(`
    query OverviewCore($regionCode: String!) {
  countyOverview(regionCode: $regionCode) {
    region {
      id
      code
      name
    }
    high {
      count
      rows {
        ...OverviewRiskRow
      }
    }
    overdue {
      ...OverviewOverdue
    }
  }
}
    fragment OverviewRiskRow on OverviewRisk {
  id
  ref
  title
  eventType
  trend
  isRestricted
  mostScore
  isOnOtherMatrix
  current {
    score
    level
  }
  owner {
    id
    name
  }
  council {
    id
    shortName
    slug
  }
}
fragment OverviewOverdue on OverdueInstitutions {
  count
  institutionCount
  rows {
    institution {
      id
      name
    }
    count
    oldestDueOn
    things {
      kind
      dueOn
      measure {
        id
        title
      }
      item {
        id
        ref
        title
        isRestricted
      }
      about {
        id
        ref
        title
        isRestricted
        council {
          slug
          shortName
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<OverviewCoreQuery, OverviewCoreQueryVariables>;
export const CountyOverviewDocument = new TypedDocumentString(`
    query CountyOverview($regionCode: String!, $since: Date) {
  countyOverview(regionCode: $regionCode, since: $since) {
    since
    region {
      id
      code
      name
    }
    levels {
      ...OverviewLevels
    }
    levelsThen {
      ...OverviewLevels
    }
    councils {
      count
      rows {
        council {
          id
          name
          slug
        }
        levels {
          ...OverviewLevels
        }
        levelsThen {
          ...OverviewLevels
        }
        worse
        overdue
      }
    }
    high {
      count
      rows {
        ...OverviewRiskRow
      }
    }
    worse {
      count
      rows {
        risk {
          ...OverviewRiskRow
        }
        then {
          score
          level
        }
      }
    }
    overdue {
      ...OverviewOverdue
    }
    seminars {
      count
      rows {
        id
        title
        state
        startsOn
        endsOn
        councils {
          id
          shortName
        }
        invited
        answered
        seats
        covered
        quorum
        quorumIsReached
        tasks
        tasksDone
        tasksOverdue
      }
    }
    silent {
      count
      rows {
        council {
          id
          name
          slug
        }
        reasons
        lastSeminarOn
        registerChangedOn
        assessedOn
      }
    }
  }
}
    fragment OverviewLevels on LevelCounts {
  veryHigh
  high
  medium
  low
  notScored
}
fragment OverviewRiskRow on OverviewRisk {
  id
  ref
  title
  eventType
  trend
  isRestricted
  mostScore
  isOnOtherMatrix
  current {
    score
    level
  }
  owner {
    id
    name
  }
  council {
    id
    shortName
    slug
  }
}
fragment OverviewOverdue on OverdueInstitutions {
  count
  institutionCount
  rows {
    institution {
      id
      name
    }
    count
    oldestDueOn
    things {
      kind
      dueOn
      measure {
        id
        title
      }
      item {
        id
        ref
        title
        isRestricted
      }
      about {
        id
        ref
        title
        isRestricted
        council {
          slug
          shortName
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CountyOverviewQuery, CountyOverviewQueryVariables>;
export const LateActionItemsDocument = new TypedDocumentString(`
    query LateActionItems($regionCode: String, $institutionId: ID, $after: String) {
  lateActionItems(
    regionCode: $regionCode
    institutionId: $institutionId
    first: 50
    after: $after
  ) {
    nodes {
      ...ItemLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}`) as unknown as TypedDocumentString<LateActionItemsQuery, LateActionItemsQueryVariables>;
export const LateMeasuresDocument = new TypedDocumentString(`
    query LateMeasures($regionCode: String, $institutionId: ID, $isAssigned: Boolean, $after: String) {
  lateMeasures(
    regionCode: $regionCode
    institutionId: $institutionId
    isAssigned: $isAssigned
    first: 50
    after: $after
  ) {
    nodes {
      id
      ref
      title
      isRestricted
      dueOn
      responsibleInstitution {
        id
        name
      }
      risks {
        id
        ref
        title
        mark {
          isCurrent
        }
      }
      council {
        id
        shortName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LateMeasuresQuery, LateMeasuresQueryVariables>;
export const NameOfRegionDocument = new TypedDocumentString(`
    query NameOfRegion($regionCode: String!) {
  countyOverview(regionCode: $regionCode) {
    region {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NameOfRegionQuery, NameOfRegionQueryVariables>;
export const NameOfInstitutionDocument = new TypedDocumentString(`
    query NameOfInstitution($institution: ID!) {
  institution(id: $institution) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NameOfInstitutionQuery, NameOfInstitutionQueryVariables>;
export const OverseenRisksDocument = new TypedDocumentString(`
    query OverseenRisks($regionCode: String, $councils: [String!], $filter: RiskFilter, $orderBy: RiskOrder, $isReversed: Boolean, $asOf: Date, $since: Date!, $withMovement: Boolean!, $after: String) {
  overseenRisks(
    regionCode: $regionCode
    councils: $councils
    filter: $filter
    orderBy: $orderBy
    isReversed: $isReversed
    asOf: $asOf
    first: 50
    after: $after
  ) {
    nodes {
      ...RegisterRisk
      mostScore
      council {
        id
        slug
        shortName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RegisterRisk on Risk {
  id
  ref
  title
  status
  eventType
  trend
  reviewDueOn
  isOnOtherMatrix
  ownerInstitution {
    id
    name
  }
  current {
    score
    level
    matrixId
  }
  target {
    score
    level
    matrixId
  }
  currentThen(asOf: $since) @include(if: $withMovement) {
    score
    level
    matrixId
  }
  mark {
    isCurrent
  }
}`) as unknown as TypedDocumentString<OverseenRisksQuery, OverseenRisksQueryVariables>;
export const AddAffiliationDocument = new TypedDocumentString(`
    mutation AddAffiliation($input: AddAffiliationInput!) {
  addAffiliation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddAffiliationMutation, AddAffiliationMutationVariables>;
export const UpdateAffiliationDocument = new TypedDocumentString(`
    mutation UpdateAffiliation($input: UpdateAffiliationInput!) {
  updateAffiliation(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateAffiliationMutation, UpdateAffiliationMutationVariables>;
export const EndAffiliationDocument = new TypedDocumentString(`
    mutation EndAffiliation($input: EndAffiliationInput!) {
  endAffiliation(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndAffiliationMutation, EndAffiliationMutationVariables>;
export const InstitutionPageDocument = new TypedDocumentString(`
    query InstitutionPage($id: ID!) {
  institution(id: $id) {
    id
    name
    shortName
    registryCode
    kind
    sector
    email
    phone
    dutyPhone
    activeFrom
    activeTo
    version
    viewerCanEdit
    viewerCanEditPeople
    parent {
      id
      name
    }
    units {
      id
      name
    }
    regions {
      id
      name
    }
    regionHistory {
      id
      validFrom
      validTo
      region {
        id
        name
      }
    }
    affiliations {
      ...AffiliationLine
    }
    memberships {
      ...InstitutionMembership
    }
  }
}
    fragment AffiliationLine on Affiliation {
  id
  role
  jobTitle
  validFrom
  validTo
  isCurrent
  version
  viewerCanEdit
  person {
    id
    name
    email
  }
  institution {
    id
    name
  }
}
fragment InstitutionMembership on Membership {
  id
  validFrom
  validTo
  endReason
  voting
  council {
    id
    name
    slug
  }
  seats {
    id
    role
    validFrom
    validTo
    endReason
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<InstitutionPageQuery, InstitutionPageQueryVariables>;
export const UpdateInstitutionDocument = new TypedDocumentString(`
    mutation UpdateInstitution($input: UpdateInstitutionInput!) {
  updateInstitution(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateInstitutionMutation, UpdateInstitutionMutationVariables>;
export const CreateInstitutionDocument = new TypedDocumentString(`
    mutation CreateInstitution($input: CreateInstitutionInput!) {
  createInstitution(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateInstitutionMutation, CreateInstitutionMutationVariables>;
export const InstitutionListDocument = new TypedDocumentString(`
    query InstitutionList($after: String, $search: String, $kind: InstitutionKind) {
  institutions(first: 30, after: $after, search: $search, kind: $kind) {
    nodes {
      id
      name
      kind
      regions {
        id
        name
      }
      memberships {
        id
        isCurrent
        council {
          id
          shortName
          slug
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionListQuery, InstitutionListQueryVariables>;
export const PersonListDocument = new TypedDocumentString(`
    query PersonList($after: String, $search: String) {
  persons(first: 30, after: $after, search: $search) {
    nodes {
      id
      name
      email
      affiliations {
        id
        isCurrent
        jobTitle
        institution {
          id
          name
        }
      }
      seats {
        id
        role
        isCurrent
        council {
          id
          shortName
          slug
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PersonListQuery, PersonListQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  person(id: $id) {
    id
    firstName
    lastName
    name
    language
    email
    phone
    version
    viewerCanEdit
    affiliations {
      ...AffiliationLine
    }
    seats {
      id
      role
      validFrom
      validTo
      endReason
      isCurrent
      council {
        id
        name
        slug
      }
      institution {
        id
        name
      }
    }
  }
}
    fragment AffiliationLine on Affiliation {
  id
  role
  jobTitle
  validFrom
  validTo
  isCurrent
  version
  viewerCanEdit
  person {
    id
    name
    email
  }
  institution {
    id
    name
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  viewer {
    person {
      id
      name
      email
      phone
      language
    }
    sessions {
      id
      createdAt
      lastSeenAt
      userAgent
      current
    }
    updateLinks {
      ...OwnUpdateLink
    }
    invitationLinks {
      ...OwnInvitationLink
    }
  }
}
    fragment OwnUpdateLink on UpdateLink {
  id
  createdAt
  expiresAt
  openedCount
  lastOpenedAt
  lastToldAt
  institution {
    id
    name
  }
}
fragment OwnInvitationLink on Invitation {
  id
  invitedAt
  linkExpiresAt
  itemsOpenedCount
  itemsOpenedAt
  itemsToldAt
  institutionName
  seminar {
    id
    title
  }
}`) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const UpdateOwnLanguageDocument = new TypedDocumentString(`
    mutation UpdateOwnLanguage($input: UpdateOwnLanguageInput!) {
  updateOwnLanguage(input: $input) {
    person {
      id
      language
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateOwnLanguageMutation, UpdateOwnLanguageMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const RegionPageDocument = new TypedDocumentString(`
    query RegionPage($id: ID!, $after: String) {
  region(id: $id) {
    id
    code
    country
    kind
    name
    validFrom
    validTo
    version
    viewerCanEdit
    parent {
      id
      name
    }
    mergedInto {
      id
      name
    }
    mergedFrom {
      id
      name
      validTo
    }
    formerNames {
      id
      name
      validFrom
      validTo
      parent {
        id
        name
      }
    }
    children {
      id
      code
      name
      kind
      validFrom
      validTo
      councilCount
      institutionCount
    }
    councils {
      id
      name
      slug
      kind
    }
    institutions(first: 50, after: $after) {
      nodes {
        id
        name
        kind
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;
export const RegionListDocument = new TypedDocumentString(`
    query RegionList($after: String, $search: String, $existing: Date, $on: Date) {
  regions(first: 100, after: $after, search: $search, asOf: $existing) {
    nodes {
      id
      code
      kind
      validFrom
      validTo
      nameOn(on: $on)
      parentOn(on: $on) {
        id
        nameOn(on: $on)
      }
      councilCount(on: $on)
      institutionCount(on: $on)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegionListQuery, RegionListQueryVariables>;
export const UpdateRegionDocument = new TypedDocumentString(`
    mutation UpdateRegion($input: UpdateRegionInput!) {
  updateRegion(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateRegionMutation, UpdateRegionMutationVariables>;
export const EndRegionDocument = new TypedDocumentString(`
    mutation EndRegion($input: EndRegionInput!) {
  endRegion(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndRegionMutation, EndRegionMutationVariables>;
export const CreateRegionDocument = new TypedDocumentString(`
    mutation CreateRegion($input: CreateRegionInput!) {
  createRegion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateRegionMutation, CreateRegionMutationVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds {
  viewer {
    calendarFeeds {
      id
      kind
      path
      createdAt
      lastFetchedOn
      council {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const MakeCalendarFeedDocument = new TypedDocumentString(`
    mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {
  makeCalendarFeed(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RenewCalendarFeedDocument = new TypedDocumentString(`
    mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {
  renewCalendarFeed(input: $input) {
    id
    path
  }
}
    `) as unknown as TypedDocumentString<RenewCalendarFeedMutation, RenewCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input)
}
    `) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const ItemImportCouncilDocument = new TypedDocumentString(`
    query ItemImportCouncil($slug: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanKeepActionItems
  }
}
    `) as unknown as TypedDocumentString<ItemImportCouncilQuery, ItemImportCouncilQueryVariables>;
export const PreviewActionItemImportDocument = new TypedDocumentString(`
    mutation PreviewActionItemImport($input: PreviewActionItemImportInput!) {
  previewActionItemImport(input: $input) {
    fileName
    columns {
      key
      title
      isTaken
    }
    missing {
      key
      title
    }
    hasVersions
    rows {
      line
      outcome
      itemId
      ref
      isRestricted
      version
      title
      changes {
        key
        title
        before
        after
      }
      notTaken {
        key
        title
        said
      }
      refusals {
        key
        title
        reason
        said
        allowed
        day
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewActionItemImportMutation, PreviewActionItemImportMutationVariables>;
export const ImportActionItemsDocument = new TypedDocumentString(`
    mutation ImportActionItems($input: ImportActionItemsInput!) {
  importActionItems(input: $input) {
    created
    changed
  }
}
    `) as unknown as TypedDocumentString<ImportActionItemsMutation, ImportActionItemsMutationVariables>;
export const RequestExtensionDocument = new TypedDocumentString(`
    mutation RequestExtension($input: RequestExtensionInput!) {
  requestExtension(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RequestExtensionMutation, RequestExtensionMutationVariables>;
export const DecideExtensionDocument = new TypedDocumentString(`
    mutation DecideExtension($input: DecideExtensionInput!) {
  decideExtension(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DecideExtensionMutation, DecideExtensionMutationVariables>;
export const CreateActionItemDocument = new TypedDocumentString(`
    mutation CreateActionItem($input: CreateActionItemInput!) {
  createActionItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateActionItemMutation, CreateActionItemMutationVariables>;
export const UpdateActionItemDocument = new TypedDocumentString(`
    mutation UpdateActionItem($input: UpdateActionItemInput!) {
  updateActionItem(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateActionItemMutation, UpdateActionItemMutationVariables>;
export const PickDecisionOfItemDocument = new TypedDocumentString(`
    query PickDecisionOfItem($councilId: ID!, $search: String) {
  decisions(councilId: $councilId, filter: {search: $search}, first: 20) {
    nodes {
      ...PlanDecisionName
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment PlanDecisionName on Decision {
  id
  ref
  text
  decidedOn
}`) as unknown as TypedDocumentString<PickDecisionOfItemQuery, PickDecisionOfItemQueryVariables>;
export const SeminarsOfItemsDocument = new TypedDocumentString(`
    query SeminarsOfItems($councilId: ID!) {
  council(id: $councilId) {
    id
    seminars(first: 100) {
      nodes {
        id
        title
        state
        startsAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarsOfItemsQuery, SeminarsOfItemsQueryVariables>;
export const PickMeasuresDocument = new TypedDocumentString(`
    query PickMeasures($councilId: ID!, $search: String) {
  measures(
    councilId: $councilId
    filter: {search: $search}
    orderBy: NUMBER
    first: 20
  ) {
    nodes {
      id
      ref
      title
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickMeasuresQuery, PickMeasuresQueryVariables>;
export const PickItemsDocument = new TypedDocumentString(`
    query PickItems($councilId: ID, $search: String) {
  actionItems(
    councilId: $councilId
    filter: {search: $search, isOpen: true}
    first: 20
  ) {
    nodes {
      id
      ref
      title
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickItemsQuery, PickItemsQueryVariables>;
export const PickJointCouncilsDocument = new TypedDocumentString(`
    query PickJointCouncils($search: String) {
  councils(search: $search, first: 20) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickJointCouncilsQuery, PickJointCouncilsQueryVariables>;
export const PlansOfItemsDocument = new TypedDocumentString(`
    query PlansOfItems($councilId: ID!) {
  actionPlans(
    councilId: $councilId
    filter: {states: [DRAFT, CONSULTATION, ADOPTED]}
    first: 100
  ) {
    nodes {
      id
      title
      council {
        id
      }
      priorities {
        id
        goals {
          id
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlansOfItemsQuery, PlansOfItemsQueryVariables>;
export const VerifyActionItemDocument = new TypedDocumentString(`
    mutation VerifyActionItem($input: VerifyActionItemInput!) {
  verifyActionItem(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<VerifyActionItemMutation, VerifyActionItemMutationVariables>;
export const ReturnActionItemDocument = new TypedDocumentString(`
    mutation ReturnActionItem($input: ReturnActionItemInput!) {
  returnActionItem(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnActionItemMutation, ReturnActionItemMutationVariables>;
export const DropActionItemDocument = new TypedDocumentString(`
    mutation DropActionItem($input: DropActionItemInput!) {
  dropActionItem(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DropActionItemMutation, DropActionItemMutationVariables>;
export const WithdrawExtensionDocument = new TypedDocumentString(`
    mutation WithdrawExtension($input: WithdrawExtensionInput!) {
  withdrawExtension(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawExtensionMutation, WithdrawExtensionMutationVariables>;
export const ItemPageDocument = new TypedDocumentString(`
    query ItemPage($id: ID!) {
  actionItem(id: $id) {
    ...ItemLine
    description
    doneCriterion
    cooperationForm
    phase
    approach
    originalDueOn
    dropReason
    returnReason
    isOpen
    version
    createdAt
    changedAt
    viewerCanEdit
    viewerCanReport
    viewerCanVerify
    council {
      id
      slug
    }
    jointCouncils {
      id
      name
    }
    helpers {
      id
      name
    }
    plan {
      id
      title
    }
    goal {
      id
      text
    }
    decision {
      id
      ref
      text
    }
    seminar {
      id
      title
    }
    risks {
      id
      ref
      title
      mark {
        isCurrent
      }
    }
    measures {
      id
      ref
      title
      risks {
        id
      }
    }
    dependsOn {
      id
      ref
      title
      state
      dueOn
    }
    neededBy {
      id
      ref
      title
      state
      dueOn
    }
    updates {
      id
      kind
      state
      progressPercent
      note
      waitingFor
      channel
      isBesideOther
      signedIn {
        id
        name
      }
      createdAt
      person {
        id
        name
      }
      evidence {
        id
        fileName
        mediaType
        byteSize
      }
    }
    planMoves {
      id
      movedAt
      kind
      plan {
        id
        title
      }
      fromPlan {
        id
        title
      }
      fromGoal {
        id
        text
      }
      person {
        id
        name
      }
    }
    ownUntoldEvidence {
      id
      fileName
      mediaType
      byteSize
    }
    extensions {
      id
      version
      fromDueOn
      toDueOn
      reason
      state
      answer
      askedAt
      decidedAt
      viewerCanDecide
      viewerCanGrant
      viewerCanWithdraw
      isBesideOther
      signedIn {
        id
        name
      }
      askedBy {
        id
        name
      }
      decidedBy {
        id
        name
      }
    }
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}`) as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const ReportProgressDocument = new TypedDocumentString(`
    mutation ReportProgress($input: ReportProgressInput!) {
  reportProgress(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReportProgressMutation, ReportProgressMutationVariables>;
export const CompleteActionItemDocument = new TypedDocumentString(`
    mutation CompleteActionItem($input: CompleteActionItemInput!) {
  completeActionItem(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CompleteActionItemMutation, CompleteActionItemMutationVariables>;
export const RiskActionItemsDocument = new TypedDocumentString(`
    query RiskActionItems($id: ID!) {
  risk(id: $id) {
    id
    council {
      id
      viewerCanKeepActionItems
    }
    actionItems {
      ...ItemLine
      measures {
        id
        ref
        title
      }
    }
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}`) as unknown as TypedDocumentString<RiskActionItemsQuery, RiskActionItemsQueryVariables>;
export const ItemsBoardDocument = new TypedDocumentString(`
    query ItemsBoard($councilId: ID, $planned: ActionItemFilter, $withPlanned: Boolean = true, $begun: ActionItemFilter, $withBegun: Boolean = true, $waiting: ActionItemFilter, $withWaiting: Boolean = true, $done: ActionItemFilter, $withDone: Boolean = true, $verified: ActionItemFilter, $withVerified: Boolean = true, $dropped: ActionItemFilter, $withDropped: Boolean = true) {
  PLANNED: actionItems(councilId: $councilId, filter: $planned, first: 30) @include(if: $withPlanned) {
    ...BoardColumn
  }
  IN_PROGRESS: actionItems(councilId: $councilId, filter: $begun, first: 30) @include(if: $withBegun) {
    ...BoardColumn
  }
  WAITING: actionItems(councilId: $councilId, filter: $waiting, first: 30) @include(if: $withWaiting) {
    ...BoardColumn
  }
  DONE: actionItems(councilId: $councilId, filter: $done, first: 30) @include(if: $withDone) {
    ...BoardColumn
  }
  VERIFIED: actionItems(councilId: $councilId, filter: $verified, first: 30) @include(if: $withVerified) {
    ...BoardColumn
  }
  DROPPED: actionItems(councilId: $councilId, filter: $dropped, first: 30) @include(if: $withDropped) {
    ...BoardColumn
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}
fragment BoardColumn on ActionItemConnection {
  totalCount
  nodes {
    ...ItemLine
  }
}`) as unknown as TypedDocumentString<ItemsBoardQuery, ItemsBoardQueryVariables>;
export const ItemsCouncilDocument = new TypedDocumentString(`
    query ItemsCouncil($slug: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanKeepActionItems
  }
}
    `) as unknown as TypedDocumentString<ItemsCouncilQuery, ItemsCouncilQueryVariables>;
export const ActionItemsDocument = new TypedDocumentString(`
    query ActionItems($councilId: ID, $filter: ActionItemFilter, $orderBy: ActionItemOrder, $isReversed: Boolean, $after: String) {
  actionItems(
    councilId: $councilId
    filter: $filter
    orderBy: $orderBy
    isReversed: $isReversed
    first: 50
    after: $after
  ) {
    nodes {
      ...ItemLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}`) as unknown as TypedDocumentString<ActionItemsQuery, ActionItemsQueryVariables>;
export const AmendIndicatorDocument = new TypedDocumentString(`
    mutation AmendIndicator($input: AmendActionPlanInput!) {
  amendActionPlan(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AmendIndicatorMutation, AmendIndicatorMutationVariables>;
export const CloseActionPlanDocument = new TypedDocumentString(`
    mutation CloseActionPlan($input: CloseActionPlanInput!) {
  closeActionPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseActionPlanMutation, CloseActionPlanMutationVariables>;
export const AddPlanGoalDocument = new TypedDocumentString(`
    mutation AddPlanGoal($input: AddPlanGoalInput!) {
  addPlanGoal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPlanGoalMutation, AddPlanGoalMutationVariables>;
export const UpdatePlanGoalDocument = new TypedDocumentString(`
    mutation UpdatePlanGoal($input: UpdatePlanGoalInput!) {
  updatePlanGoal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdatePlanGoalMutation, UpdatePlanGoalMutationVariables>;
export const AddGoalIndicatorDocument = new TypedDocumentString(`
    mutation AddGoalIndicator($input: AddGoalIndicatorInput!) {
  addGoalIndicator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddGoalIndicatorMutation, AddGoalIndicatorMutationVariables>;
export const UpdateGoalIndicatorDocument = new TypedDocumentString(`
    mutation UpdateGoalIndicator($input: UpdateGoalIndicatorInput!) {
  updateGoalIndicator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateGoalIndicatorMutation, UpdateGoalIndicatorMutationVariables>;
export const RecordMeasurementDocument = new TypedDocumentString(`
    mutation RecordMeasurement($input: RecordMeasurementInput!) {
  recordMeasurement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
export const PastSeminarsDocument = new TypedDocumentString(`
    query PastSeminars($councilId: ID!) {
  seminars(councilId: $councilId, upcoming: false, first: 100) {
    nodes {
      id
      title
      state
      startsAt
    }
  }
}
    `) as unknown as TypedDocumentString<PastSeminarsQuery, PastSeminarsQueryVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation GiveOpinion($input: GiveOpinionInput!) {
  giveOpinion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const CreateActionPlanDocument = new TypedDocumentString(`
    mutation CreateActionPlan($input: CreateActionPlanInput!) {
  createActionPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateActionPlanMutation, CreateActionPlanMutationVariables>;
export const UpdateActionPlanDocument = new TypedDocumentString(`
    mutation UpdateActionPlan($input: UpdateActionPlanInput!) {
  updateActionPlan(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateActionPlanMutation, UpdateActionPlanMutationVariables>;
export const AmendActionPlanDocument = new TypedDocumentString(`
    mutation AmendActionPlan($input: AmendActionPlanInput!) {
  amendActionPlan(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AmendActionPlanMutation, AmendActionPlanMutationVariables>;
export const AddPlanPriorityDocument = new TypedDocumentString(`
    mutation AddPlanPriority($input: AddPlanPriorityInput!) {
  addPlanPriority(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPlanPriorityMutation, AddPlanPriorityMutationVariables>;
export const UpdatePlanPriorityDocument = new TypedDocumentString(`
    mutation UpdatePlanPriority($input: UpdatePlanPriorityInput!) {
  updatePlanPriority(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdatePlanPriorityMutation, UpdatePlanPriorityMutationVariables>;
export const PickNeededRiskDocument = new TypedDocumentString(`
    query PickNeededRisk($councilId: ID!, $search: String) {
  risks(councilId: $councilId, filter: {search: $search}, first: 20) {
    nodes {
      id
      ref
      title
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickNeededRiskQuery, PickNeededRiskQueryVariables>;
export const OpenConsultationDocument = new TypedDocumentString(`
    mutation OpenConsultation($input: OpenConsultationInput!) {
  openConsultation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const AdoptActionPlanDocument = new TypedDocumentString(`
    mutation AdoptActionPlan($input: AdoptActionPlanInput!) {
  adoptActionPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptActionPlanMutation, AdoptActionPlanMutationVariables>;
export const MovePlanPriorityDocument = new TypedDocumentString(`
    mutation MovePlanPriority($input: MovePlanPriorityInput!) {
  movePlanPriority(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MovePlanPriorityMutation, MovePlanPriorityMutationVariables>;
export const MovePlanGoalDocument = new TypedDocumentString(`
    mutation MovePlanGoal($input: MovePlanGoalInput!) {
  movePlanGoal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MovePlanGoalMutation, MovePlanGoalMutationVariables>;
export const MoveGoalIndicatorDocument = new TypedDocumentString(`
    mutation MoveGoalIndicator($input: MoveGoalIndicatorInput!) {
  moveGoalIndicator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MoveGoalIndicatorMutation, MoveGoalIndicatorMutationVariables>;
export const RemovePlanPriorityDocument = new TypedDocumentString(`
    mutation RemovePlanPriority($input: RemovePlanPriorityInput!) {
  removePlanPriority(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemovePlanPriorityMutation, RemovePlanPriorityMutationVariables>;
export const RemovePlanGoalDocument = new TypedDocumentString(`
    mutation RemovePlanGoal($input: RemovePlanGoalInput!) {
  removePlanGoal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemovePlanGoalMutation, RemovePlanGoalMutationVariables>;
export const RemoveGoalIndicatorDocument = new TypedDocumentString(`
    mutation RemoveGoalIndicator($input: RemoveGoalIndicatorInput!) {
  removeGoalIndicator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveGoalIndicatorMutation, RemoveGoalIndicatorMutationVariables>;
export const ReturnActionPlanToDraftDocument = new TypedDocumentString(`
    mutation ReturnActionPlanToDraft($input: ReturnActionPlanToDraftInput!) {
  returnActionPlanToDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnActionPlanToDraftMutation, ReturnActionPlanToDraftMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($id: ID!) {
  actionPlan(id: $id) {
    id
    title
    vision
    periodFrom
    periodTo
    budgetEuros
    fundingSources
    state
    consultationUntil
    adoptedOn
    closedOn
    closingReport
    version
    lack
    viewerCanEdit
    viewerCanClose
    burnUp {
      on
      items
      done
      verified
      planned
    }
    council {
      id
      slug
      viewerCanKeepActionItems
      partnerCouncils {
        id
        name
      }
      actionPlans(first: 100) {
        nodes {
          id
          title
          state
          periodFrom
          periodTo
          councils {
            id
            isLead
          }
        }
      }
    }
    councils {
      id
      name
      isLead
    }
    adoptedByDecision {
      ...PlanDecisionName
      state
      endedOn
    }
    decisionsInForce {
      ...PlanDecisionName
    }
    previousPlan {
      id
      title
    }
    rolledOverItemCount
    rolledOverTo {
      id
      title
    }
    opinions {
      id
      text
      version
      changedAt
      institution {
        id
        name
      }
      person {
        id
        name
      }
    }
    opinionInstitutions {
      id
      name
    }
    amendments {
      id
      amendedOn
      summary
      indicators {
        indicatorId
        name
        unit
        baseline
        baselineOn
        target
        targetOn
      }
      decision {
        ...PlanDecisionName
      }
      person {
        id
        name
      }
    }
    indicatorCounts {
      total
      onTrack
      offTrack
      notMeasured
      unmeasured
    }
    openActionItemCount
    actionItems {
      ...ItemLine
      goal {
        id
      }
    }
    priorities {
      id
      text
      version
      needs {
        id
        note
        risk {
          id
          ref
          title
        }
        decision {
          ...PlanDecisionName
        }
        seminar {
          id
          title
          startsAt
        }
      }
      goals {
        id
        text
        version
        indicators {
          ...IndicatorParts
        }
      }
    }
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}
fragment PlanDecisionName on Decision {
  id
  ref
  text
  decidedOn
}
fragment IndicatorParts on GoalIndicator {
  id
  name
  unit
  baseline
  baselineOn
  target
  targetOn
  version
  progressPercent
  expectedToday
  expectedThen
  track
  measuredEvery
  measurementDueOn
  viewerCanMeasure
  viewerCanAmend
  formerly {
    name
    unit
    baseline
    baselineOn
    target
    targetOn
    until
    decisionRef
  }
  latest {
    value
    measuredOn
  }
  measurements {
    id
    value
    measuredOn
    source
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const CouncilPlansDocument = new TypedDocumentString(`
    query CouncilPlans($slug: String!, $filter: ActionPlanFilter, $orderBy: PlanOrder, $after: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanEditPlans
    partnerCouncils {
      id
      name
    }
    actionPlans(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      nodes {
        id
        title
        state
        periodFrom
        periodTo
        councils {
          id
          shortName
          isLead
        }
        indicatorCounts {
          total
          onTrack
          offTrack
          notMeasured
          unmeasured
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilPlansQuery, CouncilPlansQueryVariables>;
export const DecisionChoicesDocument = new TypedDocumentString(`
    query DecisionChoices($slug: String!) {
  council(slug: $slug) {
    id
    decisions(first: 1, orderBy: DECIDED, isReversed: true) {
      nodes {
        id
        year
      }
    }
    seminars(first: 50) {
      nodes {
        id
        title
        startsAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionChoicesQuery, DecisionChoicesQueryVariables>;
export const DecisionPageDocument = new TypedDocumentString(`
    query DecisionPage($id: ID!) {
  decision(id: $id) {
    ...DecisionLine
    version
    rationale
    addressees
    votesFor
    votesAgainst
    votesAbstained
    dissent
    conflictOfInterest
    votes {
      id
      vote
      reason
      institution {
        id
        name
      }
    }
    endReason
    createdAt
    changedAt
    viewerCanEdit
    viewerCanTell
    toldAt
    outcomeReach {
      readers
      told
    }
    viewerCanSeeTrail
    council {
      id
      name
      slug
      viewerCanKeepActionItems
    }
    actionItems {
      ...ItemLine
    }
    councils {
      id
      name
      isLead
    }
    seminar {
      id
      title
    }
    session {
      id
      title
      startsAt
      day {
        id
        date
      }
    }
    supersededBy {
      ...DecisionLine
    }
    supersedes {
      ...DecisionLine
    }
    adoptedPlans {
      id
      title
      state
    }
    amendedPlans {
      id
      title
    }
    risks {
      id
      ref
      title
    }
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}
fragment DecisionLine on Decision {
  id
  ref
  kind
  text
  state
  decidedOn
  endedOn
  council {
    id
    shortName
  }
  councilName
}`) as unknown as TypedDocumentString<DecisionPageQuery, DecisionPageQueryVariables>;
export const DecisionTrailDocument = new TypedDocumentString(`
    query DecisionTrail($rowId: ID!, $after: String) {
  auditTrail(rowId: $rowId, first: 20, after: $after) {
    nodes {
      id
      at
      tableName
      channel
      before
      after
      person {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionTrailQuery, DecisionTrailQueryVariables>;
export const CouncilDecisionsDocument = new TypedDocumentString(`
    query CouncilDecisions($slug: String!, $filter: DecisionFilter, $orderBy: DecisionOrder, $isReversed: Boolean, $after: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanDecide
    viewerCanKeepActionItems
    decisions(
      filter: $filter
      orderBy: $orderBy
      isReversed: $isReversed
      first: 50
      after: $after
    ) {
      totalCount
      nodes {
        ...DecisionLine
        seminar {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DecisionLine on Decision {
  id
  ref
  kind
  text
  state
  decidedOn
  endedOn
  council {
    id
    shortName
  }
  councilName
}`) as unknown as TypedDocumentString<CouncilDecisionsQuery, CouncilDecisionsQueryVariables>;
export const UpdateDecisionDocument = new TypedDocumentString(`
    mutation UpdateDecision($input: UpdateDecisionInput!) {
  updateDecision(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateDecisionMutation, UpdateDecisionMutationVariables>;
export const FulfilDecisionDocument = new TypedDocumentString(`
    mutation FulfilDecision($input: FulfilDecisionInput!) {
  fulfilDecision(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<FulfilDecisionMutation, FulfilDecisionMutationVariables>;
export const RepealDecisionDocument = new TypedDocumentString(`
    mutation RepealDecision($input: RepealDecisionInput!) {
  repealDecision(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RepealDecisionMutation, RepealDecisionMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const SupersedeDecisionDocument = new TypedDocumentString(`
    mutation SupersedeDecision($input: SupersedeDecisionInput!) {
  supersedeDecision(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SupersedeDecisionMutation, SupersedeDecisionMutationVariables>;
export const PickDecisionsDocument = new TypedDocumentString(`
    query PickDecisions($councilId: ID!, $filter: DecisionFilter) {
  decisions(councilId: $councilId, filter: $filter, first: 30) {
    nodes {
      id
      ref
      text
      council {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickDecisionsQuery, PickDecisionsQueryVariables>;
export const DecisionVotersDocument = new TypedDocumentString(`
    query DecisionVoters($councilId: ID!, $on: Date!, $councilIds: [ID!]) {
  council(id: $councilId) {
    id
    votingInstitutions(on: $on, councilIds: $councilIds) {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionVotersQuery, DecisionVotersQueryVariables>;
export const DecisionPlacesDocument = new TypedDocumentString(`
    query DecisionPlaces($councilId: ID!) {
  council(id: $councilId) {
    id
    seminars(first: 50) {
      nodes {
        id
        title
        state
        days {
          id
          date
        }
        sessions {
          id
          title
          kind
          startsAt
          day {
            id
            date
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionPlacesQuery, DecisionPlacesQueryVariables>;
export const OutcomePreviewDocument = new TypedDocumentString(`
    query OutcomePreview($seminarId: ID!) {
  outcomePreview(seminarId: $seminarId) {
    ...WhatIsTold
  }
}
    fragment WhatIsTold on OutcomePreview {
  decisions {
    decisionId
    ref
    text
    state
    isCorrection
    readers
  }
  recipients {
    personId
    name
    decisions
    hasAddress
    hasUnsubscribed
  }
  others
  mails {
    language
    subject
    text
    html
  }
}`) as unknown as TypedDocumentString<OutcomePreviewQuery, OutcomePreviewQueryVariables>;
export const DecisionOutcomePreviewDocument = new TypedDocumentString(`
    query DecisionOutcomePreview($decisionId: ID!) {
  decisionOutcomePreview(decisionId: $decisionId) {
    ...WhatIsTold
  }
}
    fragment WhatIsTold on OutcomePreview {
  decisions {
    decisionId
    ref
    text
    state
    isCorrection
    readers
  }
  recipients {
    personId
    name
    decisions
    hasAddress
    hasUnsubscribed
  }
  others
  mails {
    language
    subject
    text
    html
  }
}`) as unknown as TypedDocumentString<DecisionOutcomePreviewQuery, DecisionOutcomePreviewQueryVariables>;
export const FulfilmentPreviewDocument = new TypedDocumentString(`
    query FulfilmentPreview($decisionId: ID!) {
  fulfilmentPreview(decisionId: $decisionId) {
    recipients {
      personId
      name
      hasAddress
      hasUnsubscribed
    }
    others
  }
}
    `) as unknown as TypedDocumentString<FulfilmentPreviewQuery, FulfilmentPreviewQueryVariables>;
export const SendDecisionDocument = new TypedDocumentString(`
    mutation SendDecision($input: SendDecisionInput!) {
  sendDecision(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendDecisionMutation, SendDecisionMutationVariables>;
export const SendDecisionsDocument = new TypedDocumentString(`
    mutation SendDecisions($input: SendDecisionsInput!) {
  sendDecisions(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendDecisionsMutation, SendDecisionsMutationVariables>;
export const DecisionsSendingDocument = new TypedDocumentString(`
    query DecisionsSending($id: ID!) {
  seminar(id: $id) {
    id
    decisionsSending {
      total
      waiting
      accepted
      failed
      left
      isFinished
      startedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsSendingQuery, DecisionsSendingQueryVariables>;
export const SeminarDecisionsDocument = new TypedDocumentString(`
    query SeminarDecisions($id: ID!) {
  seminar(id: $id) {
    id
    title
    viewerCanDecide
    days {
      id
      date
    }
    hosts {
      id
      state
      council {
        id
        name
        viewerCanDecide
        viewerCanKeepActionItems
      }
    }
    sessions {
      id
      title
      kind
      startsAt
      day {
        id
        date
      }
    }
    decisions {
      ...DecisionLine
      toldAt
      session {
        id
      }
    }
  }
}
    fragment DecisionLine on Decision {
  id
  ref
  kind
  text
  state
  decidedOn
  endedOn
  council {
    id
    shortName
  }
  councilName
}`) as unknown as TypedDocumentString<SeminarDecisionsQuery, SeminarDecisionsQueryVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($input: RemoveEvidenceInput!) {
  removeEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const FollowThroughDocument = new TypedDocumentString(`
    query FollowThrough($councilId: ID, $seminarId: ID, $from: Date, $to: Date) {
  followThrough(
    councilId: $councilId
    seminarId: $seminarId
    from: $from
    to: $to
  ) {
    from
    to
    decisions
    decisionsFulfilled
    decisionsEnded
    figures {
      ...FollowFigures
    }
    bySeminar {
      source
      decisions
      decisionsFulfilled
      decisionsEnded
      seminar {
        id
        title
        days {
          id
          date
        }
      }
      figures {
        ...FollowFigures
      }
    }
    byInstitution {
      institution {
        id
        name
      }
      figures {
        ...FollowFigures
      }
    }
    overTime {
      firstDay
      lastDay
      figures {
        ...FollowFigures
      }
    }
  }
}
    fragment FollowFigures on FollowThroughFigures {
  items
  started
  done
  notStarted
  underWay
  late
  toVerify
  verified
  dropped
  moved
  slips
  fellDue
  doneOnTime
  medianDaysToDone
}`) as unknown as TypedDocumentString<FollowThroughQuery, FollowThroughQueryVariables>;
export const WhoDecidesThereDocument = new TypedDocumentString(`
    query WhoDecidesThere($id: ID!) {
  seminar(id: $id) {
    id
    viewerCanDecide
  }
}
    `) as unknown as TypedDocumentString<WhoDecidesThereQuery, WhoDecidesThereQueryVariables>;
export const SeminarFollowUpDocument = new TypedDocumentString(`
    query SeminarFollowUp($id: ID!, $after: String) {
  seminar(id: $id) {
    id
    title
    state
    startsAt
    viewerCanEdit
    hosts {
      id
      state
    }
    sessions {
      id
      kind
      startsAt
      endsAt
      day {
        id
        date
      }
    }
    carriedOverCounts {
      total
      lateItems
      dueItems
      itemsToVerify
      indicatorsOffTrack
      indicatorsNotMeasured
      decisionsToSettle
      decisionsFulfilled
      openItems
    }
    carriedOver(first: 100, after: $after) {
      nodes {
        id
        kind
        title
        itemState
        dueOn
        ownerInstitution {
          id
          name
        }
        item {
          ...ItemLine
          version
          doneCriterion
          viewerCanEdit
          viewerCanReport
          viewerCanVerify
          openExtension {
            version
            fromDueOn
            reason
            viewerCanDecide
            viewerCanGrant
          }
        }
        decision {
          ...DecisionLine
        }
        plan {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ItemLine on ActionItem {
  id
  ref
  title
  state
  progressPercent
  waitingFor
  priority
  startOn
  dueOn
  slips
  isLate
  isBlocked
  isRestricted
  councilName
  ownerInstitution {
    id
    name
  }
  assignee {
    id
    name
  }
  openExtension {
    id
    toDueOn
  }
}
fragment DecisionLine on Decision {
  id
  ref
  kind
  text
  state
  decidedOn
  endedOn
  council {
    id
    shortName
  }
  councilName
}`) as unknown as TypedDocumentString<SeminarFollowUpQuery, SeminarFollowUpQueryVariables>;
export const PutFollowUpOnAgendaDocument = new TypedDocumentString(`
    mutation PutFollowUpOnAgenda($input: PutFollowUpOnAgendaInput!) {
  putFollowUpOnAgenda(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutFollowUpOnAgendaMutation, PutFollowUpOnAgendaMutationVariables>;
export const CloseStatusRoundDocument = new TypedDocumentString(`
    mutation CloseStatusRound($input: CloseStatusRoundInput!) {
  closeStatusRound(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseStatusRoundMutation, CloseStatusRoundMutationVariables>;
export const RemindStatusRoundDocument = new TypedDocumentString(`
    mutation RemindStatusRound($input: RemindStatusRoundInput!) {
  remindStatusRound(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RemindStatusRoundMutation, RemindStatusRoundMutationVariables>;
export const StatusRoundPageDocument = new TypedDocumentString(`
    query StatusRoundPage($id: ID!) {
  statusRound(id: $id) {
    id
    number
    why
    year
    quarter
    words
    askedUntil
    startedAt
    remindedOn
    closedAt
    ended
    version
    isOwn
    viewerCanClose
    viewerCanRemind
    councilName
    council {
      id
      slug
    }
    seminar {
      id
      title
    }
    startedBy {
      id
      name
    }
    counts {
      asked
      reported
      partly
      notReported
      items
      reportedItems
      lateItems
    }
    institutions {
      id
      standing
      items
      reportedItems
      lateItems
      lastWordAt
      institution {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatusRoundPageQuery, StatusRoundPageQueryVariables>;
export const UpdateStatusRoundSettingsDocument = new TypedDocumentString(`
    mutation UpdateStatusRoundSettings($input: UpdateStatusRoundSettingsInput!) {
  updateStatusRoundSettings(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateStatusRoundSettingsMutation, UpdateStatusRoundSettingsMutationVariables>;
export const RoundsCouncilDocument = new TypedDocumentString(`
    query RoundsCouncil($slug: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanRead
    viewerCanStartStatusRound
    latestStatusRound {
      id
      closedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsCouncilQuery, RoundsCouncilQueryVariables>;
export const StatusRoundsDocument = new TypedDocumentString(`
    query StatusRounds($councilId: ID!, $after: String) {
  statusRounds(councilId: $councilId, first: 10, after: $after) {
    nodes {
      id
      number
      why
      year
      quarter
      words
      startedAt
      askedUntil
      closedAt
      ended
      seminar {
        id
        title
      }
      counts {
        asked
        reported
        partly
        notReported
        items
        reportedItems
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StatusRoundsQuery, StatusRoundsQueryVariables>;
export const SilentInstitutionsDocument = new TypedDocumentString(`
    query SilentInstitutions($councilId: ID!, $days: Int, $after: String) {
  silentInstitutions(councilId: $councilId, days: $days, first: 50, after: $after) {
    nodes {
      id
      since
      days
      items
      lateItems
      institution {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SilentInstitutionsQuery, SilentInstitutionsQueryVariables>;
export const StartRoundDocument = new TypedDocumentString(`
    query StartRound($councilId: ID!) {
  statusRoundPreview(councilId: $councilId) {
    institutions {
      id
      items
      lateItems
      recipients
      askedToday
      namesAskedToday
      institution {
        id
        name
      }
    }
  }
  seminars(councilId: $councilId, upcoming: true, first: 50) {
    nodes {
      id
      title
      state
      days {
        id
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartRoundQuery, StartRoundQueryVariables>;
export const StartStatusRoundDocument = new TypedDocumentString(`
    mutation StartStatusRound($input: StartStatusRoundInput!) {
  startStatusRound(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartStatusRoundMutation, StartStatusRoundMutationVariables>;
export const MeasureChoicesDocument = new TypedDocumentString(`
    query MeasureChoices($slug: String!) {
  council(slug: $slug) {
    id
    memberships {
      id
      isCurrent
      institution {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureChoicesQuery, MeasureChoicesQueryVariables>;
export const CouncilMeasuresDocument = new TypedDocumentString(`
    query CouncilMeasures($slug: String!, $filter: MeasureFilter, $orderBy: MeasureOrder, $isReversed: Boolean, $after: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanRead
    measureCounts {
      phase
      planned
      inProgress
      inPlace
      late
      knownCostEuros
    }
    measures(
      filter: $filter
      orderBy: $orderBy
      isReversed: $isReversed
      first: 50
      after: $after
    ) {
      nodes {
        id
        ref
        title
        isRestricted
        phase
        state
        isLate
        dueOn
        inPlaceOn
        evidence
        dropReason
        costEuros
        priority
        ...MeasureItems
        responsibleInstitution {
          id
          name
        }
        risks {
          id
          ref
          title
          mark {
            isCurrent
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MeasureItems on Measure {
  id
  actionItems {
    id
    ref
    title
    state
    dueOn
    isLate
    isRestricted
  }
}`) as unknown as TypedDocumentString<CouncilMeasuresQuery, CouncilMeasuresQueryVariables>;
export const RiskCommentsDocument = new TypedDocumentString(`
    query RiskComments($id: ID!, $after: String) {
  risk(id: $id) {
    id
    comments(first: 50, after: $after) {
      nodes {
        ...CommentLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CommentLine on RiskComment {
  id
  text
  createdAt
  withdrawnAt
  withdrawReason
  isViewers
  viewerCanWithdraw
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<RiskCommentsQuery, RiskCommentsQueryVariables>;
export const CommentRiskDocument = new TypedDocumentString(`
    mutation CommentRisk($input: CommentRiskInput!) {
  commentRisk(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CommentRiskMutation, CommentRiskMutationVariables>;
export const WithdrawRiskCommentDocument = new TypedDocumentString(`
    mutation WithdrawRiskComment($input: WithdrawRiskCommentInput!) {
  withdrawRiskComment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawRiskCommentMutation, WithdrawRiskCommentMutationVariables>;
export const PreviewRiskImportDocument = new TypedDocumentString(`
    mutation PreviewRiskImport($input: PreviewRiskImportInput!) {
  previewRiskImport(input: $input) {
    fileName
    columns {
      key
      title
      isTaken
    }
    missing {
      key
      title
    }
    hasVersions
    notInFile
    rows {
      line
      outcome
      riskId
      ref
      isRestricted
      version
      title
      changes {
        key
        title
        before
        after
      }
      notTaken {
        key
        title
        said
      }
      refusals {
        key
        title
        reason
        said
        allowed
        day
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRiskImportMutation, PreviewRiskImportMutationVariables>;
export const ImportRisksDocument = new TypedDocumentString(`
    mutation ImportRisks($input: ImportRisksInput!) {
  importRisks(input: $input) {
    created
    changed
  }
}
    `) as unknown as TypedDocumentString<ImportRisksMutation, ImportRisksMutationVariables>;
export const CloseRiskDocument = new TypedDocumentString(`
    mutation CloseRisk($input: CloseRiskInput!) {
  closeRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseRiskMutation, CloseRiskMutationVariables>;
export const ReopenRiskDocument = new TypedDocumentString(`
    mutation ReopenRisk($input: ReopenRiskInput!) {
  reopenRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenRiskMutation, ReopenRiskMutationVariables>;
export const UpdateRiskDocument = new TypedDocumentString(`
    mutation UpdateRisk($input: UpdateRiskInput!) {
  updateRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateRiskMutation, UpdateRiskMutationVariables>;
export const MarkRiskDocument = new TypedDocumentString(`
    mutation MarkRisk($input: UpdateRiskInput!) {
  updateRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MarkRiskMutation, MarkRiskMutationVariables>;
export const CreateRiskDocument = new TypedDocumentString(`
    mutation CreateRisk($input: CreateRiskInput!) {
  createRisk(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateRiskMutation, CreateRiskMutationVariables>;
export const PickRisksDocument = new TypedDocumentString(`
    query PickRisks($councilId: ID!, $search: String) {
  risks(councilId: $councilId, filter: {search: $search}, first: 20) {
    nodes {
      id
      ref
      title
      mark {
        isCurrent
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickRisksQuery, PickRisksQueryVariables>;
export const ModerateAssessmentDocument = new TypedDocumentString(`
    mutation ModerateAssessment($input: ModerateAssessmentInput!) {
  moderateAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ModerateAssessmentMutation, ModerateAssessmentMutationVariables>;
export const CompleteMeasureDocument = new TypedDocumentString(`
    mutation CompleteMeasure($input: CompleteMeasureInput!) {
  completeMeasure(input: $input) {
    id
    proposals {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteMeasureMutation, CompleteMeasureMutationVariables>;
export const ConfirmProposedScoreDocument = new TypedDocumentString(`
    mutation ConfirmProposedScore($input: ConfirmProposedScoreInput!) {
  confirmProposedScore(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmProposedScoreMutation, ConfirmProposedScoreMutationVariables>;
export const AddCapabilityGapDocument = new TypedDocumentString(`
    mutation AddCapabilityGap($input: AddCapabilityGapInput!) {
  addCapabilityGap(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCapabilityGapMutation, AddCapabilityGapMutationVariables>;
export const UpdateCapabilityGapDocument = new TypedDocumentString(`
    mutation UpdateCapabilityGap($input: UpdateCapabilityGapInput!) {
  updateCapabilityGap(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateCapabilityGapMutation, UpdateCapabilityGapMutationVariables>;
export const AddMeasureDocument = new TypedDocumentString(`
    mutation AddMeasure($input: AddMeasureInput!) {
  addMeasure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddMeasureMutation, AddMeasureMutationVariables>;
export const UpdateMeasureDocument = new TypedDocumentString(`
    mutation UpdateMeasure($input: UpdateMeasureInput!) {
  updateMeasure(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateMeasureMutation, UpdateMeasureMutationVariables>;
export const CloseCapabilityGapDocument = new TypedDocumentString(`
    mutation CloseCapabilityGap($input: CloseCapabilityGapInput!) {
  closeCapabilityGap(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseCapabilityGapMutation, CloseCapabilityGapMutationVariables>;
export const DropMeasureDocument = new TypedDocumentString(`
    mutation DropMeasure($input: DropMeasureInput!) {
  dropMeasure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DropMeasureMutation, DropMeasureMutationVariables>;
export const DeclineProposedScoreDocument = new TypedDocumentString(`
    mutation DeclineProposedScore($input: DeclineProposedScoreInput!) {
  declineProposedScore(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineProposedScoreMutation, DeclineProposedScoreMutationVariables>;
export const StartMeasureDocument = new TypedDocumentString(`
    mutation StartMeasure($input: StartMeasureInput!) {
  startMeasure(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<StartMeasureMutation, StartMeasureMutationVariables>;
export const RecomputeProposedScoreDocument = new TypedDocumentString(`
    mutation RecomputeProposedScore($input: RecomputeProposedScoreInput!) {
  recomputeProposedScore(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecomputeProposedScoreMutation, RecomputeProposedScoreMutationVariables>;
export const PublicRegisterDocument = new TypedDocumentString(`
    query PublicRegister($slug: String!) {
  publicRegister(slug: $slug) {
    name
    asOf
    risks {
      text
      class
      eventType
      level
      trend
      regions
      controls
      reviewDueOn
    }
  }
}
    `) as unknown as TypedDocumentString<PublicRegisterQuery, PublicRegisterQueryVariables>;
export const PublicRegistersDocument = new TypedDocumentString(`
    query PublicRegisters {
  publicRegisters {
    slug
    name
    riskCount
  }
}
    `) as unknown as TypedDocumentString<PublicRegistersQuery, PublicRegistersQueryVariables>;
export const RiskReadingsDocument = new TypedDocumentString(`
    query RiskReadings($id: ID!, $after: String) {
  risk(id: $id) {
    id
    readings(first: 5, after: $after) {
      nodes {
        id
        readAt
        operation
        person {
          id
          name
        }
        isBesideOther
        signedIn {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RiskReadingsQuery, RiskReadingsQueryVariables>;
export const RiskTrailDocument = new TypedDocumentString(`
    query RiskTrail($riskId: ID!, $after: String) {
  auditTrail(riskId: $riskId, first: 20, after: $after) {
    nodes {
      id
      at
      tableName
      channel
      before
      after
      person {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RiskTrailQuery, RiskTrailQueryVariables>;
export const SlugOfCouncilDocument = new TypedDocumentString(`
    query SlugOfCouncil($id: ID) {
  council(id: $id) {
    slug
  }
}
    `) as unknown as TypedDocumentString<SlugOfCouncilQuery, SlugOfCouncilQueryVariables>;
export const RegisterChoicesDocument = new TypedDocumentString(`
    query RegisterChoices($slug: String!) {
  council(slug: $slug) {
    id
    memberships {
      id
      isCurrent
      institution {
        id
        name
      }
    }
    regions {
      id
      name
      children {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterChoicesQuery, RegisterChoicesQueryVariables>;
export const RegisterHeatMapDocument = new TypedDocumentString(`
    query RegisterHeatMap($slug: String!, $asOf: Date, $since: Date, $filter: RiskFilter) {
  council(slug: $slug) {
    id
    heatMap(asOf: $asOf, since: $since, filter: $filter) {
      ...HeatMapCells
      ...Moves
      notScored
      onOtherMatrices
    }
  }
}
    fragment Moves on HeatMap {
  moves {
    fromLikelihood
    fromImpact
    toLikelihood
    toImpact
    count
  }
}
fragment HeatMapCells on HeatMap {
  matrix {
    id
    likelihoods {
      value
      label {
        et
        lv
        ru
        en
      }
    }
    impacts {
      value
      label {
        et
        lv
        ru
        en
      }
    }
  }
  cells {
    likelihood
    impact
    level
    count
  }
}`) as unknown as TypedDocumentString<RegisterHeatMapQuery, RegisterHeatMapQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register($slug: String!, $filter: RiskFilter, $orderBy: RiskOrder, $isReversed: Boolean, $asOf: Date, $since: Date!, $withMovement: Boolean!, $after: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanRead
    viewerCanEditRisks
    riskViews {
      id
      name
      search
    }
    risks(
      filter: $filter
      orderBy: $orderBy
      isReversed: $isReversed
      asOf: $asOf
      first: 50
      after: $after
    ) {
      nodes {
        ...RegisterRisk
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment RegisterRisk on Risk {
  id
  ref
  title
  status
  eventType
  trend
  reviewDueOn
  isOnOtherMatrix
  ownerInstitution {
    id
    name
  }
  current {
    score
    level
    matrixId
  }
  target {
    score
    level
    matrixId
  }
  currentThen(asOf: $since) @include(if: $withMovement) {
    score
    level
    matrixId
  }
  mark {
    isCurrent
  }
}`) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const DeleteRiskViewDocument = new TypedDocumentString(`
    mutation DeleteRiskView($input: DeleteRiskViewInput!) {
  deleteRiskView(input: $input)
}
    `) as unknown as TypedDocumentString<DeleteRiskViewMutation, DeleteRiskViewMutationVariables>;
export const SaveRiskViewDocument = new TypedDocumentString(`
    mutation SaveRiskView($input: SaveRiskViewInput!) {
  saveRiskView(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveRiskViewMutation, SaveRiskViewMutationVariables>;
export const RegisterCouncilDocument = new TypedDocumentString(`
    query RegisterCouncil($slug: String) {
  council(slug: $slug) {
    id
    name
    slug
    viewerCanRead
    viewerCanEditRisks
    viewerCanDecide
  }
}
    `) as unknown as TypedDocumentString<RegisterCouncilQuery, RegisterCouncilQueryVariables>;
export const OpenRiskDocument = new TypedDocumentString(`
    mutation OpenRisk($input: OpenRiskInput!) {
  openRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OpenRiskMutation, OpenRiskMutationVariables>;
export const LiftMarkDocument = new TypedDocumentString(`
    mutation LiftMark($input: UpdateRiskInput!) {
  updateRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<LiftMarkMutation, LiftMarkMutationVariables>;
export const RiskAsOfDocument = new TypedDocumentString(`
    query RiskAsOf($id: ID!, $day: Date!) {
  risk(id: $id, asOf: $day) {
    id
    title
    status
    reviewDueOn
    ownerInstitution {
      id
      name
    }
    current {
      ...Position
    }
  }
}
    fragment Position on RiskPosition {
  likelihood
  impact
  score
  level
  matrixId
}`) as unknown as TypedDocumentString<RiskAsOfQuery, RiskAsOfQueryVariables>;
export const RiskFindingsDocument = new TypedDocumentString(`
    query RiskFindings($councilId: ID!, $risk: ID!) {
  riskWorklist(councilId: $councilId, riskId: $risk) {
    nodes {
      id
      check
      measure {
        id
        ref
      }
      proposal {
        id
        isStale
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RiskFindingsQuery, RiskFindingsQueryVariables>;
export const RiskPageDocument = new TypedDocumentString(`
    query RiskPage($id: ID!) {
  risk(id: $id) {
    id
    ref
    title
    class
    eventType
    status
    version
    isMalicious
    isCrossBorder
    horizonMonths
    identifiedOn
    description
    scenario
    worstScenario
    causes
    consequences
    vulnerableGroups
    affectedServices
    treatment
    origin
    originNote
    isPublic
    publicText
    trend
    reviewDueOn
    reviewedOn
    isReviewOverdue
    isOnOtherMatrix
    viewerCanEdit
    viewerCanReopen
    viewerCanComment
    viewerCanSeeReadings
    viewerCanSeeTrail
    changedAt
    lastChangedBy {
      id
      name
    }
    mark {
      basis
      from
      until
      holder
      isCurrent
    }
    council {
      id
      name
      slug
      riskSettings {
        matrix {
          id
          version
          names {
            ...Words
          }
          likelihoods {
            value
            lowPercent
            highPercent
            label {
              ...Words
            }
          }
          impacts {
            value
            label {
              ...Words
            }
          }
          dimensions {
            key
            label {
              ...Words
            }
          }
        }
      }
    }
    regions {
      id
      name
    }
    ownerInstitution {
      id
      name
    }
    ownerPerson {
      id
      name
    }
    leadAssessorInstitution {
      id
      name
    }
    contributors {
      id
      name
    }
    inherent {
      ...Position
    }
    current {
      ...Position
    }
    target {
      ...Position
    }
    assessments {
      ...AssessmentLine
    }
    ...TreatmentParts
    rounds {
      ...RoundOfRisk
    }
    ...RiskMeasures
    comments(first: 20) {
      totalCount
      nodes {
        ...CommentLine
      }
      pageInfo {
        hasNextPage
      }
    }
    steps {
      id
      number
      status
      reason
      cause
      createdAt
      person {
        id
        name
      }
    }
  }
}
    fragment MeasureItems on Measure {
  id
  actionItems {
    id
    ref
    title
    state
    dueOn
    isLate
    isRestricted
  }
}
fragment CommentLine on RiskComment {
  id
  text
  createdAt
  withdrawnAt
  withdrawReason
  isViewers
  viewerCanWithdraw
  person {
    id
    name
  }
}
fragment MeasureLine on Measure {
  id
  ref
  title
  description
  phase
  decisionLevel
  state
  costEuros
  fundingSource
  priority
  dueOn
  inPlaceOn
  isLate
  evidence
  dropReason
  isPublic
  publicText
  version
  viewerCanEdit
  ...MeasureItems
  effect {
    likelihood
    impacts {
      dimension
      value
    }
  }
  effectMatrix {
    id
  }
  gap {
    id
    description
  }
  responsibleInstitution {
    id
    name
  }
  partners {
    id
    name
  }
  risks {
    id
    ref
    title
    mark {
      isCurrent
    }
  }
}
fragment GapLine on CapabilityGap {
  id
  description
  group
  importance
  decisionLevel
  closedOn
  closeReason
  version
  viewerCanEdit
  measures {
    id
    ref
    title
  }
}
fragment ProposalLine on ScoreProposal {
  id
  version
  likelihood
  overallImpact
  score
  level
  isStale
  proposedOn
  viewerCanDecide
  impacts {
    dimension
    value
  }
  basis {
    id
    likelihood
    impacts {
      dimension
      value
    }
  }
  measure {
    id
    ref
    title
  }
}
fragment RiskMeasures on Risk {
  measures {
    ...MeasureLine
  }
  capabilityGaps {
    ...GapLine
  }
  proposedScores {
    ...ProposalLine
  }
}
fragment Words on MatrixWords {
  et
  lv
  ru
  en
}
fragment AssessmentLine on RiskAssessment {
  id
  number
  kind
  likelihood
  overallImpact
  score
  level
  confidence
  reason
  assessedOn
  impacts {
    dimension
    value
    reason
  }
  matrix {
    id
    version
    names {
      ...Words
    }
    likelihoods {
      value
      label {
        ...Words
      }
    }
    impacts {
      value
      label {
        ...Words
      }
    }
    dimensions {
      key
      label {
        ...Words
      }
    }
  }
  round {
    id
    title
  }
  dissents {
    ...Dissent
  }
  person {
    id
    name
  }
  measure {
    id
    ref
    title
  }
}
fragment Position on RiskPosition {
  likelihood
  impact
  score
  level
  matrixId
}
fragment Submission on RiskSubmission {
  id
  number
  likelihood
  overallImpact
  score
  level
  confidence
  reason
  createdAt
  impacts {
    dimension
    value
    reason
  }
  matrix {
    id
    version
    names {
      ...Words
    }
    dimensions {
      key
      label {
        ...Words
      }
    }
  }
  institution {
    id
    name
  }
  person {
    id
    name
  }
}
fragment RoundOfRisk on RoundRisk {
  id
  isOpen
  round {
    id
    title
    kind
    dueOn
    closedAt
  }
  progress {
    submitted
    expected
  }
  silent {
    id
    name
  }
  viewerInstitutions {
    id
    name
  }
  submissions {
    ...Submission
  }
  result {
    id
    score
    level
    matrix {
      id
    }
  }
}
fragment Dissent on AssessmentDissent {
  id
  reason
  institution {
    id
    name
  }
  submission {
    id
    likelihood
    overallImpact
    score
    level
    reason
    matrix {
      id
    }
  }
}
fragment AcceptanceLine on RiskAcceptance {
  id
  reason
  acceptedOn
  expiresOn
  level
  score
  endedOn
  endedBecause
  matrix {
    id
  }
  approver {
    id
    name
  }
}
fragment ReviewLine on RiskReview {
  id
  reviewedOn
  reason
  level
  status
  nextDueOn
  person {
    id
    name
  }
}
fragment TreatmentParts on Risk {
  viewerCanAccept
  viewerCanReview
  reviewDays
  council {
    riskSettings {
      veryHighDays
      highDays
      mediumDays
      lowDays
    }
  }
  matrix {
    id
  }
  acceptance {
    ...AcceptanceLine
  }
  acceptances {
    ...AcceptanceLine
  }
  reviews {
    ...ReviewLine
  }
}`) as unknown as TypedDocumentString<RiskPageQuery, RiskPageQueryVariables>;
export const CloseAssessmentRoundDocument = new TypedDocumentString(`
    mutation CloseAssessmentRound($input: CloseAssessmentRoundInput!) {
  closeAssessmentRound(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseAssessmentRoundMutation, CloseAssessmentRoundMutationVariables>;
export const OpenAssessmentRoundDocument = new TypedDocumentString(`
    mutation OpenAssessmentRound($input: OpenAssessmentRoundInput!) {
  openAssessmentRound(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenAssessmentRoundMutation, OpenAssessmentRoundMutationVariables>;
export const AssessmentRoundPageDocument = new TypedDocumentString(`
    query AssessmentRoundPage($id: ID!) {
  assessmentRound(id: $id) {
    id
    title
    kind
    dueOn
    openedAt
    closedAt
    version
    isRestricted
    viewerCanClose
    council {
      id
      name
      slug
    }
    progress {
      submitted
      expected
    }
    silent {
      id
      name
    }
    risks {
      id
      isOpen
      risk {
        id
        ref
        title
        mark {
          isCurrent
        }
      }
      progress {
        submitted
        expected
      }
      silent {
        id
        name
      }
      viewerInstitutions {
        id
        name
      }
      submissions {
        id
        score
        matrix {
          id
        }
        institution {
          id
        }
      }
      result {
        id
        score
        level
        matrix {
          id
        }
        dissents {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentRoundPageQuery, AssessmentRoundPageQueryVariables>;
export const CouncilRoundsDocument = new TypedDocumentString(`
    query CouncilRounds($id: ID!) {
  council(id: $id) {
    id
    assessmentRounds {
      id
      title
      kind
      dueOn
      closedAt
      version
      isRestricted
      viewerCanClose
      progress {
        submitted
        expected
      }
      silent {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilRoundsQuery, CouncilRoundsQueryVariables>;
export const SubmitAssessmentDocument = new TypedDocumentString(`
    mutation SubmitAssessment($input: SubmitAssessmentInput!) {
  submitAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitAssessmentMutation, SubmitAssessmentMutationVariables>;
export const UpdateRiskSettingsDocument = new TypedDocumentString(`
    mutation UpdateRiskSettings($input: UpdateRiskSettingsInput!) {
  updateRiskSettings(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateRiskSettingsMutation, UpdateRiskSettingsMutationVariables>;
export const RegisterSettingsDocument = new TypedDocumentString(`
    query RegisterSettings($slug: String) {
  council(slug: $slug) {
    id
    name
    slug
    riskSettings {
      version
      viewerCanEdit
      veryHighDays
      highDays
      mediumDays
      lowDays
      matrix {
        id
      }
    }
  }
  riskMatrices {
    id
    code
    version
    overallRule
    cells
    names {
      ...Words
    }
    likelihoods {
      value
      lowPercent
      highPercent
      label {
        ...Words
      }
    }
    impacts {
      value
      label {
        ...Words
      }
    }
    dimensions {
      key
      weight
      label {
        ...Words
      }
    }
  }
}
    fragment Words on MatrixWords {
  et
  lv
  ru
  en
}`) as unknown as TypedDocumentString<RegisterSettingsQuery, RegisterSettingsQueryVariables>;
export const AcceptRiskDocument = new TypedDocumentString(`
    mutation AcceptRisk($input: AcceptRiskInput!) {
  acceptRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptRiskMutation, AcceptRiskMutationVariables>;
export const ReviewRiskDocument = new TypedDocumentString(`
    mutation ReviewRisk($input: ReviewRiskInput!) {
  reviewRisk(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviewRiskMutation, ReviewRiskMutationVariables>;
export const WorklistCountDocument = new TypedDocumentString(`
    query WorklistCount($councilId: ID!) {
  riskWorklist(councilId: $councilId, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WorklistCountQuery, WorklistCountQueryVariables>;
export const RiskWorklistDocument = new TypedDocumentString(`
    query RiskWorklist($councilId: ID!, $after: String) {
  riskWorklist(councilId: $councilId, first: 100, after: $after) {
    nodes {
      id
      check
      since
      days
      level
      score
      otherLevel
      otherScore
      risk {
        id
        ref
        title
        mark {
          isCurrent
        }
      }
      measure {
        id
        ref
        title
      }
      proposal {
        id
        isStale
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RiskWorklistQuery, RiskWorklistQueryVariables>;
export const SeminarAgendaDocument = new TypedDocumentString(`
    query SeminarAgenda($id: ID!) {
  seminar(id: $id) {
    id
    state
    viewerCanEdit
    days {
      id
      date
      startsAt
      endsAt
      venueName
      dayLeader {
        id
        name
      }
    }
    rooms {
      id
      name
      capacity
    }
    sessions {
      id
      version
      title
      kind
      startsAt
      endsAt
      description
      followUp {
        items
        late
      }
      day {
        id
      }
      room {
        id
        name
      }
      speakers {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarAgendaQuery, SeminarAgendaQueryVariables>;
export const MoveSessionByFormDocument = new TypedDocumentString(`
    mutation MoveSessionByForm($input: MoveAgendaSessionInput!) {
  moveAgendaSession(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MoveSessionByFormMutation, MoveSessionByFormMutationVariables>;
export const AddSessionDocument = new TypedDocumentString(`
    mutation AddSession($input: AddAgendaSessionInput!) {
  addAgendaSession(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddSessionMutation, AddSessionMutationVariables>;
export const UpdateSessionDocument = new TypedDocumentString(`
    mutation UpdateSession($input: UpdateAgendaSessionInput!) {
  updateAgendaSession(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateSessionMutation, UpdateSessionMutationVariables>;
export const MoveSessionDocument = new TypedDocumentString(`
    mutation MoveSession($input: MoveAgendaSessionInput!) {
  moveAgendaSession(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MoveSessionMutation, MoveSessionMutationVariables>;
export const RemoveSessionDocument = new TypedDocumentString(`
    mutation RemoveSession($input: RemoveAgendaSessionInput!) {
  removeAgendaSession(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RemoveSessionMutation, RemoveSessionMutationVariables>;
export const RestoreSessionDocument = new TypedDocumentString(`
    mutation RestoreSession($input: AddAgendaSessionInput!) {
  addAgendaSession(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreSessionMutation, RestoreSessionMutationVariables>;
export const SeminarAttendanceDocument = new TypedDocumentString(`
    query SeminarAttendance($id: ID!) {
  seminar(id: $id) {
    id
    state
    mode
    days {
      id
      date
      viewerCanRecordAttendance
      viewerCanAddWalkIn
      attendanceCounts {
        present
        substitute
        online
        absent
        unrecorded
      }
      attendanceByInstitution {
        institution {
          id
          name
        }
        present
        substitute
        online
        absent
        unrecorded
      }
      attendees {
        id
        institutionName
        response
        days
        substituteName
        person {
          id
          name
        }
        attendances {
          id
          state
          substituteName
          day {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarAttendanceQuery, SeminarAttendanceQueryVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const AddWalkInDocument = new TypedDocumentString(`
    mutation AddWalkIn($input: AddWalkInInput!) {
  addWalkIn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddWalkInMutation, AddWalkInMutationVariables>;
export const AddChecklistItemDocument = new TypedDocumentString(`
    mutation AddChecklistItem($input: AddChecklistItemInput!) {
  addChecklistItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddChecklistItemMutation, AddChecklistItemMutationVariables>;
export const UpdateChecklistItemDocument = new TypedDocumentString(`
    mutation UpdateChecklistItem($input: UpdateChecklistItemInput!) {
  updateChecklistItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateChecklistItemMutation, UpdateChecklistItemMutationVariables>;
export const TickChecklistItemDocument = new TypedDocumentString(`
    mutation TickChecklistItem($input: TickChecklistItemInput!) {
  tickChecklistItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TickChecklistItemMutation, TickChecklistItemMutationVariables>;
export const RemoveChecklistItemDocument = new TypedDocumentString(`
    mutation RemoveChecklistItem($input: RemoveChecklistItemInput!) {
  removeChecklistItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveChecklistItemMutation, RemoveChecklistItemMutationVariables>;
export const SeminarChecklistDocument = new TypedDocumentString(`
    query SeminarChecklist($id: ID!) {
  seminar(id: $id) {
    id
    viewerCanEditChecklist
    hosts {
      id
      name
    }
    checklist {
      id
      version
      daysBefore
      text
      dueOn
      state
      doneOn
      doneBy {
        id
        name
      }
      responsiblePerson {
        id
        name
      }
      responsibleHost {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarChecklistQuery, SeminarChecklistQueryVariables>;
export const CloneSeminarDocument = new TypedDocumentString(`
    mutation CloneSeminar($input: CloneSeminarInput!) {
  cloneSeminar(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloneSeminarMutation, CloneSeminarMutationVariables>;
export const SeminarForEditingDocument = new TypedDocumentString(`
    query SeminarForEditing($id: ID!) {
  seminar(id: $id) {
    id
    version
    title
    kind
    mode
    capacity
    onlineUrl
    answerBy
    topicCallUntil
    aims
    targetGroup
    expectedOutcome
    state
    viewerCanEdit
    series {
      id
      name
    }
    hosts {
      id
      isLead
      quota
      councilId
      name
      state
      secretary {
        id
        name
      }
    }
    days {
      ...SeminarDayLine
    }
    rooms {
      ...RoomLine
    }
  }
}
    fragment SeminarDayLine on SeminarDay {
  id
  date
  startsAt
  endsAt
  venueName
  venueAddress
  dayLeader {
    id
    name
  }
}
fragment RoomLine on Room {
  id
  name
  capacity
}`) as unknown as TypedDocumentString<SeminarForEditingQuery, SeminarForEditingQueryVariables>;
export const UpdateSeminarDocument = new TypedDocumentString(`
    mutation UpdateSeminar($input: UpdateSeminarInput!) {
  updateSeminar(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateSeminarMutation, UpdateSeminarMutationVariables>;
export const PickHostsDocument = new TypedDocumentString(`
    query PickHosts($search: String) {
  hostCandidates(search: $search) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PickHostsQuery, PickHostsQueryVariables>;
export const CreateSeminarDocument = new TypedDocumentString(`
    mutation CreateSeminar($input: CreateSeminarInput!) {
  createSeminar(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateSeminarMutation, CreateSeminarMutationVariables>;
export const DeclineHostingDocument = new TypedDocumentString(`
    mutation DeclineHosting($input: DeclineHostingInput!) {
  declineHosting(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DeclineHostingMutation, DeclineHostingMutationVariables>;
export const AcceptHostingDocument = new TypedDocumentString(`
    mutation AcceptHosting($input: AcceptHostingInput!) {
  acceptHosting(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<AcceptHostingMutation, AcceptHostingMutationVariables>;
export const SeminarInvitationsDocument = new TypedDocumentString(`
    query SeminarInvitations($id: ID!) {
  seminar(id: $id) {
    id
    title
    state
    mode
    version
    endsAt
    answerBy
    capacity
    viewerCanInvite
    viewerCanSeeDeliveries
    days {
      id
      date
      startsAt
      endsAt
    }
    hosts {
      id
      name
      state
    }
    quotas {
      councilId
      councilName
      quota
      invited
      coming
    }
    audienceInstitutions {
      id
      name
    }
    audiencePersons {
      id
      name
    }
    sending {
      ...SendingFigures
    }
    coverage {
      seats
      covered
      tentative
      declined
      open
      byDay {
        day {
          id
          date
        }
        byCouncil {
          council {
            id
            name
          }
          seats
          covered
          tentative
          quorum
          quorumIsReached
          quorumIsPossible
        }
      }
    }
    answerCounts {
      invited
      accepted
      tentative
      declined
      substitute
      online
      waitlisted
      none
      unreached
    }
  }
}
    fragment SendingFigures on SendingProgress {
  total
  waiting
  accepted
  failed
  cancelled
  isFinished
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<SeminarInvitationsQuery, SeminarInvitationsQueryVariables>;
export const SeminarInviteesDocument = new TypedDocumentString(`
    query SeminarInvitees($id: ID!, $after: String, $response: InvitationResponse, $unreached: Boolean) {
  seminar(id: $id) {
    id
    invitations(
      first: 25
      after: $after
      response: $response
      unreached: $unreached
    ) {
      nodes {
        id
        version
        institutionName
        language
        response
        waitingPosition
        answeredAt
        source
        days
        substituteName
        substituteEmail
        needs
        comment
        sentAt
        deliveryState
        hasAddress
        delivery {
          id
          state
          personName
          problem
          smtpResponse
        }
        remindersSent
        person {
          id
          name
          email
          phone
          viewerCanEdit
        }
        reasons {
          kind
          councilName
          institutionName
          role
        }
        answers {
          id
          at
          response
          days
          substituteName
          needs
          comment
          source
          recordedBy {
            id
            name
          }
          isBesideOther
          signedIn {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarInviteesQuery, SeminarInviteesQueryVariables>;
export const RecordAnswerDocument = new TypedDocumentString(`
    mutation RecordAnswer($input: RecordAnswerInput!) {
  recordAnswer(input: $input) {
    id
    response
  }
}
    `) as unknown as TypedDocumentString<RecordAnswerMutation, RecordAnswerMutationVariables>;
export const RenewInvitationLinkDocument = new TypedDocumentString(`
    mutation RenewInvitationLink($input: RenewInvitationLinkInput!) {
  renewInvitationLink(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RenewInvitationLinkMutation, RenewInvitationLinkMutationVariables>;
export const SendInvitationsDocument = new TypedDocumentString(`
    mutation SendInvitations($input: SendInvitationsInput!) {
  sendInvitations(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SendInvitationsMutation, SendInvitationsMutationVariables>;
export const ChooseAudienceDocument = new TypedDocumentString(`
    mutation ChooseAudience($input: ChooseAudienceInput!) {
  chooseAudience(input: $input) {
    id
    version
    audienceInstitutions {
      id
    }
    audiencePersons {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseAudienceMutation, ChooseAudienceMutationVariables>;
export const PreviewInvitationsDocument = new TypedDocumentString(`
    mutation PreviewInvitations($input: PreviewInvitationsInput!) {
  previewInvitations(input: $input) {
    withoutAddress
    hostsNotAccepted
    quotas {
      councilId
      councilName
      quota
      audience
    }
    recipients {
      institutionName
      language
      isNew
      hasAddress
      person {
        id
        name
        email
      }
      reasons {
        kind
        councilName
        institutionName
        role
      }
    }
    mails {
      language
      recipients
      subject
      text
      html
      alsoItems
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewInvitationsMutation, PreviewInvitationsMutationVariables>;
export const SendingEventsDocument = new TypedDocumentString(`
    subscription SendingEvents($seminarId: ID!) {
  sendingProgress(seminarId: $seminarId) {
    ...SendingFigures
  }
}
    fragment SendingFigures on SendingProgress {
  total
  waiting
  accepted
  failed
  cancelled
  isFinished
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<SendingEventsSubscription, SendingEventsSubscriptionVariables>;
export const SendingNowDocument = new TypedDocumentString(`
    query SendingNow($id: ID!) {
  seminar(id: $id) {
    id
    sending {
      ...SendingFigures
    }
  }
}
    fragment SendingFigures on SendingProgress {
  total
  waiting
  accepted
  failed
  cancelled
  isFinished
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<SendingNowQuery, SendingNowQueryVariables>;
export const OfferPlaceDocument = new TypedDocumentString(`
    mutation OfferPlace($input: OfferPlaceInput!) {
  offerPlace(input: $input) {
    id
    waitingPosition
  }
}
    `) as unknown as TypedDocumentString<OfferPlaceMutation, OfferPlaceMutationVariables>;
export const SeminarListDocument = new TypedDocumentString(`
    query SeminarList($councilId: ID, $states: [SeminarState!], $upcoming: Boolean, $after: String) {
  seminars(
    first: 25
    after: $after
    councilId: $councilId
    states: $states
    upcoming: $upcoming
  ) {
    nodes {
      id
      title
      kind
      state
      hosts {
        id
        shortName
        state
      }
      days {
        id
        date
      }
      coverage {
        seats
        covered
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarListQuery, SeminarListQueryVariables>;
export const PlanningCouncilsDocument = new TypedDocumentString(`
    query PlanningCouncils {
  councils(first: 100, viewerCanPlanSeminars: true) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlanningCouncilsQuery, PlanningCouncilsQueryVariables>;
export const SeminarDeliveriesDocument = new TypedDocumentString(`
    query SeminarDeliveries($id: ID!, $after: String, $state: DeliveryState) {
  seminar(id: $id) {
    id
    deliveries(first: 25, after: $after, state: $state) {
      nodes {
        id
        kind
        state
        address
        personName
        language
        attempts
        problem
        smtpResponse
        createdAt
        acceptedAt
        nextAttemptAt
        viewerCanRepeat
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarDeliveriesQuery, SeminarDeliveriesQueryVariables>;
export const DeliveredMailDocument = new TypedDocumentString(`
    query DeliveredMail($deliveryId: ID!) {
  deliveredMail(deliveryId: $deliveryId) {
    language
    subject
    text
    html
    isStillTrue
    hasChanged
  }
}
    `) as unknown as TypedDocumentString<DeliveredMailQuery, DeliveredMailQueryVariables>;
export const RepeatInvitationDocument = new TypedDocumentString(`
    mutation RepeatInvitation($input: RepeatInvitationInput!) {
  repeatInvitation(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RepeatInvitationMutation, RepeatInvitationMutationVariables>;
export const ResendDeliveryDocument = new TypedDocumentString(`
    mutation ResendDelivery($input: ResendDeliveryInput!) {
  resendDelivery(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ResendDeliveryMutation, ResendDeliveryMutationVariables>;
export const SeminarPlanDocument = new TypedDocumentString(`
    query SeminarPlan($id: ID!) {
  seminar(id: $id) {
    id
    state
    kind
    mode
    timeZone
    capacity
    onlineUrl
    answerBy
    aims
    targetGroup
    expectedOutcome
    viewerCanEdit
    topicCallUntil
    occurrenceNo
    series {
      id
      name
    }
    clonedFrom {
      id
      title
    }
    hosts {
      id
      isLead
      name
      state
      declineReason
      quota
      council {
        id
        slug
      }
      secretary {
        id
        name
      }
    }
    days {
      ...SeminarDayLine
    }
    rooms {
      ...RoomLine
    }
    sessions {
      id
      day {
        id
      }
    }
  }
}
    fragment SeminarDayLine on SeminarDay {
  id
  date
  startsAt
  endsAt
  venueName
  venueAddress
  dayLeader {
    id
    name
  }
}
fragment RoomLine on Room {
  id
  name
  capacity
}`) as unknown as TypedDocumentString<SeminarPlanQuery, SeminarPlanQueryVariables>;
export const CancelSeminarDocument = new TypedDocumentString(`
    mutation CancelSeminar($input: CancelSeminarInput!) {
  cancelSeminar(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelSeminarMutation, CancelSeminarMutationVariables>;
export const SeminarHeadDocument = new TypedDocumentString(`
    query SeminarHead($id: ID!) {
  seminar(id: $id) {
    id
    title
    state
    version
    endsAt
    cancelReason
    viewerCanEdit
    viewerCanInvite
    viewerCanSeeDeliveries
    viewerCanCancel
    viewerCanClone
    viewerCanDecide
    decisions {
      id
    }
    carriedOverCounts {
      total
    }
    days {
      id
      date
    }
    hosts {
      id
      isLead
      name
      shortName
      state
      viewerCanAnswer
      council {
        id
        viewerCanPlanSeminars
      }
    }
    answerCounts {
      invited
    }
    viewerInvitation {
      id
      response
      substituteName
      waitingPosition
      answerPath
    }
  }
}
    `) as unknown as TypedDocumentString<SeminarHeadQuery, SeminarHeadQueryVariables>;
export const PlanSeminarDocument = new TypedDocumentString(`
    mutation PlanSeminar($input: PlanSeminarInput!) {
  planSeminar(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<PlanSeminarMutation, PlanSeminarMutationVariables>;
export const HoldSeminarDocument = new TypedDocumentString(`
    mutation HoldSeminar($input: HoldSeminarInput!) {
  holdSeminar(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<HoldSeminarMutation, HoldSeminarMutationVariables>;
export const ReportSeminarDocument = new TypedDocumentString(`
    mutation ReportSeminar($input: ReportSeminarInput!) {
  reportSeminar(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ReportSeminarMutation, ReportSeminarMutationVariables>;
export const AcceptAgendaTopicDocument = new TypedDocumentString(`
    mutation AcceptAgendaTopic($input: AcceptAgendaTopicInput!) {
  acceptAgendaTopic(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<AcceptAgendaTopicMutation, AcceptAgendaTopicMutationVariables>;
export const ProposeAgendaTopicDocument = new TypedDocumentString(`
    mutation ProposeAgendaTopic($input: ProposeAgendaTopicInput!) {
  proposeAgendaTopic(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeAgendaTopicMutation, ProposeAgendaTopicMutationVariables>;
export const PostponeAgendaTopicDocument = new TypedDocumentString(`
    mutation PostponeAgendaTopic($input: PostponeAgendaTopicInput!) {
  postponeAgendaTopic(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<PostponeAgendaTopicMutation, PostponeAgendaTopicMutationVariables>;
export const DeclineAgendaTopicDocument = new TypedDocumentString(`
    mutation DeclineAgendaTopic($input: DeclineAgendaTopicInput!) {
  declineAgendaTopic(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DeclineAgendaTopicMutation, DeclineAgendaTopicMutationVariables>;
export const SeminarTopicsDocument = new TypedDocumentString(`
    query SeminarTopics($id: ID!) {
  seminar(id: $id) {
    id
    topicCallUntil
    viewerCanEdit
    viewerCanProposeTopic
    topics {
      ...TopicFields
    }
    backlog {
      ...TopicFields
    }
  }
}
    fragment TopicFields on AgendaTopic {
  id
  version
  title
  kind
  description
  minutes
  expectedForm
  state
  reason
  proposedAt
  proposedBy {
    id
    name
  }
  session {
    id
    startsAt
    endsAt
    day {
      id
      date
    }
  }
}`) as unknown as TypedDocumentString<SeminarTopicsQuery, SeminarTopicsQueryVariables>;
export const RequestSignInDocument = new TypedDocumentString(`
    mutation RequestSignIn($email: String!) {
  requestSignIn(email: $email)
}
    `) as unknown as TypedDocumentString<RequestSignInMutation, RequestSignInMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($token: String!) {
  signIn(token: $token) {
    person {
      id
      language
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RevokeOwnUpdateLinkDocument = new TypedDocumentString(`
    mutation RevokeOwnUpdateLink($input: RevokeOwnUpdateLinkInput!) {
  revokeOwnUpdateLink(input: $input)
}
    `) as unknown as TypedDocumentString<RevokeOwnUpdateLinkMutation, RevokeOwnUpdateLinkMutationVariables>;
export const OwnItemsDocument = new TypedDocumentString(`
    query OwnItems($token: String!, $alsoIds: [ID!]!) {
  ownItems(token: $token, alsoIds: $alsoIds) {
    personName
    institutionName
    language
    expiresAt
    isInvitation
    signedInName
    signedInSpeaks
    totalCount
    items {
      ...UpdateItem
    }
    others {
      ...UpdateItem
    }
  }
}
    fragment UpdateItem on UpdateSheetItem {
  id
  version
  ref
  title
  description
  doneCriterion
  councilName
  dueOn
  state
  progressPercent
  waitingFor
  returnReason
  isLate
  askedDueOn
  askedAt
  askedByName
  latestNote
  updatedAt
}`) as unknown as TypedDocumentString<OwnItemsQuery, OwnItemsQueryVariables>;
export const ReportByLinkDocument = new TypedDocumentString(`
    mutation ReportByLink($input: ReportByLinkInput!) {
  reportByLink(input: $input) {
    ...UpdateItem
  }
}
    fragment UpdateItem on UpdateSheetItem {
  id
  version
  ref
  title
  description
  doneCriterion
  councilName
  dueOn
  state
  progressPercent
  waitingFor
  returnReason
  isLate
  askedDueOn
  askedAt
  askedByName
  latestNote
  updatedAt
}`) as unknown as TypedDocumentString<ReportByLinkMutation, ReportByLinkMutationVariables>;
export const CompleteByLinkDocument = new TypedDocumentString(`
    mutation CompleteByLink($input: CompleteByLinkInput!) {
  completeByLink(input: $input) {
    ...UpdateItem
  }
}
    fragment UpdateItem on UpdateSheetItem {
  id
  version
  ref
  title
  description
  doneCriterion
  councilName
  dueOn
  state
  progressPercent
  waitingFor
  returnReason
  isLate
  askedDueOn
  askedAt
  askedByName
  latestNote
  updatedAt
}`) as unknown as TypedDocumentString<CompleteByLinkMutation, CompleteByLinkMutationVariables>;
export const RequestExtensionByLinkDocument = new TypedDocumentString(`
    mutation RequestExtensionByLink($input: RequestExtensionByLinkInput!) {
  requestExtensionByLink(input: $input) {
    ...UpdateItem
  }
}
    fragment UpdateItem on UpdateSheetItem {
  id
  version
  ref
  title
  description
  doneCriterion
  councilName
  dueOn
  state
  progressPercent
  waitingFor
  returnReason
  isLate
  askedDueOn
  askedAt
  askedByName
  latestNote
  updatedAt
}`) as unknown as TypedDocumentString<RequestExtensionByLinkMutation, RequestExtensionByLinkMutationVariables>;
export const RemoveEvidenceByLinkDocument = new TypedDocumentString(`
    mutation RemoveEvidenceByLink($input: RemoveEvidenceByLinkInput!) {
  removeEvidenceByLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveEvidenceByLinkMutation, RemoveEvidenceByLinkMutationVariables>;
export const RevokeUpdateLinkDocument = new TypedDocumentString(`
    mutation RevokeUpdateLink($input: RevokeUpdateLinkInput!) {
  revokeUpdateLink(input: $input)
}
    `) as unknown as TypedDocumentString<RevokeUpdateLinkMutation, RevokeUpdateLinkMutationVariables>;
export const RequestUpdateLinkDocument = new TypedDocumentString(`
    mutation RequestUpdateLink($input: RequestUpdateLinkInput!) {
  requestUpdateLink(input: $input)
}
    `) as unknown as TypedDocumentString<RequestUpdateLinkMutation, RequestUpdateLinkMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const PickPersonsDocument = new TypedDocumentString(`
    query PickPersons($search: String, $institutionId: ID, $councilId: ID) {
  persons(
    first: 20
    search: $search
    institutionId: $institutionId
    councilId: $councilId
  ) {
    nodes {
      id
      name
      affiliations {
        id
        isCurrent
        institution {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickPersonsQuery, PickPersonsQueryVariables>;
export const PickInstitutionsDocument = new TypedDocumentString(`
    query PickInstitutions($search: String, $councilIds: [ID!]) {
  institutions(first: 100, search: $search, councilIds: $councilIds) {
    nodes {
      id
      name
      kind
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickInstitutionsQuery, PickInstitutionsQueryVariables>;
export const PickCouncilsDocument = new TypedDocumentString(`
    query PickCouncils($search: String, $viewerCanRead: Boolean) {
  councils(first: 20, search: $search, viewerCanRead: $viewerCanRead) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickCouncilsQuery, PickCouncilsQueryVariables>;
export const PickRegionsDocument = new TypedDocumentString(`
    query PickRegions($search: String, $kind: RegionKind, $asOf: Date) {
  regions(first: 30, search: $search, kind: $kind, asOf: $asOf) {
    nodes {
      id
      name
      kind
      parent {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PickRegionsQuery, PickRegionsQueryVariables>;