import { Day } from '@app/kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';

@ArgsType()
export class CountyOverviewArgs {
  @Field(() => String, { description: "Code of the region in the country's classifier (EHAK in Estonia): of a county, or of the country." })
  @Length(1, 20)
  regionCode!: string;

  @Field(() => String, { nullable: true, description: 'Country of the classifier, ISO 3166-1 alpha-2; EE when not given.' })
  @IsOptional()
  @Length(2, 2)
  country?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'What the registers are compared with: how they stood at the end of this day; a year ago when not given.',
  })
  @IsOptional()
  since?: string | null;
}
