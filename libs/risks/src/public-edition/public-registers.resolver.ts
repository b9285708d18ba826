import { Act, declarePlain, declareReads, Public, sql, type Answer, type Info } from '@app/kernel';
import { alphabetical } from '@app/people';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { PublicRegister, PublicRegisterArgs, PublicRegisterEntry, PublicRisk } from './public-register.types.js';

declarePlain(PublicRisk);
declareReads(PublicRegister, (f) => ({ risks: f.column('risks') }));
declareReads(PublicRegisterEntry, () => ({}));

@Resolver(() => PublicRegister)
export class PublicRegistersResolver {
  @Public()
  @Query(() => [PublicRegisterEntry], { description: 'Councils whose register has a public edition, by name. Anybody.' })
  async publicRegisters(@Context('act') act: Act, @InfoParam() info: Info): Promise<Answer<PublicRegisterEntry>[]> {
    const from = sql`(select * from public_registers())`;
    return act.read.list(PublicRegisterEntry, info, {}, { from, orderBy: (entry) => [alphabetical(entry.name)] });
  }

  @Public()
  @Query(() => PublicRegister, { description: 'The public edition of a register; NOT_FOUND where no risk is public. Anybody.' })
  async publicRegister(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args() { slug }: PublicRegisterArgs,
  ): Promise<Answer<PublicRegister>> {
    return act.read.one(PublicRegister, info, { slug }, { from: sql`(select * from public_register(${slug}))` });
  }
}
