import { Act, and, connectionOf, or, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { alphabetical, nameMatches } from '../names.js';
import { contactOf } from './contact.js';
import { CreatePersonInput } from './create-person.input.js';
import { Person } from './person.entity.js';
import { PersonsArgs } from './persons.args.js';
import { PersonsService } from './persons.service.js';
import { UpdatePersonInput } from './update-person.input.js';

@Resolver(() => Person)
export class PersonsResolver {
  constructor(private readonly persons: PersonsService) {}

  @Query(() => connectionOf(Person), { name: 'persons', description: 'People whom the viewer may see, by last and first name.' })
  async list(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: PersonsArgs): Promise<Page<Person>> {
    const { search, institutionId, councilId } = args;
    return act.read.connection(Person, info, args, {
      where: (p) => {
        const named = nameMatches(sql`${p.firstName} || ' ' || ${p.lastName}`, search);
        return and(
          // The address is searched only where it may be seen: else a search would be a way to guess it.
          named && or(named, nameMatches(contactOf(p, 'email'), search)),
          institutionId &&
            sql`exists (select from affiliations a where a.person_id = ${p.id} and a.institution_id = ${institutionId} and is_current(a.valid_from, a.valid_to))`,
          councilId && sql`${p.id} = any(array(select council_persons(${councilId})))`,
        );
      },
      orderBy: (p) => [alphabetical(p.lastName), alphabetical(p.firstName)],
    });
  }

  @Query(() => Person, { description: 'One person.' })
  async person(@Context('act') act: Act, @InfoParam() info: Info, @Args('id', { type: () => ID }) id: string): Promise<Answer<Person>> {
    return act.read.one(Person, info, { id });
  }

  @Mutation(() => Person, {
    description:
      'Enters a person of an institution. An address that is known already is refused: with the name (person-already-entered) for who may ' +
      'see that person, without a word about them (address-in-use) for everybody else; an administrator can then add the affiliation.',
  })
  async createPerson(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: CreatePersonInput): Promise<Answer<Person>> {
    const { id } = await this.persons.create(act, input);
    return act.read.one(Person, info, { id });
  }

  @Mutation(() => Person, {
    description: "Changes a person's record. Who keeps one of their institutions, administrators, and themselves.",
  })
  async updatePerson(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: UpdatePersonInput): Promise<Answer<Person>> {
    const { id } = await this.persons.update(act, input);
    return act.read.one(Person, info, { id });
  }
}
