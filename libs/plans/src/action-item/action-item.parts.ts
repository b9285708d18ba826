export const actionItemEntities = [] as const;
export const actionItemProviders = [] as const;
