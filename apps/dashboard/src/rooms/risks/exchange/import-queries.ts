import { graphql } from '../../../graph/generated';
import type { PreviewRiskImportMutation } from '../../../graph/generated/graphql';

export const PreviewRiskImport = graphql(`
  mutation PreviewRiskImport($input: PreviewRiskImportInput!) {
    previewRiskImport(input: $input) {
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
      notInFile
      rows {
        line
        outcome
        riskId
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

export const ImportRisks = graphql(`
  mutation ImportRisks($input: ImportRisksInput!) {
    importRisks(input: $input) {
      created
      changed
    }
  }
`);

export type RiskRow = PreviewRiskImportMutation['previewRiskImport']['rows'][number];
