import { plusDays, type Act } from '@app/kernel';
import { IsNull, MoreThan } from 'typeorm';
import type { Seat } from './seat.entity.js';
import { Substitute } from './substitute.entity.js';

/**
 * Makes these persons the substitutes of the seat, in this order; who is new is one from the given day. Who
 * stays keeps their row and so their first day. Who goes was one until yesterday; who was to become one only today or later never was
 * one, and that row goes. Says whether anything changed.
 */
export async function setSubstitutes(act: Act, seat: Seat, personIds: readonly string[], from: string): Promise<boolean> {
  const present = await openSubstitutes(act, seat.id, act.today);
  const gone = present.filter(({ personId }) => !personIds.includes(personId));
  const wanted = personIds.map((personId, i) => {
    const known = present.find((one) => one.personId === personId);
    return known ? Object.assign(known, { moved: known.position !== i + 1, position: i + 1 }) : Substitute.of(seat, personId, i + 1, from);
  });
  const changed = wanted.filter((one) => !('moved' in one) || one.moved);
  const ended = gone.filter(({ validFrom }) => validFrom < act.today);
  for (const one of ended) one.validTo = plusDays(act.today, -1);
  await act.tx.remove(gone.filter((one) => !ended.includes(one)));
  await act.tx.save([...ended, ...changed]);
  return gone.length + changed.length > 0;
}

/** With the seat end those who would come instead. Who would have become one only later never does, and that row goes. */
export async function endSubstitutes(act: Act, seatId: string, on: string): Promise<void> {
  const present = await openSubstitutes(act, seatId, on < act.today ? on : act.today);
  const ended = present.filter(({ validFrom }) => validFrom <= on);
  for (const one of ended) one.validTo = on;
  await act.tx.remove(present.filter((one) => !ended.includes(one)));
  await act.tx.save(ended);
}

/** With another role of the holder they go on in the same order: on the seat that was they end on the day before. */
export async function continueSubstitutes(act: Act, seatId: string, next: Seat): Promise<void> {
  const present = await openSubstitutes(act, seatId, next.validFrom);
  const begun = present.filter(({ validFrom }) => validFrom < next.validFrom);
  const following = begun.map(({ personId, position, validTo }) =>
    Object.assign(Substitute.of(next, personId, position, next.validFrom), { validTo }),
  );
  for (const one of begun) one.validTo = plusDays(next.validFrom, -1);
  const moved = present.filter((one) => !begun.includes(one)).map((one) => Object.assign(one, { seatId: next.id }));
  await act.tx.save([...begun, ...moved, ...following]);
}

/** Whose time as a substitute is not over on that day. */
export async function substituteIds(act: Act, seatId: string, day: string): Promise<string[]> {
  return (await openSubstitutes(act, seatId, day)).map(({ personId }) => personId);
}

/** Those whose time is not over on that day, in order. */
async function openSubstitutes(act: Act, seatId: string, day: string): Promise<Substitute[]> {
  return act.tx.find(Substitute, {
    where: [
      { seatId, validTo: IsNull() },
      { seatId, validTo: MoreThan(plusDays(day, -1)) },
    ],
    order: { position: 'ASC' },
  });
}
