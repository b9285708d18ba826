import { askForItemsBy } from '@app/seminars';

// The mail of an invitation says that its link takes a word on items, too, where there are any and the link opens them.
askForItemsBy(async (act, invitationIds) => {
  const rows = await act.tx.query<{ id: string }[]>(
    'select id from invitations where id = any($1) and invitation_opens_items(person_id, institution_id)',
    [invitationIds],
  );
  return new Set(rows.map(({ id }) => id));
});
