import { graphql } from '../../../graph/generated';
import type { RegisterSettingsQuery } from '../../../graph/generated/graphql';

export const RegisterSettings = graphql(`
  query RegisterSettings($slug: String) {
    council(slug: $slug) {
      id
      name
      slug
      riskSettings {
        version
        viewerCanEdit
        veryHighDays
        highDays
        mediumDays
        lowDays
        matrix {
          id
        }
      }
    }
    riskMatrices {
      id
      code
      version
      overallRule
      cells
      names {
        ...Words
      }
      likelihoods {
        value
        lowPercent
        highPercent
        label {
          ...Words
        }
      }
      impacts {
        value
        label {
          ...Words
        }
      }
      dimensions {
        key
        weight
        label {
          ...Words
        }
      }
    }
  }
`);

export type WholeMatrix = RegisterSettingsQuery['riskMatrices'][number];
export type Settings = NonNullable<RegisterSettingsQuery['council']['riskSettings']>;
