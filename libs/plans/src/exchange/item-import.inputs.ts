import { ImportFileInput, ImportRowsInput } from '@app/sheets';
import { InputType } from '@nestjs/graphql';

@InputType({ description: 'A file of action items to be looked at before it is imported.' })
export class PreviewActionItemImportInput extends ImportFileInput {}

@InputType({ description: 'The file that was previewed, and which of its rows to take over: all of them or none, in one act.' })
export class ImportActionItemsInput extends ImportRowsInput {}
