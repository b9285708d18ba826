import { Problem } from '@app/kernel';
import { applyGiven } from '@app/people';
import { ObjectType } from '@nestjs/graphql';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OPEN_STATES, type OpenItemState } from './action-item-enums.js';
import { ActionItemRecord } from './action-item-record.js';

/** Said of an item by who keeps it. The last day is not among them: it moves with a reason and consent alone. */
const CHANGEABLE = [
  'title',
  'description',
  'doneCriterion',
  'ownerInstitutionId',
  'assigneePersonId',
  'cooperationForm',
  'phase',
  'approach',
  'priority',
  'planId',
  'goalId',
  'decisionId',
  'seminarId',
  'startOn',
] as const;
export type ActionItemFields = Pick<ActionItem, (typeof CHANGEABLE)[number]>;

/** What somebody says of how it goes; what is left out stays. */
export interface Progress {
  state?: OpenItemState;
  progressPercent?: number;
  waitingFor?: string | null;
  note?: string | null;
  evidenceIds?: readonly string[];
}

/** What a new item has where nothing is said. */
const EMPTY = {
  state: 'PLANNED',
  progressPercent: 0,
  priority: 3,
  slips: 0,
  assigneePersonId: null,
  planId: null,
  goalId: null,
  decisionId: null,
  seminarId: null,
  startOn: null,
  waitingFor: null,
  startedAt: null,
  doneAt: null,
  version: 1,
} as const;

const CLOSED = { DONE: 'item-is-done', VERIFIED: 'item-is-verified', DROPPED: 'item-is-dropped' } as const;

@ObjectType({ description: 'Something that an institution does by a day, because a council agreed on it.' })
@Entity('action_items')
@Unique('action_items_of_council', ['id', 'councilId'])
@Unique('action_items_number', ['councilId', 'number'])
@ForeignKey('ActionPlan', ['planId', 'councilId'], ['id', 'councilId'], { name: 'action_items_plan', onDelete: 'RESTRICT' })
@ForeignKey('PlanGoal', ['goalId', 'planId', 'councilId'], ['id', 'planId', 'councilId'], {
  name: 'action_items_goal',
  onDelete: 'RESTRICT',
})
@Check('action_items_number_counts', 'number > 0')
@Check('action_items_title_length', 'length(title) between 1 and 300')
@Check('action_items_cooperation_form', `cooperation_form in ('COMMUNICATION', 'COOPERATION', 'COORDINATION', 'COLLABORATION')`)
@Check('action_items_phase', `phase in ('PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY')`)
@Check('action_items_approach', `approach in ('SITUATIONAL', 'RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT')`)
@Check('action_items_priority', 'priority between 1 and 4')
@Check('action_items_slips', 'slips >= 0')
@Check('action_items_state', `state in ('PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED')`)
@Check('action_items_progress', 'progress_percent between 0 and 100')
@Check('action_items_goal_has_plan', 'goal_id is null or plan_id is not null')
@Check('action_items_days', 'due_on >= start_on')
@Check('action_items_waiting', `state <> 'WAITING' or waiting_for is not null`)
@Check('action_items_dropping', `(state = 'DROPPED') = (drop_reason is not null)`)
@Check('action_items_done', `(state in ('DONE', 'VERIFIED')) = (done_at is not null)`)
@Check('action_items_verified', `(state = 'VERIFIED') = (verified_at is not null)`)
@Index('action_items_by_due', ['councilId', 'dueOn', 'id'])
@Index('action_items_by_priority', ['councilId', 'priority', 'dueOn', 'id'])
@Index('action_items_by_change', { synchronize: false })
@Index('action_items_open_by_owner', { synchronize: false })
@Index('action_items_open_by_day', { synchronize: false })
@Index('action_items_open_of_council', { synchronize: false })
@Index('action_items_silent_of_council', { synchronize: false })
@Index('action_items_owner_index', ['ownerInstitutionId'])
@Index('action_items_assignee_index', ['assigneePersonId'])
@Index('action_items_plan_index', ['planId', 'councilId'])
@Index('action_items_goal_index', ['goalId', 'planId', 'councilId'])
@Index('action_items_decision_index', ['decisionId'])
@Index('action_items_seminar_index', ['seminarId'])
export class ActionItem extends ActionItemRecord {
  static of(
    councilId: string,
    number: number,
    dueOn: string,
    fields: Partial<ActionItemFields> & Pick<ActionItemFields, 'title' | 'ownerInstitutionId'>,
  ): ActionItem {
    const item = Object.assign(new ActionItem(), EMPTY, { councilId, number, dueOn, originalDueOn: dueOn });
    if (fields.startOn && fields.startOn > dueOn) throw new Problem('INVALID', 'item-due-before-start', 'dueOn', { day: fields.startOn });
    item.change(fields);
    return item;
  }

