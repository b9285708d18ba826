// The chosen institutions and persons are stored as they are chosen, one request after the other: each needs the version that the one
// before has made. What is shown is what was chosen last.
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import type { Inviting } from './invitations-query';

const ChooseAudience = graphql(`
  mutation ChooseAudience($input: ChooseAudienceInput!) {
    chooseAudience(input: $input) {
      id
      version
      audienceInstitutions {
        id
      }
      audiencePersons {
        id
      }
    }
  }
`);

interface Chosen {
  institutionIds: string[];
  personIds: string[];
}

export interface Audience extends Chosen {
  choose: (chosen: Partial<Chosen>) => void;
  isSaving: boolean;
  /** The newest version of the seminar that is known here. */
  version: number;
  /** Changes whenever another audience has been stored. */
  storedKey: string;
}

const idsOf = (things: { id: string }[]): string[] => things.map(({ id }) => id);
const keyOf = ({ institutionIds, personIds }: Chosen): string => [...[...institutionIds].sort(), '/', ...[...personIds].sort()].join(' ');

export function useAudience({ id, version, audienceInstitutions, audiencePersons }: Inviting): Audience {
  const stored: Chosen = { institutionIds: idsOf(audienceInstitutions), personIds: idsOf(audiencePersons) };
  const [wanted, setWanted] = useState<Chosen>();
  const newest = useRef(version);
  newest.current = Math.max(newest.current, version);
  const act = useAct(ChooseAudience);
  const shown = wanted ?? stored;
  const isBehind = wanted !== undefined && keyOf(wanted) !== keyOf(stored);

  useEffect(() => {
    if (!wanted || act.isRunning) return;
    if (!isBehind) {
      setWanted(undefined);
      return;
    }
    void act.run({ input: { seminarId: id, version: newest.current, ...wanted } }).then((done) => {
      if (done) newest.current = Math.max(newest.current, done.chooseAudience.version);
      // Refused: what is stored is shown again.
      else setWanted(undefined);
    });
  }, [wanted, keyOf(stored)]);

  return {
    ...shown,
    choose: (chosen) => setWanted({ ...shown, ...chosen }),
    isSaving: act.isRunning || isBehind,
    version: newest.current,
    storedKey: keyOf(stored),
  };
}
