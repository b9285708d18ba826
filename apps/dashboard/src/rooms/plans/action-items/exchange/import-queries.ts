import { graphql } from '../../../../graph/generated';

export const PreviewActionItemImport = graphql(`
  mutation PreviewActionItemImport($input: PreviewActionItemImportInput!) {
    previewActionItemImport(input: $input) {
      fileName
      columns {
        key
        title
        isTaken
      }
      missing {
        key
        title
      }
      hasVersions
      rows {
        line
        outcome
        itemId
        ref
        isRestricted
        version
        title
        changes {
          key
          title
          before
          after
        }
        notTaken {
          key
          title
          said
        }
        refusals {
          key
          title
          reason
          said
          allowed
          day
        }
      }
    }
  }
`);

export const ImportActionItems = graphql(`
  mutation ImportActionItems($input: ImportActionItemsInput!) {
    importActionItems(input: $input) {
      created
      changed
    }
  }
`);
