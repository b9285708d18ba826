import { Day } from '@app/kernel';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { RiskLevel } from '../matrix/scale.js';
import { EventType, RiskClass, Trend } from '../risk/risk-enums.js';

@ObjectType({ description: 'A risk in the public edition: all that anybody is told of it.' })
export class PublicRisk {
  @Field(() => String, { description: 'Its text for the public; its title where there is none.' })
  text!: string;

  @Field(() => RiskClass)
  class!: RiskClass;

  @Field(() => EventType)
  eventType!: EventType;

  @Field(() => RiskLevel, { nullable: true, description: 'Of the current score; null until scored.' })
  level!: RiskLevel | null;

  @Field(() => Trend, { nullable: true })
  trend!: Trend | null;

  @Field(() => [String], { description: 'Names of the regions that it lies in.' })
  regions!: string[];

  @Field(() => [String], {
    description:
      'What is in place against it, as far as it was made public: the text for the public of each measure, or its title. Nothing of one that also ' +
      'works on a risk under a mark.',
  })
  controls!: string[];

  @Field(() => Day, { nullable: true, description: 'When the council looks at it again.' })
  reviewDueOn!: string | null;
}

@ObjectType({ description: 'The public edition of a register. Anybody may read it.' })
export class PublicRegister {
  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'Name of the council.' })
  name!: string;

  @Field(() => Day, { description: 'Today: it always tells how things stand now.' })
  asOf!: string;

  @Field(() => [PublicRisk], { description: 'Worst first.' })
  risks!: PublicRisk[];
}

@ObjectType({ description: 'A council whose register has a public edition.' })
export class PublicRegisterEntry {
  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'Name of the council.' })
  name!: string;

  @Field(() => Int, { description: 'Risks in the edition; at least one.' })
  riskCount!: number;
}

@ArgsType()
export class PublicRegisterArgs {
  @Field(() => String, { description: 'Of the council, as in the address of its page.' })
  @MaxLength(200)
  slug!: string;
}
