import { Act, and, asc, connectionOf, sql, type Info, type Page } from '@app/kernel';
import { ActionItem, isItemOfCouncils, isLateItem } from '@app/plans';
import { isLate, Measure, refuseDays, registersOf, Risk } from '@app/risks';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { overseenIds } from '../parts/register.sql.js';
import { LateItemsArgs, LateMeasuresArgs, OverseenRisksArgs } from './overseen-rows.args.js';

/** The rows behind the numbers of overview and comparison, all of them, page by page. */
@Resolver()
export class OverseenRowsResolver {
  @Query(() => connectionOf(Risk), {
    description:
      'Risks of several registers in one list, today or as they stood at the end of a day, as `risks` answers them for one; only that scores of two matrices do not compare, so that LEVEL, SCORE and TARGET go by the share of the highest score that the matrix of each can give.',
  })
  async overseenRisks(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: OverseenRisksArgs): Promise<Page<Risk>> {
    refuseDays(act.today, args);
    const ids = overseenIds(args);
    const rows = registersOf((councilId) => sql`${councilId} = any(array(${ids}))`, args);
    return act.read.connection(Risk, info, args, rows);
  }

  @Query(() => connectionOf(Measure), {
    description: 'Measures that should have been in place before today, about risks that are not closed; the oldest first.',
  })
  async lateMeasures(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: LateMeasuresArgs): Promise<Page<Measure>> {
    const { institutionId, isAssigned } = args;
    return act.read.connection(Measure, info, args, {
      where: (m) =>
        and(
          sql`${m.councilId} = any(array(${overseenIds(args)}))`,
          isLate(m),
          sql`exists (select from measure_risks mr join risks r on r.id = mr.risk_id where mr.measure_id = ${m.id} and r.status <> 'CLOSED')`,
          institutionId && sql`${m.responsibleInstitutionId} = ${institutionId}`,
          isAssigned !== null && isAssigned !== undefined && sql`(${m.responsibleInstitutionId} is not null) = ${isAssigned}`,
        ),
      orderBy: (m) => [asc(m.dueOn, { nullable: false })],
    });
  }

  @Query(() => connectionOf(ActionItem), {
    description: 'Action items that should have been done before today, joint ones included; the oldest first.',
  })
  async lateActionItems(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: LateItemsArgs): Promise<Page<ActionItem>> {
    return act.read.connection(ActionItem, info, args, {
      where: (i) =>
        and(
          isItemOfCouncils(i, overseenIds(args)),
          isLateItem(i),
          args.institutionId && sql`${i.ownerInstitutionId} = ${args.institutionId}`,
        ),
      orderBy: (i) => [asc(i.dueOn, { nullable: false })],
    });
  }
}
