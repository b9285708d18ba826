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

  /** Seats that the person holds for the institution stay: ending those is the council's decision. */
  async end(act: Act, { id, version, validTo }: EndAffiliationInput): Promise<Affiliation> {
    const affiliation = await reach(act, Affiliation, id, version);
    allow(await canEditInstitution(act, affiliation.institutionId));
    allow(canGiveRole(act.actor, affiliation.role), 'officials-are-appointed');
    affiliation.end(validTo ?? act.today, act.today);
    return act.tx.save(affiliation);
  }
}
