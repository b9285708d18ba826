import { PageArgs } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@ArgsType()
export class AuditTrailArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Changes of this council and of the seminars it hosts.' })
  @IsOptional()
  @IsUUID('loose')
  councilId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Changes of this one record.' })
  @IsOptional()
  @IsUUID('loose')
  rowId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Changes of this risk and of all that hangs on it.' })
  @IsOptional()
  @IsUUID('loose')
  riskId?: string | null;
}
