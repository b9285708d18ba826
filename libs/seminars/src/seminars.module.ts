import { JobsModule } from '@app/jobs';
import { defineMessages, Tokens } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';
import './agenda/agenda-session.reads.js';
import { AgendaSession } from './agenda/agenda-session.entity.js';
import { AgendaSpeaker } from './agenda/agenda-speaker.entity.js';
import { AgendaResolver } from './agenda/agenda.resolver.js';
import { AgendaService } from './agenda/agenda.service.js';
import { useTokensForReads } from './answer/answer-link.js';
import { AnswerSheetsService } from './answer/answer-sheets.service.js';
import { AnswersResolver } from './answer/answers.resolver.js';
import { AnswersService } from './answer/answers.service.js';
import { InvitationAnswer } from './answer/invitation-answer.entity.js';
import './checklist/checklist.reads.js';
import { ChecklistItem } from './checklist/checklist-item.entity.js';
import { ChecklistResolver } from './checklist/checklist.resolver.js';
import { ChecklistService } from './checklist/checklist.service.js';
import './cloning/cloning.reads.js';
import { CloningResolver } from './cloning/cloning.resolver.js';
import { CloningService } from './cloning/cloning.service.js';
import './hosting/hosting.reads.js';
import { HostingResolver } from './hosting/hosting.resolver.js';
import { HostingService } from './hosting/hosting.service.js';
import { AudienceInstitution, AudiencePerson } from './invitation/audience.entities.js';
import './attendance/attendance.reads.js';
import { Attendance } from './attendance/attendance.entity.js';
import { AttendanceResolver } from './attendance/attendance.resolver.js';
import { AttendanceService } from './attendance/attendance.service.js';
import { WalkInsService } from './attendance/walk-ins.service.js';
import './invitation/invitation.reads.js';
import { Invitation } from './invitation/invitation.entity.js';
import { InvitationsResolver } from './invitation/invitations.resolver.js';
import { InvitationsService } from './invitation/invitations.service.js';
import { ReplaceLink } from './invitation/replace-link.job.js';
import { PreviewService } from './invitation/preview.service.js';
import { CancellationComposer, InvitationComposer, PlaceComposer } from './mail/composers.js';
import { TopicDecisionComposer } from './mail/topic-decision.composer.js';
import './problems.js';
import './seminar/council.reads.js';
import './seminar/seminar.reads.js';
import { HostCandidatesResolver } from './seminar/host-candidates.resolver.js';
import { Room } from './seminar/room.entity.js';
import { SeminarDay } from './seminar/seminar-day.entity.js';
import { SeminarHost } from './seminar/seminar-host.entity.js';
import { SeminarSeries } from './seminar/seminar-series.entity.js';
import { Seminar } from './seminar/seminar.entity.js';
import { SeminarsResolver } from './seminar/seminars.resolver.js';
import { SeminarsService } from './seminar/seminars.service.js';
import './sending/sending.reads.js';
import { CancellationResolver } from './sending/cancellation.resolver.js';
import { CancellationService } from './sending/cancellation.service.js';
import { RepeatingResolver } from './sending/repeating.resolver.js';
import { RepeatingService } from './sending/repeating.service.js';
import { SendingFeed } from './sending/sending-feed.js';
import { SendingResolver } from './sending/sending.resolver.js';
import './topic/topic.reads.js';
import { AgendaTopic } from './topic/agenda-topic.entity.js';
import { TopicsResolver } from './topic/topics.resolver.js';
import { TopicsService } from './topic/topics.service.js';
import { TellPlace } from './waiting-list/tell-place.job.js';
import { WaitingListResolver } from './waiting-list/waiting-list.resolver.js';
import { WaitingListService } from './waiting-list/waiting-list.service.js';

defineMessages({ et, lv, ru, en });

export const seminarEntities = [
  SeminarSeries,
  Seminar,
  SeminarHost,
  SeminarDay,
  Room,
  AgendaSession,
  AgendaSpeaker,
  AudienceInstitution,
  AudiencePerson,
  Invitation,
  InvitationAnswer,
  ChecklistItem,
  AgendaTopic,
  Attendance,
];

@Module({
  imports: [JobsModule, MailModule],
  providers: [
    SeminarsResolver,
    SeminarsService,
    HostCandidatesResolver,
    AgendaResolver,
    AgendaService,
    InvitationsResolver,
    InvitationsService,
    PreviewService,
    AnswersResolver,
    AnswersService,
    AnswerSheetsService,
    CancellationResolver,
    CancellationService,
    RepeatingResolver,
    RepeatingService,
    SendingResolver,
    SendingFeed,
    InvitationComposer,
    CancellationComposer,
    CloningResolver,
    CloningService,
    HostingResolver,
    HostingService,
    ChecklistResolver,
    ChecklistService,
    TopicsResolver,
    TopicsService,
    TopicDecisionComposer,
    PlaceComposer,
    WaitingListResolver,
    WaitingListService,
    TellPlace,
    ReplaceLink,
    AttendanceResolver,
    AttendanceService,
    WalkInsService,
  ],
})
export class SeminarsModule {
  constructor(tokens: Tokens) {
    useTokensForReads(tokens);
  }
}
