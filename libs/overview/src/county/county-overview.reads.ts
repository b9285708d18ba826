import { declarePlain, declareReads } from '@app/kernel';
import { Region } from '@app/people';
import { LevelCounts, OverviewCouncil, OverviewInstitution, OverviewRisk, OverviewRisks } from '../parts/overview.types.js';
import { ComingSeminar, ComingSeminars } from './coming-seminar.type.js';
import {
  CouncilFigures,
  CouncilsInFigures,
  CountyOverview,
  OverdueInstitution,
  OverdueInstitutions,
  OverdueThing,
  OverviewMeasure,
  WorsenedRisk,
  WorsenedRisks,
} from './county-overview.type.js';
import { SilentCouncil, SilentCouncils } from './silent-council.type.js';

declarePlain(LevelCounts, OverviewCouncil, OverviewInstitution, OverviewRisk, OverviewRisks, CouncilFigures, CouncilsInFigures);
declarePlain(WorsenedRisk, WorsenedRisks, OverviewMeasure, OverdueThing, OverdueInstitution, OverdueInstitutions);
declarePlain(ComingSeminar, ComingSeminars, SilentCouncil, SilentCouncils);

declareReads(CountyOverview, (f) => ({
  region: f.toOne(() => Region, { key: 'regionId', description: 'The region that was asked for.' }),
}));
