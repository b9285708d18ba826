import { declarePlain } from '@app/kernel';
import { ImportPreview, ImportResult, ImportRow } from '@app/sheets';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One row of a file of action items and what becomes of it.' })
export class ActionItemImportRow extends ImportRow {
  @Field(() => ID, { nullable: true, description: 'The action item that it is of; null for a new one.' })
  itemId!: string | null;

  @Field(() => Boolean, { description: 'Whether an access mark (AK) holds today for all that the action item hangs on.' })
  isRestricted!: boolean;
}

@ObjectType({ description: 'What an import of action items would do. Nothing has been changed.' })
export class ActionItemImportPreview extends ImportPreview {
  @Field(() => [ActionItemImportRow], { description: 'In the order of the file.' })
  rows!: ActionItemImportRow[];
}

@ObjectType({ description: 'What an import of action items did.' })
export class ActionItemImport extends ImportResult {}

declarePlain(ActionItemImport, ActionItemImportPreview, ActionItemImportRow);
