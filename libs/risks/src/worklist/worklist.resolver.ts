import { Act, and, asc, connectionOf, PageArgs, sql, type Info, type Page } from '@app/kernel';
import { Args, ArgsType, Context, Field, ID, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { ofRegister } from '../risk/register-of.js';
import { findings } from './checks.js';
import { RiskFinding } from './risk-finding.type.js';

@ArgsType()
export class WorklistArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => ID, { nullable: true, description: 'What was found at this risk alone.' })
  @IsOptional()
  @IsUUID('loose')
  riskId?: string | null;
}

@Resolver(() => RiskFinding)
export class WorklistResolver {
  @Query(() => connectionOf(RiskFinding), {
    description:
      'What does not fit together in the register of a council: check by check, what is so longest first. Of open and monitored risks.',
  })
  async riskWorklist(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: WorklistArgs): Promise<Page<RiskFinding>> {
    const { councilId, riskId } = args;
    return act.read.connection(RiskFinding, info, args, {
      from: findings(and(sql`council_id = ${councilId}`, riskId && sql`id = ${riskId}`)),
      orderBy: (f) => [
        asc(f.rank, { nullable: false }),
        asc(f.since, { nullable: false }),
        asc(f.riskNumber, { nullable: false }),
        asc(f.id, { nullable: false }),
      ],
      of: ofRegister(councilId),
    });
  }
}
