export { planEntities, PlansModule } from './plans.module.js';
