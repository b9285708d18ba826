import { LanguageEnum, type Language } from '@app/kernel';
import { RequiredText } from '@app/people';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';

/** A file of one council. */
@InputType({ isAbstract: true })
export abstract class ImportFileInput {
  @Field(() => ID)
  @IsUUID('loose')
  councilId!: string;

  @Field(() => String, { description: 'For people; what kind of file it is, its content says.' })
  @RequiredText(200)
  fileName!: string;

  @Field(() => String, { description: 'The file in base64: XLSX or CSV, 2 MB and 1,000 rows at most.' })
  @IsString()
  content!: string;

  @Field(() => LanguageEnum, { nullable: true, description: "In which to tell what stands in the fields; the asker's own when not given." })
  @IsOptional()
  language?: Language | null;
}

@InputType({ description: 'A row that was previewed as new or changed.' })
export class ImportedRowInput {
  @Field(() => Int)
  line!: number;

  @Field(() => Int, { nullable: true, description: 'Of what it changes, as the preview told it; null for something new.' })
  version?: number | null;
}

@InputType({ isAbstract: true })
export abstract class ImportRowsInput extends ImportFileInput {
  @Field(() => [ImportedRowInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ImportedRowInput)
  rows!: ImportedRowInput[];
}
