import { Day, declarePlain, enumOf } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

export const ImportOutcome = enumOf(
  'ImportOutcome',
  ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'],
  'What becomes of a row of a file: something new, a change, nothing, or nothing because something in it is wrong.',
);
export type ImportOutcome = keyof typeof ImportOutcome;

@ObjectType({ description: 'A column of a file.' })
export class ImportColumn {
  @Field(() => String, { nullable: true, description: 'Its stable key; null for a column that is not known.' })
  key!: string | null;

  @Field(() => String, { description: 'As the file has it; of a missing one, as it would be called.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether what stands in it is taken over; others are only for reading.' })
  isTaken!: boolean;
}

@ObjectType({ description: 'What a row changes in one field, in words.' })
export class ImportChange {
  @Field(() => String, { description: 'Key of the column.' })
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Null where nothing stood.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is emptied.' })
  after!: string | null;
}

@ObjectType({ description: 'A cell that says something else than what is, in a column that is only for reading. It is not taken over.' })
export class ImportNotTaken {
  @Field(() => String, { description: 'Key of the column.' })
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the file says; null where the cell was emptied.' })
  said!: string | null;
}

@ObjectType({ description: 'Why a row is refused.' })
export class ImportRefusal {
  @Field(() => String, { nullable: true, description: 'Key of the column; null where it is the whole row.' })
  key!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { description: 'A reason as of any refusal.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, where that is what is wrong.' })
  said!: string | null;

  @Field(() => [String], { description: 'What may stand there, where it is one of a few words; the columns that a new row lacks.' })
  allowed!: string[];

  @Field(() => Day, { nullable: true, description: 'The day that bounds what may stand there, where it is that.' })
  day!: string | null;
}

/** A row of a file, of whatever it is. */
@ObjectType({ isAbstract: true })
export abstract class ImportRow {
  @Field(() => Int, { description: 'As the spreadsheet program numbers it, from 1.' })
  line!: number;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => String, { nullable: true })
  ref!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of what it was compared with. Give it back with the import.' })
  version!: number | null;

  @Field(() => String)
  title!: string;

  @Field(() => [ImportChange])
  changes!: ImportChange[];

  @Field(() => [ImportNotTaken], { description: 'Statuses and the like that the row changes in vain: they are set on the page.' })
  notTaken!: ImportNotTaken[];

  @Field(() => [ImportRefusal])
  refusals!: ImportRefusal[];
}

/** What an import of a file would do, of whatever it is. */
@ObjectType({ isAbstract: true })
export abstract class ImportPreview {
  @Field(() => String)
  fileName!: string;

  @Field(() => [ImportColumn], { description: 'Those of the file, in its order.' })
  columns!: ImportColumn[];

  @Field(() => [ImportColumn], { description: 'Those that could be taken over and are not in the file: what they say stays as it is.' })
  missing!: ImportColumn[];

  @Field(() => Boolean, {
    description: 'Whether the file says which version each row was made from, so that it cannot undo what others did since.',
  })
  hasVersions!: boolean;
}

/** What an import did, of whatever it is. */
@ObjectType({ isAbstract: true })
export abstract class ImportResult {
  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  changed!: number;
}

declarePlain(ImportColumn, ImportChange, ImportNotTaken, ImportRefusal);
