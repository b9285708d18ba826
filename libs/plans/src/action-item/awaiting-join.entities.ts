import { Column, Entity, PrimaryColumn } from 'typeorm';

// Only until the nouns beside this one have entities of their own: what foreign keys of items point at. Delete this file then.

@Entity('decisions', { synchronize: false })
class Decision {
  @PrimaryColumn('uuid')
  id!: string;
}

@Entity('action_plans', { synchronize: false })
class ActionPlan {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  councilId!: string;
}

@Entity('plan_goals', { synchronize: false })
class PlanGoal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  councilId!: string;
}

export const awaitingJoin = [Decision, ActionPlan, PlanGoal];
