export { Approach, CooperationForm, Council, CouncilKind } from './council/council.entity.js';
export { councilEntities, CouncilsModule } from './councils.module.js';
export { Membership } from './membership/membership.entity.js';
export { Seat, SeatRoleEnum } from './seat/seat.entity.js';
export { Substitute } from './seat/substitute.entity.js';
