import { graphql } from '../../graph/generated';
import type { MailChoicesQuery } from '../../graph/generated/graphql';

export const MailChoicesDocument = graphql(`
  query MailChoices($token: String) {
    mailChoices(token: $token) {
      asked
      language
      address
      choices {
        category
        isOn
      }
    }
  }
`);

export const ChooseMail = graphql(`
  mutation ChooseMail($input: ChooseMailInput!) {
    chooseMail(input: $input) {
      choices {
        category
        isOn
      }
    }
  }
`);

export type Choices = MailChoicesQuery['mailChoices'];
