export const decisionEntities = [] as const;
export const decisionProviders = [] as const;
