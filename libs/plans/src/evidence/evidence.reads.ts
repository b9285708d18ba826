import { asc, declareNoted, declareReads, sql } from '@app/kernel';
import { Person } from '@app/people';
import { keepReadings } from '@app/risks';
import { ActionItem } from '../action-item/action-item.entity.js';
import { ItemUpdate } from '../action-item/item-update.entity.js';
import { ItemEvidence } from './item-evidence.entity.js';

declareReads(ItemEvidence, (f) => ({
  item: f.toOne(() => ActionItem, { key: 'itemId', description: 'What it shows.' }),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who sent it, if the viewer may see them.' }),
}));

declareReads(ActionItem, (f) => ({
  evidence: f.toMany(() => ItemEvidence, {
    where: (i, e) => sql`${e.itemId} = ${i.id} and ${e.updateId} is not null`,
    orderBy: (e) => [asc(e.createdAt), asc(e.id)],
    description: 'Photos and files that were told with its updates, oldest first.',
  }),
  ownUntoldEvidence: f.toMany(() => ItemEvidence, {
    where: (i, e) => sql`${e.itemId} = ${i.id} and ${e.updateId} is null`,
    orderBy: (e) => [asc(e.createdAt), asc(e.id)],
    description: 'What the viewer has sent and not told yet; thrown away two days after it came.',
  }),
}));

declareReads(ItemUpdate, (f) => ({
  evidence: f.toMany(() => ItemEvidence, {
    key: 'updateId',
    orderBy: (e) => [asc(e.createdAt), asc(e.id)],
    description: 'What was told with it.',
  }),
}));

/** As of its item: what shows how something restricted goes tells of it. */
declareNoted(ItemEvidence, {
  idOf: (e) =>
    sql`(select case when i.is_behind_mark then restricted_risks_of_item(i.id) end from action_items i where i.id = ${e.itemId})`,
  tells: (field) => field !== 'id',
  keep: keepReadings,
});
