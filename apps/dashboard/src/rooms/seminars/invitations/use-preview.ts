import { useCallback, useEffect, useState } from 'react';
import { client } from '../../../graph/client';
import { graphql } from '../../../graph/generated';
import type { PreviewInvitationsMutation } from '../../../graph/generated/graphql';
import { refusalsOf, type Refusal } from '../../../graph/problem';

const PreviewInvitations = graphql(`
  mutation PreviewInvitations($input: PreviewInvitationsInput!) {
    previewInvitations(input: $input) {
      withoutAddress
      hostsNotAccepted
      quotas {
        councilId
        councilName
        quota
        audience
      }
      recipients {
        institutionName
        language
        isNew
        hasAddress
        person {
          id
          name
          email
        }
        reasons {
          kind
          councilName
          institutionName
          role
        }
      }
      mails {
        language
        recipients
        subject
        text
        html
        alsoItems
      }
    }
  }
`);

export type Preview = PreviewInvitationsMutation['previewInvitations'];
export type Recipient = Preview['recipients'][number];

interface Previewed {
  preview: Preview | undefined;
  refusal: Refusal | undefined;
  isLoading: boolean;
  again: () => void;
}

/** Who would be invited now and what they would read. Asked again when the audience has changed; sends nothing. */
export function usePreview(seminarId: string, audienceKey: string): Previewed {
  const [preview, setPreview] = useState<Preview>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isLoading, setLoading] = useState(true);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((old) => old + 1), []);

  useEffect(() => {
    let isStale = false;
    setLoading(true);
    void client
      .mutation<PreviewInvitationsMutation>(PreviewInvitations.toString(), { input: { seminarId } })
      .toPromise()
      .then(({ data, error }) => {
        if (isStale) return;
        setLoading(false);
        setRefusal(refusalsOf(error)[0]);
        if (data) setPreview(data.previewInvitations);
      });
    return () => {
      isStale = true;
    };
  }, [seminarId, audienceKey, round]);

  return { preview, refusal, isLoading, again };
}
