import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ActionPlan } from './action-plan.entity.js';
import { ActionPlansService } from './action-plans.service.js';
import { AdoptActionPlanInput, CloseActionPlanInput, OpenConsultationInput, ReturnActionPlanToDraftInput } from './plan-step.inputs.js';

const WHO = 'The secretary of the council that leads.';

@Resolver(() => ActionPlan)
export class PlanStepsResolver {
  constructor(private readonly service: ActionPlansService) {}

  @Mutation(() => ActionPlan, {
    description: `draft → consultation, or another last day for one that is open. The plan has a priority at least that answers a need and has a goal. Who sits in the councils whose plan it is gets a mail with the day. ${WHO}`,
  })
  async openConsultation(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: OpenConsultationInput,
  ): Promise<Answer<ActionPlan>> {
    const { id } = await this.service.openConsultation(act, input);
    return act.read.one(ActionPlan, info, { id });
  }

  @Mutation(() => ActionPlan, { description: `consultation → draft. ${WHO}` })
  async returnActionPlanToDraft(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ReturnActionPlanToDraftInput,
  ): Promise<Answer<ActionPlan>> {
    const { id } = await this.service.returnToDraft(act, input);
    return act.read.one(ActionPlan, info, { id });
  }

  @Mutation(() => ActionPlan, {
    description: `draft or consultation → adopted, by a decision in force of the council that leads, as of its day. The plan has a priority at least that answers a need and has a goal; while opinions are awaited, endsConsultation says that it is known. ${WHO}`,
  })
  async adoptActionPlan(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AdoptActionPlanInput,
  ): Promise<Answer<ActionPlan>> {
    const { id } = await this.service.adopt(act, input);
    return act.read.one(ActionPlan, info, { id });
  }

  @Mutation(() => ActionPlan, {
    description: `adopted → closed, with a report. Nothing of it is changed or measured any more; open action items move to another plan, or stay. ${WHO}`,
  })
  async closeActionPlan(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CloseActionPlanInput,
  ): Promise<Answer<ActionPlan>> {
    const { id } = await this.service.close(act, input);
    return act.read.one(ActionPlan, info, { id });
  }
}
