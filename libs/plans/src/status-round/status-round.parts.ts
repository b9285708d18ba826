import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import './status-round.reads.js';
import { RoundInstitution } from './round-institution.entity.js';
import { KeepStatusRounds } from './status-rounds.job.js';
import { StatusRoundComposer } from './status-round.composer.js';
import { StatusRoundSettings } from './status-round-settings.entity.js';
import { StatusRound } from './status-round.entity.js';
import { StatusRoundsResolver } from './status-rounds.resolver.js';
import { StatusRoundsService } from './status-rounds.service.js';
import { TellStatusRound } from './tell-status-round.job.js';

defineMessages({ et, lv, ru, en });

export const statusRoundEntities = [StatusRound, RoundInstitution, StatusRoundSettings];
export const statusRoundProviders = [StatusRoundsResolver, StatusRoundsService, TellStatusRound, KeepStatusRounds, StatusRoundComposer];
