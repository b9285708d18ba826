import { Day, enumOf } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const RiskImportOutcome = enumOf(
  'RiskImportOutcome',
  ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'],
  'What becomes of a row of a file: a new risk, a changed one, nothing, or nothing because something in it is wrong.',
);
export type RiskImportOutcome = keyof typeof RiskImportOutcome;

@ObjectType({ description: 'A column of a register in a file.' })
export class RiskImportColumn {
  @Field(() => String, { nullable: true, description: 'Its stable key; null for a column that the register does not know.' })
  key!: string | null;

  @Field(() => String, { description: 'As the file has it; of a missing one, as it would be called.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether what stands in it is taken over; others are only for reading.' })
  isTaken!: boolean;
}

@ObjectType({ description: 'What a row changes in one field, in words.' })
export class RiskImportChange {
  @Field(() => String, { description: 'Key of the column.' })
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Null where nothing stood.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is emptied.' })
  after!: string | null;
}

@ObjectType({ description: 'A cell that differs from the register in a column that is only for reading. It is not taken over.' })
export class RiskImportNotTaken {
  @Field(() => String, { description: 'Key of the column.' })
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the file says; null where the cell was emptied.' })
  said!: string | null;
}

@ObjectType({ description: 'Why a row is refused.' })
export class RiskImportRefusal {
  @Field(() => String, { nullable: true, description: 'Key of the column; null where it is the whole row.' })
  key!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { description: 'A reason as of any refusal.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, where that is what is wrong.' })
  said!: string | null;

  @Field(() => [String], { description: 'What may stand there, where it is one of a few words; the columns that a new risk lacks.' })
  allowed!: string[];

  @Field(() => Day, { nullable: true, description: 'The day that bounds what may stand there, where it is that.' })
  day!: string | null;
}

@ObjectType({ description: 'One row of a file and what becomes of it.' })
export class RiskImportRow {
  @Field(() => Int, { description: 'As the spreadsheet program numbers it, from 1.' })
  line!: number;

  @Field(() => RiskImportOutcome)
  outcome!: RiskImportOutcome;

  @Field(() => ID, { nullable: true, description: 'The risk that it is of; null for a new one.' })
  riskId!: string | null;

  @Field(() => String, { nullable: true })
  ref!: string | null;

  @Field(() => Boolean, { description: 'Whether an access mark (AK) holds today for the risk that it is of.' })
  isRestricted!: boolean;

  @Field(() => Int, { nullable: true, description: 'Of the risk that it was compared with. Give it back with the import.' })
  version!: number | null;

  @Field(() => String)
  title!: string;

  @Field(() => [RiskImportChange])
  changes!: RiskImportChange[];

  @Field(() => [RiskImportNotTaken], {
    description: 'Scores, statuses and the like that the row changes in vain: they are set on the page of the risk.',
  })
  notTaken!: RiskImportNotTaken[];

  @Field(() => [RiskImportRefusal])
  refusals!: RiskImportRefusal[];
}

@ObjectType({ description: 'What an import of a file would do. Nothing has been changed.' })
export class RiskImportPreview {
  @Field(() => String)
  fileName!: string;

  @Field(() => [RiskImportColumn], { description: 'Those of the file, in its order.' })
  columns!: RiskImportColumn[];

  @Field(() => [RiskImportColumn], { description: 'Those that could be taken over and are not in the file: what they say stays as it is.' })
  missing!: RiskImportColumn[];

  @Field(() => Boolean, {
    description: 'Whether the file says which version of each risk it was made from, so that it cannot undo what others did since.',
  })
  hasVersions!: boolean;

  @Field(() => [RiskImportRow], { description: 'In the order of the file.' })
  rows!: RiskImportRow[];

  @Field(() => Int, { description: 'Risks of the register that the file does not speak of. They stay as they are.' })
  notInFile!: number;
}

@ObjectType({ description: 'What an import did.' })
export class RiskImport {
  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  changed!: number;
}
