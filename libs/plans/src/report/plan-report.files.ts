import { definePaper } from '@app/papers';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { fileNameOf } from '../exchange/file-name.js';
import { planReport, type ReportedPlan } from './plan-report.js';
import { wholePlan } from './plan-rows.js';

@ArgsType()
export class ActionPlanArgs {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;
}

/** A plan whole, in the state that it is in. */
definePaper({
  address: 'action-plan',
  query: 'actionPlan',
  args: ActionPlanArgs,
  read: async (act, { id }, language): Promise<ReportedPlan> => ({ ...(await wholePlan(act, id)), language, today: act.today }),
  tell: (reported) => {
    const report = planReport(reported);
    const { language, today, plan } = reported;
    return { report, name: fileNameOf(language, 'plans.report.planName', [plan.slug ?? undefined, today], report.restriction.length > 0) };
  },
});
