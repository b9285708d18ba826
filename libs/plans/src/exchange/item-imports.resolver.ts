import { Act } from '@app/kernel';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ImportActionItemsInput, PreviewActionItemImportInput } from './item-import.inputs.js';
import { ActionItemImport, ActionItemImportPreview } from './item-import.types.js';
import { ItemImportsService } from './item-imports.service.js';

@Resolver(() => ActionItemImportPreview)
export class ItemImportsResolver {
  constructor(private readonly service: ItemImportsService) {}

  @Mutation(() => ActionItemImportPreview, {
    description: 'What a file would change in the action items of a council, row by row; it changes nothing. The secretary.',
  })
  async previewActionItemImport(
    @Context('act') act: Act,
    @Args('input') input: PreviewActionItemImportInput,
  ): Promise<ActionItemImportPreview> {
    return this.service.preview(act, input);
  }

  @Mutation(() => ActionItemImport, {
    description: 'Does what was previewed: all of the given rows, or none when one is refused. The secretary.',
  })
  async importActionItems(@Context('act') act: Act, @Args('input') input: ImportActionItemsInput): Promise<ActionItemImport> {
    return this.service.import(act, input);
  }
}
