import { declarePlain } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'How far a host has filled the places it has. Everybody counts once, with the host of their seat; who is invited beside the seats counts with none.',
})
export class HostQuota {
  @Field(() => ID)
  councilId!: string;

  @Field(() => String)
  councilName!: string;

  @Field(() => Int, { nullable: true, description: 'How many people of this council there is room for; null without a limit.' })
  quota!: number | null;

  @Field(() => Int, { description: 'How many would be invited as things stand; zero for who does not organise.' })
  audience!: number;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: 'How many need a place: who comes, and who sends a substitute. Online takes none.' })
  coming!: number;
}

declarePlain(HostQuota);
