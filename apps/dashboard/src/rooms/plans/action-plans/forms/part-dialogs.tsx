import { useHeld } from '../../../../ui/held';
import { useDialog } from '../../../../ui/use-dialog-param';
import type { PlanData } from '../plan-query';
import { AmendIndicatorDialog } from './amend-indicator-dialog';
import { GoalDialog } from './goal-dialog';
import { IndicatorDialog } from './indicator-dialog';
import { MeasurementDialog } from './measurement-dialog';
import { PriorityDialog } from './priority-dialog';

/** What can be done to the parts of a plan; each opens by its own address. */
export function PartDialogs({ plan }: { plan: PlanData }) {
  const [priority, addGoal, goal] = [useDialog('priority'), useDialog('add-goal'), useDialog('goal')];
  const [addIndicator, indicator, measure] = [useDialog('add-indicator'), useDialog('indicator'), useDialog('measure')];
  const amend = useDialog('amend-indicator');
  const { viewerCanEdit: may, priorities } = plan;
  const goals = priorities.flatMap((one) => one.goals.map((its) => ({ priorityId: one.id, goal: its })));
  const indicators = goals.flatMap(({ goal: of }) => of.indicators.map((its) => ({ goalId: of.id, indicator: its })));
  const adds = useHeld(may && !priority.subject, priority);
  const changed = useHeld(may ? priorities.find(({ id }) => id === priority.subject) : undefined, priority);
  const enlarged = useHeld(may ? priorities.find(({ id }) => id === addGoal.subject) : undefined, addGoal);
  const reworded = useHeld(may ? goals.find((one) => one.goal.id === goal.subject) : undefined, goal);
  const watched = useHeld(may ? goals.find((one) => one.goal.id === addIndicator.subject) : undefined, addIndicator);
  const redrawn = useHeld(may ? indicators.find((one) => one.indicator.id === indicator.subject) : undefined, indicator);
  const measured = useHeld(
    indicators.find((one) => one.indicator.id === measure.subject && one.indicator.viewerCanMeasure),
    measure,
  );
  const amended = useHeld(
    indicators.find((one) => one.indicator.id === amend.subject && one.indicator.viewerCanAmend),
    amend,
  );
  return (
    <>
      {(changed ?? adds) && <PriorityDialog key={`priority ${priority.subject}`} plan={plan} priority={changed} dialog={priority} />}
      {enlarged && <GoalDialog key={`add ${enlarged.id}`} priorityId={enlarged.id} goal={undefined} dialog={addGoal} />}
      {reworded && <GoalDialog key={`goal ${reworded.goal.id}`} {...reworded} dialog={goal} />}
      {watched && (
        <IndicatorDialog key={`add ${watched.goal.id}`} plan={plan} goalId={watched.goal.id} indicator={undefined} dialog={addIndicator} />
      )}
      {redrawn && <IndicatorDialog key={`indicator ${redrawn.indicator.id}`} plan={plan} {...redrawn} dialog={indicator} />}
      {measured && <MeasurementDialog key={`measure ${measured.indicator.id}`} indicator={measured.indicator} dialog={measure} />}
      {amended && <AmendIndicatorDialog key={`amend ${amended.indicator.id}`} plan={plan} indicator={amended.indicator} dialog={amend} />}
    </>
  );
}
