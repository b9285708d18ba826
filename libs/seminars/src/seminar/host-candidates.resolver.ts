import { Act } from '@app/kernel';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { HostCandidatesArgs } from './host-candidates.args.js';
import { HostCandidate } from './host-candidate.type.js';

const MOST = 50;

@Resolver(() => HostCandidate)
export class HostCandidatesResolver {
  @Query(() => [HostCandidate], {
    description: `Councils that can be named as hosts, by name, ${MOST} at most; for secretaries, nobody else gets any.`,
  })
  async hostCandidates(@Context('act') act: Act, @Args() { search }: HostCandidatesArgs): Promise<HostCandidate[]> {
    return act.tx.query<HostCandidate[]>(
      `select id, name, short_name as "shortName" from council_names()
        where $1::text is null or position(lower(unaccent($1)) in lower(unaccent(name || ' ' || short_name))) > 0
        order by name collate "et-EE-x-icu", id limit ${MOST}`,
      [search ?? null],
    );
  }
}
