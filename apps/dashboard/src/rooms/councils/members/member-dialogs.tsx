import { useDialog } from '../../../ui/use-dialog-param';
import type { CouncilData } from '../council-page';
import { AddMembershipDialog } from './add-membership-dialog';
import { AssignSeatDialog } from './assign-seat-dialog';
import { EditMembershipDialog } from './edit-membership-dialog';
import { EditSeatDialog } from './edit-seat-dialog';
import { EndMembershipDialog } from './end-membership-dialog';
import { EndSeatDialog } from './end-seat-dialog';
import { SubstitutesDialog } from './substitutes-dialog';

/**
 * What can be done to members and seats; each opens by its own address. Siblings of one key would be taken for each other: two dialogs may be
 * about one seat.
 */
export function MemberDialogs({ council }: { council: CouncilData }) {
  const add = useDialog('add-member');
  const end = useDialog('end-member');
  const edit = useDialog('edit-member');
  const assign = useDialog('assign-seat');
  const substitutes = useDialog('substitutes');
  const editSeat = useDialog('edit-seat');
  const endSeat = useDialog('end-seat');
  const membershipOf = (id: string | undefined) => council.memberships.find((membership) => membership.id === id);
  const seatOf = (id: string | undefined) => council.seats.find((seat) => seat.id === id);
  const ending = membershipOf(end.subject);
  const editing = membershipOf(edit.subject);
  const assigning = membershipOf(assign.subject);
  const substituting = seatOf(substitutes.subject);
  const changing = seatOf(editSeat.subject);
  const leaving = seatOf(endSeat.subject);
  return (
    <>
      <AddMembershipDialog council={council} dialog={add} />
      {editing && <EditMembershipDialog key={`edit ${editing.id}`} membership={editing} dialog={edit} />}
      {ending && <EndMembershipDialog key={`end ${ending.id}`} membership={ending} dialog={end} />}
      {assigning && <AssignSeatDialog key={`assign ${assigning.id}`} council={council} membership={assigning} dialog={assign} />}
      {substituting && <SubstitutesDialog key={`substitutes ${substituting.id}`} seat={substituting} dialog={substitutes} />}
      {changing && <EditSeatDialog key={`edit seat ${changing.id}`} seat={changing} dialog={editSeat} />}
      {leaving && <EndSeatDialog key={`end seat ${leaving.id}`} seat={leaving} dialog={endSeat} />}
    </>
  );
}
