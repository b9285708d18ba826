import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AgendaService } from '../agenda/agenda.service.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canEditSeminar, hostIdsOf, isOpenState } from '../seminar/seminar.policy.js';
import { AgendaTopic } from './agenda-topic.entity.js';
import { tellProposer } from './tell-proposer.js';
import type { AcceptAgendaTopicInput, DeclineAgendaTopicInput, PostponeAgendaTopicInput, ProposeAgendaTopicInput } from './topic.inputs.js';

@Injectable()
export class TopicsService {
  constructor(private readonly agenda: AgendaService) {}

  async propose(act: Act, { seminarId, ...given }: ProposeAgendaTopicInput): Promise<AgendaTopic> {
    // Read and not reached: who proposes may not change the seminar.
    const seminar = await act.tx.findOneBy(Seminar, { id: seminarId });
    if (!seminar) throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
    const [row] = await act.tx.query<{ may: boolean }[]>('select $1 in (select proposable_seminars()) as may', [seminarId]);
    allow(row?.may === true);
    seminar.refuseTopics(act.now, act.today);
    const topic = Object.assign(new AgendaTopic(), {
      description: null,
      expectedForm: null,
      ...given,
      seminarId,
      councilId: seminar.councilId,
      proposedById: act.actor.personId,
    });
    return act.tx.save(topic);
  }

  /** Takes the topic into the agenda as any session is added, with the same collisions, and tells the proposer. */
  async accept(act: Act, { id, version, seminarId, ...place }: AcceptAgendaTopicInput): Promise<AgendaTopic> {
    const topic = await this.decidable(act, id, version);
    const { title, kind, description } = topic;
    const at = seminarId ?? topic.seminarId;
    if (at !== topic.seminarId) await this.refuseForeignSeminar(act, topic, at);
    topic.accept(await this.agenda.add(act, { seminarId: at, title, kind, description, ...place }), act.now);
    return this.keep(act, topic);
  }

  async postpone(act: Act, { id, version, reason }: PostponeAgendaTopicInput): Promise<AgendaTopic> {
    const topic = await this.decidable(act, id, version);
    topic.postpone(reason ?? null, act.now);
    return this.keep(act, topic);
  }

  async decline(act: Act, { id, version, reason }: DeclineAgendaTopicInput): Promise<AgendaTopic> {
    const topic = await this.decidable(act, id, version);
    topic.decline(reason, act.now);
    return this.keep(act, topic);
  }

  private async keep(act: Act, topic: AgendaTopic): Promise<AgendaTopic> {
    await act.tx.save(topic);
    await tellProposer(act, topic);
    return topic;
  }

  private async decidable(act: Act, id: string, version: number): Promise<AgendaTopic> {
    const topic = await reach(act, AgendaTopic, id, version);
    allow(canEditSeminar(act.actor, await hostIdsOf(act, topic.seminarId)));
    return topic;
  }

  /** The backlog is of one council: only seminars that it leads take from it, and only what waits. */
  private async refuseForeignSeminar(act: Act, topic: AgendaTopic, seminarId: string): Promise<void> {
    const seminar = await reach(act, Seminar, { seminarId });
    const { state } = await act.tx.findOneByOrFail(Seminar, { id: topic.seminarId });
    const isWaiting = topic.state === 'BACKLOG' || !isOpenState(state);
    if (!isWaiting || seminar.councilId !== topic.councilId) throw new Problem('INVALID', 'topic-not-of-seminar', 'seminarId');
  }
}
