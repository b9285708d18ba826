import { Day, enumOf } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

export const ChecklistState = enumOf(
  'ChecklistState',
  ['DONE', 'OVERDUE', 'DUE', 'LATER'],
  'Where an item of the checklist stands today: done, its day has passed, its day is within a week, or there is time.',
);
export type ChecklistState = keyof typeof ChecklistState;

@ObjectType({ description: 'Something that the organisers have to do by a day that follows from the first day of the seminar.' })
@Entity('checklist_items')
@Check('checklist_items_days_before', 'days_before between -365 and 1000')
@Check('checklist_items_text_length', 'length(text) between 1 and 300')
@Check('checklist_items_one_responsible', 'responsible_person_id is null or responsible_host_id is null')
@Check('checklist_items_done_by_somebody', '(done_on is null) = (done_by_id is null)')
@Index('checklist_items_seminar_index', { synchronize: false })
@Index('checklist_items_host_index', ['responsibleHostId'])
@Index('checklist_items_person_index', ['responsiblePersonId'])
@Index('checklist_items_done_by_index', ['doneById'])
@ForeignKey('SeminarHost', ['responsibleHostId', 'seminarId'], ['id', 'seminarId'], { name: 'checklist_items_host', onDelete: 'SET NULL' })
export class ChecklistItem {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'checklist_items_pkey' })
  id!: string;

  @ForeignKey('Seminar', { name: 'checklist_items_seminar', onDelete: 'CASCADE' })
  @Column('uuid')
  seminarId!: string;

  @Field(() => Int, { description: 'Days before the first day of the seminar by which it is to be done; negative: days after.' })
  @Column('integer')
  daysBefore!: number;

  @Field(() => String)
  @Column('text')
  text!: string;

  @ForeignKey('Person', { name: 'checklist_items_person', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  responsiblePersonId!: string | null;

  @Column('uuid', { nullable: true })
  responsibleHostId!: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was ticked; null while it is not done.' })
  @Column('date', { nullable: true })
  doneOn!: string | null;

  @ForeignKey('Person', { name: 'checklist_items_done_by', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  doneById!: string | null;

  @Field(() => Int, { description: 'Give it back when changing the item.' })
  @Column('integer', { default: 1 })
  version!: number;

  /** Done today by somebody, or not done after all. Ticking what is done keeps who did it first. */
  tick(isDone: boolean, today: string, personId: string): void {
    if (isDone && this.doneOn !== null) return;
    this.doneOn = isDone ? today : null;
    this.doneById = isDone ? personId : null;
  }
}
