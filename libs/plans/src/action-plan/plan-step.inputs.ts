import { Day } from '@app/kernel';
import { Omittable, RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';

@InputType({ isAbstract: true })
abstract class PlanStepInput {
  @Field(() => ID)
  @IsUUID('loose')
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'Proposals to the draft are awaited until a day; for a consultation that is open, another last day.' })
export class OpenConsultationInput extends PlanStepInput {
  @Field(() => Day, { description: 'The last day, today or later, within the period of the plan.' })
  until!: string;
}

@InputType({ description: 'The consultation is over, or called off; the plan is worked on.' })
export class ReturnActionPlanToDraftInput extends PlanStepInput {}

@InputType({ description: 'A decision of the council makes the plan hold.' })
export class AdoptActionPlanInput extends PlanStepInput {
  @Field(() => ID, { description: 'Of the council that leads, in force.' })
  @IsUUID('loose')
  decisionId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Needed while opinions are still awaited: whoever has not given theirs cannot any more.',
  })
  @Omittable()
  @IsBoolean()
  endsConsultation?: boolean;
}

@InputType({ description: 'The plan is over.' })
export class CloseActionPlanInput extends PlanStepInput {
  @Field(() => String, { description: 'What came of it.' })
  @RequiredText(20_000)
  closingReport!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The plan that open action items move to, out of their goals; of the same council, not closed. Without it they stay.',
  })
  @IsOptional()
  @IsUUID('loose')
  rollOverToPlanId?: string | null;
}
