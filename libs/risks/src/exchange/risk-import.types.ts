import { declarePlain } from '@app/kernel';
import { ImportPreview, ImportResult, ImportRow } from '@app/sheets';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One row of a file and what becomes of it.' })
export class RiskImportRow extends ImportRow {
  @Field(() => ID, { nullable: true, description: 'The risk that it is of; null for a new one.' })
  riskId!: string | null;

  @Field(() => Boolean, { description: 'Whether an access mark (AK) holds today for the risk that it is of.' })
  isRestricted!: boolean;
}

@ObjectType({ description: 'What an import of a file would do. Nothing has been changed.' })
export class RiskImportPreview extends ImportPreview {
  @Field(() => [RiskImportRow], { description: 'In the order of the file.' })
  rows!: RiskImportRow[];

  @Field(() => Int, { description: 'Risks of the register that the file does not speak of. They stay as they are.' })
  notInFile!: number;
}

@ObjectType({ description: 'What an import did.' })
export class RiskImport extends ImportResult {}

declarePlain(RiskImport, RiskImportPreview, RiskImportRow);