  change(fields: Partial<ActionItemFields>): void {
    this.refuseUnlessOpen('id');
    applyGiven(this, fields, CHANGEABLE);
    if (this.startOn && this.startOn > this.dueOn) throw new Problem('INVALID', 'item-starts-after-due', 'startOn', { day: this.dueOn });
  }

  /** Waiting or in progress, work has begun, and there is no way back to planned. */
  report({ state = this.state as OpenItemState, progressPercent, waitingFor, note, evidenceIds = [] }: Progress, now: Date): void {
    this.refuseUnlessOpen('id');
    const before = [this.state, this.progressPercent, this.waitingFor];
    if (state === 'PLANNED' && this.state !== 'PLANNED') throw new Problem('INVALID', 'item-has-begun', 'state');
    this.waitingFor = state === 'WAITING' ? (waitingFor === undefined ? this.waitingFor : waitingFor) : null;
    if (state === 'WAITING' && !this.waitingFor) throw new Problem('INVALID', 'waiting-for-what', 'waitingFor');
    this.state = state;
    this.progressPercent = progressPercent ?? this.progressPercent;
    const isSaid =
      Boolean(note) ||
      evidenceIds.length > 0 ||
      [this.state, this.progressPercent, this.waitingFor].some((value, i) => value !== before[i]);
    if (!isSaid) throw new Problem('INVALID', 'nothing-reported', 'note');
    if (state !== 'PLANNED') this.startedAt ??= now;
    this.updatedAt = now;
  }

  complete(now: Date): void {
    this.refuseUnlessOpen('id');
    const startedAt = this.startedAt ?? now;
    Object.assign(this, {
      state: 'DONE',
      progressPercent: 100,
      waitingFor: null,
      returnReason: null,
      startedAt,
      doneAt: now,
      updatedAt: now,
    });
  }

  verify(now: Date): void {
    this.refuseUnlessDone();
    Object.assign(this, { state: 'VERIFIED', verifiedAt: now });
  }

  /** Back to work, as far as it was said to have come before it was called done. */
  sendBack(reason: string, progressPercent: number): void {
    this.refuseUnlessDone();
    Object.assign(this, { state: 'IN_PROGRESS', doneAt: null, returnReason: reason, progressPercent });
  }

  drop(reason: string): void {
    this.refuseUnlessOpen('id');
    Object.assign(this, { state: 'DROPPED', waitingFor: null, dropReason: reason });
  }

  /** Of a later last day everybody sees that it slipped. `field` names the day in what was asked. */
  moveDue(to: string, field: string): void {
    this.refuseUnlessOpen('id');
    if (this.startOn && to < this.startOn) throw new Problem('INVALID', 'item-due-before-start', field, { day: this.startOn });
    if (to > this.dueOn) this.slips += 1;
    this.dueOn = to;
  }

  /** Whoever does it does not help itself. `given`: what was named in this act. */
  refuseOwnHelp(helperIds: readonly string[], given: { helperIds?: readonly string[] }): void {
    if (!helperIds.includes(this.ownerInstitutionId)) return;
    if (given.helperIds) throw new Problem('INVALID', 'helper-is-owner', 'helperIds');
    throw new Problem('INVALID', 'owner-is-helper', 'ownerInstitutionId');
  }

  get isOpen(): boolean {
    return OPEN_STATES.some((state) => state === this.state);
  }

  /** `field` names the item in what was asked. */
  refuseUnlessOpen(field: string): void {
    const reason = (CLOSED as Readonly<Record<string, string>>)[this.state];
    if (reason) throw new Problem('CONFLICT', reason, field);
  }

  private refuseUnlessDone(): void {
    if (this.state === 'DONE') return;
    throw new Problem('CONFLICT', this.state === 'VERIFIED' || this.state === 'DROPPED' ? CLOSED[this.state] : 'item-is-not-done', 'id');
  }

  /** Asked after what the state forbids: who is told to load the newest version must be able to go on with it. */
  refuseUnlessNewest(version: number): void {
    if (this.version !== version) throw new Problem('CONFLICT', 'stale-version', 'version');
  }
}
