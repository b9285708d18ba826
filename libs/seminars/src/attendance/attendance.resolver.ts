import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Invitation } from '../invitation/invitation.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { Attendance } from './attendance.entity.js';
import { AddWalkInInput, RecordAttendanceInput } from './attendance.inputs.js';
import { AttendanceService } from './attendance.service.js';
import { WalkInsService } from './walk-ins.service.js';

@Resolver(() => Attendance)
export class AttendanceResolver {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly walkIns: WalkInsService,
  ) {}

  @Mutation(() => Seminar, {
    description:
      'Says who was there on a day, from its morning until the seminar is reported. Secretaries of the hosts, and on their day its leader.',
  })
  async recordAttendance(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RecordAttendanceInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.attendance.record(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Invitation, { description: 'Adds somebody who came without an invitation, and records them. Secretaries of the hosts.' })
  async addWalkIn(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: AddWalkInInput): Promise<Answer<Invitation>> {
    return act.read.one(Invitation, info, { id: await this.walkIns.add(act, input) });
  }
}
