import { ImportFileInput, ImportRowsInput } from '@app/sheets';
import { InputType } from '@nestjs/graphql';

@InputType({ description: 'A file to be looked at before it is imported.' })
export class PreviewRiskImportInput extends ImportFileInput {}

@InputType({ description: 'The file that was previewed, and which of its rows to take over: all of them or none, in one act.' })
export class ImportRisksInput extends ImportRowsInput {}
