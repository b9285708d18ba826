import { Act, and, connectionOf, desc, sql, type Info, type Page } from '@app/kernel';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditTrailArgs } from './audit-trail.args.js';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => connectionOf(AuditEntry), {
    description: 'Changes, newest first. Everybody sees their own acts, secretary and chair those of their council, the administrator all.',
  })
  auditTrail(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: AuditTrailArgs): Promise<Page<AuditEntry>> {
    const { councilId, rowId, riskId } = args;
    return act.read.connection(AuditEntry, info, args, {
      where: (e) =>
        and(
          councilId && sql`${e.councilId} = ${councilId} or ${e.seminarId} in (select audited_seminars(${councilId}))`,
          rowId && sql`${e.rowId} = ${rowId}`,
          riskId && sql`${e.riskId} = ${riskId}`,
        ),
      orderBy: (e) => [desc(e.id)],
    });
  }
}
