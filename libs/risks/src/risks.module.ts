import { JobsModule } from '@app/jobs';
import { defineMessages } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';
import { AssessmentsResolver } from './assessment/assessments.resolver.js';
import { AssessmentsService } from './assessment/assessments.service.js';
import { RiskAssessment } from './assessment/risk-assessment.entity.js';
import { CapabilityGap } from './gap/capability-gap.entity.js';
import { GapsResolver } from './gap/gaps.resolver.js';
import { GapsService } from './gap/gaps.service.js';
import { RiskComment } from './comment/risk-comment.entity.js';
import './comment/risk-comment.reads.js';
import { RiskCommentsResolver } from './comment/risk-comments.resolver.js';
import { RiskCommentsService } from './comment/risk-comments.service.js';
import './exchange/register-sheet.files.js';
import { RiskImportsResolver } from './exchange/risk-imports.resolver.js';
import { RiskImportsService } from './exchange/risk-imports.service.js';
import './heat-map/heat-map.reads.js';
import { HeatMapResolver } from './heat-map/heat-map.resolver.js';
import './matrix/matrix.reads.js';
import { MatricesResolver } from './matrix/matrices.resolver.js';
import { MatricesService } from './matrix/matrices.service.js';
import { RiskMatrix } from './matrix/risk-matrix.entity.js';
import { FormerRiskMatrix } from './matrix/former-risk-matrix.entity.js';
import { RiskSettings } from './matrix/risk-settings.entity.js';
import { RiskNumbers } from './risk/risk-numbers.entity.js';
import { MeasurePartner } from './measure/measure-partner.entity.js';
import { MeasureRisk } from './measure/measure-risk.entity.js';
import { Measure } from './measure/measure.entity.js';
import './measure/council-measures.reads.js';
import './measure/measure.reads.js';
import { MeasuresResolver } from './measure/measures.resolver.js';
import { MeasuresService } from './measure/measures.service.js';
import './problems.js';
import { ProposalsResolver } from './proposal/proposals.resolver.js';
import { ProposalsService } from './proposal/proposals.service.js';
import { ScoreProposal } from './proposal/score-proposal.entity.js';
import { RestrictedReading } from './reading/restricted-reading.entity.js';
import './reading/restricted-reading.reads.js';
import './public-edition/public-register.files.js';
import { PublicRegistersResolver } from './public-edition/public-registers.resolver.js';
import './report/register-report.files.js';
import { RiskContributor } from './risk/risk-contributor.entity.js';
import { RiskRegion } from './risk/risk-region.entity.js';
import { RiskStep } from './risk/risk-step.entity.js';
import { RiskVersion } from './risk/risk-version.entity.js';
import { Risk } from './risk/risk.entity.js';
import './risk/risk.reads.js';
import { RisksResolver } from './risk/risks.resolver.js';
import { RisksService } from './risk/risks.service.js';
import { AcceptanceExpiredComposer } from './treatment/acceptance-expired.composer.js';
import { ExpireAcceptances } from './treatment/expire-acceptances.job.js';
import { RiskAcceptance } from './treatment/risk-acceptance.entity.js';
import { RiskReview } from './treatment/risk-review.entity.js';
import './treatment/treatment.reads.js';
import { TreatmentResolver } from './treatment/treatment.resolver.js';
import { TreatmentService } from './treatment/treatment.service.js';
import { roundEntities, roundProviders } from './round/round.parts.js';
import './worklist/worklist.reads.js';
import { WorklistResolver } from './worklist/worklist.resolver.js';
import './view/council-register.reads.js';
import { RiskView } from './view/risk-view.entity.js';
import './view/risk-view.reads.js';
import { RiskViewsResolver } from './view/risk-views.resolver.js';
import { RiskViewsService } from './view/risk-views.service.js';

defineMessages({ et, lv, ru, en });

export const riskEntities = [
  ...[RiskMatrix, RiskSettings, FormerRiskMatrix, RiskNumbers, Risk, RiskRegion, RiskContributor, RiskAssessment, RiskStep, RiskVersion],
  ...[RiskAcceptance, RiskReview],
  ...[CapabilityGap, Measure, MeasureRisk, MeasurePartner, ScoreProposal],
  ...[RestrictedReading, RiskView, RiskComment],
  ...roundEntities,
];

@Module({
  imports: [JobsModule, MailModule],
  providers: [
    ...[MatricesResolver, MatricesService, RisksResolver, RisksService, AssessmentsResolver, AssessmentsService, HeatMapResolver],
    ...[TreatmentResolver, TreatmentService, ExpireAcceptances, AcceptanceExpiredComposer],
    ...[GapsResolver, GapsService, MeasuresResolver, MeasuresService, ProposalsResolver, ProposalsService, WorklistResolver],
    ...[RiskViewsResolver, RiskViewsService, RiskCommentsResolver, RiskCommentsService],
    ...[RiskImportsResolver, RiskImportsService, PublicRegistersResolver],
    ...roundProviders,
  ],
})
export class RisksModule {}
