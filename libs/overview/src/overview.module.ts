import { defineMessages } from '@app/kernel';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';
import './comparison/council-comparison.reads.js';
import { CouncilComparisonResolver } from './comparison/council-comparison.resolver.js';
import './county/county-overview.reads.js';
import { CountyOverviewResolver } from './county/county-overview.resolver.js';
import './task/task.reads.js';
import { OverseenRowsResolver } from './rows/overseen-rows.resolver.js';
import './viewer/viewer.reads.js';

defineMessages({ et, lv, ru, en });

@Module({ providers: [CountyOverviewResolver, CouncilComparisonResolver, OverseenRowsResolver] })
export class OverviewModule {}
