import { defineMessages } from '@app/kernel';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { AssessmentsResolver } from './assessment/assessments.resolver.js';
import { AssessmentsService } from './assessment/assessments.service.js';
import { RiskAssessment } from './assessment/risk-assessment.entity.js';
import './heat-map/heat-map.reads.js';
import { HeatMapResolver } from './heat-map/heat-map.resolver.js';
import './matrix/matrix.reads.js';
import { MatricesResolver } from './matrix/matrices.resolver.js';
import { MatricesService } from './matrix/matrices.service.js';
import { RiskMatrix } from './matrix/risk-matrix.entity.js';
import { RiskSettings } from './matrix/risk-settings.entity.js';
import './problems.js';
import { RiskContributor } from './risk/risk-contributor.entity.js';
import { RiskRegion } from './risk/risk-region.entity.js';
import { RiskStep } from './risk/risk-step.entity.js';
import { RiskVersion } from './risk/risk-version.entity.js';
import { Risk } from './risk/risk.entity.js';
import './risk/risk.reads.js';
import { RisksResolver } from './risk/risks.resolver.js';
import { RisksService } from './risk/risks.service.js';

defineMessages({ et, en });

export const riskEntities = [RiskMatrix, RiskSettings, Risk, RiskRegion, RiskContributor, RiskAssessment, RiskStep, RiskVersion];

@Module({
  providers: [MatricesResolver, MatricesService, RisksResolver, RisksService, AssessmentsResolver, AssessmentsService, HeatMapResolver],
})
export class RisksModule {}
