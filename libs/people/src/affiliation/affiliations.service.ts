import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { canEditInstitution } from '../institution/institution.policy.js';
import { Institution } from '../institution/institution.entity.js';
import { Person } from '../person/person.entity.js';
import { canAffiliate } from '../person/person.policy.js';
import type { AddAffiliationInput } from './add-affiliation.input.js';
import { Affiliation } from './affiliation.entity.js';
import { canGiveRole } from './affiliation.policy.js';
import type { EndAffiliationInput } from './end-affiliation.input.js';
import type { UpdateAffiliationInput } from './update-affiliation.input.js';

@Injectable()
export class AffiliationsService {
  async add(act: Act, input: AddAffiliationInput): Promise<Affiliation> {
    const { personId, institutionId, role = 'STAFF', jobTitle = null } = input;
    if (!(await act.tx.existsBy(Person, { id: personId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'personId');
    if (!(await act.tx.existsBy(Institution, { id: institutionId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'institutionId');
    allow((await canEditInstitution(act, institutionId)) && (await canAffiliate(act, personId)));
    allow(canGiveRole(act.actor, role), 'officials-are-appointed');
    return act.tx.save(Affiliation.of({ personId, institutionId, role, jobTitle, validFrom: input.validFrom ?? act.today }));
  }

  /** Answers the affiliation that holds with the change: the same one, or the one that follows it. */
  async update(act: Act, { id, version, validFrom, ...fields }: UpdateAffiliationInput): Promise<Affiliation> {
    const affiliation = await this.reachKept(act, id, version);
    allow(canGiveRole(act.actor, fields.role ?? affiliation.role), 'officials-are-appointed');
    const next = affiliation.change(fields, validFrom, act.today);
    await act.tx.save(affiliation); // First: at no moment does somebody belong to an institution twice.
    return next ? act.tx.save(next) : affiliation;
  }

  /** Seats that the person holds for the institution stay: ending those is the council's decision. */
  async end(act: Act, { id, version, validTo }: EndAffiliationInput): Promise<Affiliation> {
    const affiliation = await this.reachKept(act, id, version);
    affiliation.end(validTo ?? act.today, act.today);
    return act.tx.save(affiliation);
  }

  private async reachKept(act: Act, id: string, version: number): Promise<Affiliation> {
    // An official's row is locked for administrators alone; whoever keeps the institution is told why.
    const found = await act.tx.findOneBy(Affiliation, { id });
    if (found) allow(canGiveRole(act.actor, found.role), 'officials-are-appointed');
    const affiliation = await reach(act, Affiliation, id, version);
    allow(await canEditInstitution(act, affiliation.institutionId));
    return affiliation;
  }
}
