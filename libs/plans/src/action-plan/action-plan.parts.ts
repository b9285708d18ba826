export const actionPlanEntities = [] as const;
export const actionPlanProviders = [] as const;
