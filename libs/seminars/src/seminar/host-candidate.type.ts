import { declarePlain } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A council by its name alone, to be asked as co-host. The rest of a foreign council stays shut.' })
export class HostCandidate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;
}

declarePlain(HostCandidate);
