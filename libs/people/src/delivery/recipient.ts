import { Problem, type Act } from '@app/kernel';
import type { Delivery, Recipient } from '@app/mail';
import { addressOf, hasNoAddress } from '../person/contact.js';
import { Person } from '../person/person.entity.js';

/**
 * Whom a mail that goes again goes to: the person as they are entered now. Undefined, and so to where it went, for a mail to nobody in
 * particular and for whoever the actor may not contact. CONFLICT 'recipient-has-no-address' when no mail can reach the person any more.
 */
export async function recipientOf(act: Act, { personId }: Delivery): Promise<Recipient | undefined> {
  const person = personId === null ? null : await act.tx.findOneBy(Person, { id: personId });
  if (!person) return undefined;
  const address = await addressOf(act, person.id);
  if (address) return { address, personName: person.name, language: person.language };
  if (await hasNoAddress(act, person.id)) throw new Problem('CONFLICT', 'recipient-has-no-address', 'id');
  return undefined;
}
