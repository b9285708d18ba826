import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Seminar } from '../seminar/seminar.entity.js';
import { ChecklistItem } from './checklist-item.entity.js';
import { AddChecklistItemInput, RemoveChecklistItemInput, TickChecklistItemInput, UpdateChecklistItemInput } from './checklist.inputs.js';
import { ChecklistService } from './checklist.service.js';

const WHO = 'Secretaries of the hosts, until the seminar is reported or cancelled.';

@Resolver(() => ChecklistItem)
export class ChecklistResolver {
  constructor(private readonly checklist: ChecklistService) {}

  @Mutation(() => Seminar, { description: `Adds an item to the organisers' checklist. ${WHO}` })
  async addChecklistItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AddChecklistItemInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.checklist.add(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: `Changes an item of the organisers' checklist. ${WHO}` })
  async updateChecklistItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateChecklistItemInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.checklist.update(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: `Says that an item of the organisers' checklist is done, or not after all. ${WHO}` })
  async tickChecklistItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: TickChecklistItemInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.checklist.tick(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: `Takes an item off the organisers' checklist. ${WHO}` })
  async removeChecklistItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RemoveChecklistItemInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.checklist.remove(act, input);
    return act.read.one(Seminar, info, { id });
  }
}
