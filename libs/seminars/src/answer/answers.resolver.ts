import { Act, Public, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Invitation } from '../invitation/invitation.entity.js';
import { AnswerSheet } from './answer-sheet.type.js';
import { AnswerSheetsService } from './answer-sheets.service.js';
import { AnswerInvitationInput, RecordAnswerInput } from './answer.inputs.js';
import { AnswersService } from './answers.service.js';
import { InvitationArgs } from './invitation.args.js';

@Resolver(() => AnswerSheet)
export class AnswersResolver {
  constructor(
    private readonly answers: AnswersService,
    private readonly sheets: AnswerSheetsService,
  ) {}

  @Public()
  @Query(() => AnswerSheet, { description: 'What the link of an invitation opens. Changes nothing: mail scanners open links too.' })
  async invitation(@Context('act') act: Act, @InfoParam() info: Info, @Args() { token }: InvitationArgs): Promise<AnswerSheet> {
    return this.sheets.sheet(act, info, await this.answers.open(act, token));
  }

  @Public()
  @Mutation(() => AnswerSheet, {
    description: 'Answers by the link, without signing in; may be changed until the seminar ends. The same answer again changes nothing.',
  })
  async answerInvitation(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AnswerInvitationInput,
  ): Promise<AnswerSheet> {
    const { id } = await this.answers.answer(act, input);
    return this.sheets.sheet(act, info, id);
  }

  @Mutation(() => Invitation, { description: 'Records on behalf of somebody what they answered. Secretaries and chairs of the hosts.' })
  async recordAnswer(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RecordAnswerInput,
  ): Promise<Answer<Invitation>> {
    const { id } = await this.answers.record(act, input);
    return act.read.one(Invitation, info, { id });
  }
}
