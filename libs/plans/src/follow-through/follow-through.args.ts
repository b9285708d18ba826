import { Day, Problem } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@ArgsType()
export class FollowThroughArgs {
  @Field(() => ID, { nullable: true, description: 'Of this council, its own and joint. Give it or `seminarId`.' })
  @IsOptional()
  @IsUUID('loose')
  councilId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this seminar, of all councils that the viewer reads. Give it or `councilId`.' })
  @IsOptional()
  @IsUUID('loose')
  seminarId?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'What was agreed on this day or later. Three years ago when not given; of a seminar everything.',
  })
  @IsOptional()
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'What was agreed on this day or earlier; until today when not given.' })
  @IsOptional()
  to?: string | null;
}

export interface Asked {
  councilId: string | null;
  seminarId: string | null;
  from: string | null;
  to: string | null;
}

const YEARS = 3;

/** Exactly one of council and seminar, and a period that does not end before it begins. */
export function checked({ councilId = null, seminarId = null, from = null, to = null }: FollowThroughArgs, today: string): Asked {
  if (councilId !== null && seminarId !== null) throw new Problem('INVALID', 'council-or-seminar', 'seminarId');
  if (councilId === null && seminarId === null) throw new Problem('INVALID', 'council-or-seminar', 'councilId');
  const begin = from ?? (councilId === null ? null : yearsBefore(to ?? today));
  if (begin !== null && to !== null && to < begin) throw new Problem('INVALID', 'ends-before-start', 'to');
  return { councilId, seminarId, from: begin, to };
}

/** 29 February counts as 1 March. */
function yearsBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year - YEARS, month - 1, date)).toISOString().slice(0, 10);
}
