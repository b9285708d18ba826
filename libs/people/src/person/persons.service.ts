import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Affiliation } from '../affiliation/affiliation.entity.js';
import { canGiveRole } from '../affiliation/affiliation.policy.js';
import { Institution } from '../institution/institution.entity.js';
import { canEditInstitution } from '../institution/institution.policy.js';
import { addressOf } from './contact.js';
import type { CreatePersonInput } from './create-person.input.js';
import { Person } from './person.entity.js';
import { canChangeAddress, canEditPerson } from './person.policy.js';
import type { UpdatePersonInput } from './update-person.input.js';

@Injectable()
export class PersonsService {
  async create(act: Act, { institutionId, role = 'STAFF', jobTitle = null, ...fields }: CreatePersonInput): Promise<Person> {
    if (institutionId) {
      if (!(await act.tx.existsBy(Institution, { id: institutionId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'institutionId');
      allow(await canEditInstitution(act, institutionId));
      allow(canGiveRole(act.actor, role), 'officials-are-appointed');
    } else if (!act.actor.isAdministrator) {
      throw new Problem('INVALID', 'required', 'institutionId');
    }
    if (fields.email) await this.refuseKnown(act, fields.email);
    const person = await act.tx.save(Person.of(fields));
    if (institutionId) await act.tx.save(Affiliation.of({ personId: person.id, institutionId, role, jobTitle, validFrom: act.today }));
    return person;
  }

  async update(act: Act, { id, version, ...fields }: UpdatePersonInput): Promise<Person> {
    const person = await reach(act, Person, id, version);
    allow(await canEditPerson(act, id));
    if (fields.email !== undefined && fields.email?.toLowerCase() !== (await addressOf(act, id))?.toLowerCase()) {
      if (!(await canChangeAddress(act, id))) throw new Problem('FORBIDDEN', 'address-not-yours-to-change', 'email');
      if (fields.email) await this.refuseKnown(act, fields.email);
    }
    person.change(fields);
    return act.tx.save(person);
  }

  /**
   * Says whose the address is to those who may see that anyway. For everybody else the unique constraint answers 'address-in-use',
   * which tells that the address is known here but not whose it is.
   */
  private async refuseKnown(act: Act, email: string): Promise<void> {
    const [known] = await act.tx.query<{ name: string | null }[]>('select known_contact($1) as name', [email]);
    if (known?.name) throw new Problem('CONFLICT', 'person-already-entered', 'email', { name: known.name });
  }
}
