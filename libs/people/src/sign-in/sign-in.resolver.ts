import { Act, Public, type Answer, type HttpCaller, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndSessionInput } from './end-session.input.js';
import { RequestSignInArgs } from './request-sign-in.args.js';
import { SignInArgs } from './sign-in.args.js';
import { SignInService } from './sign-in.service.js';
import { UpdateOwnLanguageInput } from './update-own-language.input.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class SignInResolver {
  constructor(private readonly service: SignInService) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async viewer(@Context('act') act: Act, @InfoParam() info: Info): Promise<Answer<Viewer> | null> {
    return act.actor.isSignedIn ? act.read.one(Viewer, info) : null;
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      "Asks for a sign-in link by mail, in the person's own language, good for 15 minutes and one sign-in. Always true: whether the address is known is nobody's business.",
  })
  async requestSignIn(@Context('act') act: Act, @Context('caller') caller: HttpCaller, @Args() args: RequestSignInArgs): Promise<boolean> {
    await this.service.request(act, caller, args);
    return true;
  }

  @Public()
  @Mutation(() => Viewer, { description: 'Uses a sign-in link up and sets the session cookie.' })
  async signIn(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @InfoParam() info: Info,
    @Args() { token }: SignInArgs,
  ): Promise<Answer<Viewer>> {
    const signedIn = await this.service.open(act, caller, token);
    return signedIn.read.one(Viewer, info);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Ends this session. True as well when there was none.' })
  async signOut(@Context('act') act: Act, @Context('caller') caller: HttpCaller): Promise<boolean> {
    await this.service.close(act, caller);
    return true;
  }

  @Mutation(() => Boolean, { description: "Ends one of one's own sessions, at once." })
  async endSession(
    @Context('act') act: Act,
    @Context('caller') caller: HttpCaller,
    @Args('input') { id }: EndSessionInput,
  ): Promise<boolean> {
    await this.service.endOne(act, caller, id);
    return true;
  }

  @Mutation(() => Viewer, { description: 'Chooses the language one is written to in.' })
  async updateOwnLanguage(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateOwnLanguageInput,
  ): Promise<Answer<Viewer>> {
    await this.service.updateOwnLanguage(act, input);
    return act.read.one(Viewer, info);
  }
}
