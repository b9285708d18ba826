import { declareReads, sql, type Row } from '@app/kernel';
import { Person } from '@app/people';
import { ItemUpdateKind } from './action-item-enums.js';
import { canKeepItems, mayGrant } from './action-item.policy.js';
import { ItemExtension } from './item-extension.entity.js';
import { ItemUpdate } from './item-update.entity.js';

/** Whether it was asked for by the institution that the viewer speaks for, as no other asks. */
const isAskers = (e: Row<ItemExtension>) =>
  sql`exists (select from action_items i where i.id = ${e.itemId} and i.owner_institution_id = any(array(select own_institutions())))`;

/** Follows from the states: what was done is open again because it was sent back, and for no other reason. */
const kindOf = (
  u: Row<ItemUpdate>,
) => sql`case ${u.state} when 'DONE' then 'COMPLETED' when 'VERIFIED' then 'VERIFIED' when 'DROPPED' then 'DROPPED'
  else case when exists (select from item_updates b where b.item_id = ${u.itemId} and b.number = ${u.number} - 1 and b.state = 'DONE')
    then 'RETURNED' else 'REPORTED' end end`;

/** Whether the day that was asked for is not past. */
const isAhead = (e: Row<ItemExtension>) => sql`${e.toDueOn} >= act_today()`;

const BESIDE_OTHER = { description: 'Whether it was said by a link while somebody else than its person was signed in.' };
const SIGNED_IN = { description: 'Who was signed in then, if the viewer may see them.' };

declareReads(ItemUpdate, (f) => ({
  kind: f.sql(() => ItemUpdateKind, kindOf, { description: 'What was done by it.' }),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who said it, if the viewer may see them.' }),
  isBesideOther: f.sql(
    () => Boolean,
    (u) => sql`${u.signedInId} is not null`,
    BESIDE_OTHER,
  ),
  signedIn: f.toOne(() => Person, { key: 'signedInId', nullable: true, ...SIGNED_IN }),
}));

declareReads(ItemExtension, (f) => ({
  isBesideOther: f.sql(
    () => Boolean,
    (e) => sql`${e.signedInId} is not null`,
    BESIDE_OTHER,
  ),
  signedIn: f.toOne(() => Person, { key: 'signedInId', nullable: true, ...SIGNED_IN }),
  askedBy: f.toOne(() => Person, { key: 'askedById', nullable: true, description: 'Who asked for it, if the viewer may see them.' }),
  decidedBy: f.toOne(() => Person, { key: 'decidedById', nullable: true, description: 'Who answered, if the viewer may see them.' }),
  viewerCanDecide: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    ({ councilId, state }, actor) => state === 'ASKED' && canKeepItems(actor, councilId),
    { description: 'Whether to show the viewer a button to refuse it, or to read that its day is past.' },
  ),
  viewerCanGrant: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    (extension, actor) => mayGrant(actor, { ...extension, isAhead: extension.isAhead === true }),
    {
      expressions: { isAhead },
      description: 'Whether to show the viewer a button to grant it: of a day that is past nobody can.',
    },
  ),
  viewerCanWithdraw: f.computed(
    () => Boolean,
    ['state'],
    ({ state, isAskers }) => state === 'ASKED' && isAskers === true,
    {
      expressions: { isAskers },
      description: 'Whether to show the viewer a button to take it back.',
    },
  ),
}));
