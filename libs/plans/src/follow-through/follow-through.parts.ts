import './burn-up.reads.js';
import './follow-through.reads.js';
import { FollowThroughResolver } from './follow-through.resolver.js';
import { ItemPlanMove } from './item-plan-move.entity.js';
import './plan-moves.reads.js';

export const followThroughEntities = [ItemPlanMove];
export const followThroughProviders = [FollowThroughResolver];
