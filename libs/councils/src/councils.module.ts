import { defineMessages } from '@app/kernel';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';
import { CouncilRegion } from './council/council-region.entity.js';
import { Council } from './council/council.entity.js';
import './council/council.reads.js';
import './council/region.reads.js';
import { CouncilsResolver } from './council/councils.resolver.js';
import { CouncilsService } from './council/councils.service.js';
import { Membership } from './membership/membership.entity.js';
import './membership/membership.reads.js';
import { MembershipsResolver } from './membership/memberships.resolver.js';
import { MembershipsService } from './membership/memberships.service.js';
import './problems.js';
import { Seat } from './seat/seat.entity.js';
import './seat/seat.reads.js';
import { SeatsResolver } from './seat/seats.resolver.js';
import { SeatsService } from './seat/seats.service.js';
import { Substitute } from './seat/substitute.entity.js';

defineMessages({ et, lv, ru, en });

export const councilEntities = [Council, CouncilRegion, Membership, Seat, Substitute];

@Module({
  providers: [CouncilsResolver, CouncilsService, MembershipsResolver, MembershipsService, SeatsResolver, SeatsService],
})
export class CouncilsModule {}
