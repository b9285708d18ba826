import { Act } from '@app/kernel';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ImportRisksInput, PreviewRiskImportInput } from './risk-import.inputs.js';
import { RiskImport, RiskImportPreview } from './risk-import.types.js';
import { RiskImportsService } from './risk-imports.service.js';

@Resolver(() => RiskImportPreview)
export class RiskImportsResolver {
  constructor(private readonly service: RiskImportsService) {}

  @Mutation(() => RiskImportPreview, {
    description: 'What a file would change in a register, row by row; it changes nothing. The secretary.',
  })
  async previewRiskImport(@Context('act') act: Act, @Args('input') input: PreviewRiskImportInput): Promise<RiskImportPreview> {
    return this.service.preview(act, input);
  }

  @Mutation(() => RiskImport, {
    description: 'Does what was previewed: all of the given rows, or none when one is refused. The secretary.',
  })
  async importRisks(@Context('act') act: Act, @Args('input') input: ImportRisksInput): Promise<RiskImport> {
    return this.service.import(act, input);
  }
}
