import { useSearch } from '@tanstack/react-router';
import { graphql } from '../../../graph/generated';
import type { CouncilKind } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { useViewer } from '../../../graph/viewer';

const RegisterCouncil = graphql(`
  query RegisterCouncil($slug: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanEditRisks
    }
  }
`);

const FirstCouncil = graphql(`
  query FirstCouncil {
    councils(first: 1) {
      nodes {
        slug
      }
    }
  }
`);

const rank = ({ council }: { council: { kind: CouncilKind } }): number => (council.kind === 'SAFETY' || council.kind === 'HEALTH' ? 0 : 1);

/** Whose register (or rounds) is looked at: the one in the address, else the reader's own, else the first that they may read. */
export function useRegisterCouncil() {
  const { council: asked }: { council?: string } = useSearch({ strict: false });
  const { seats } = useViewer();
  // A council that others are part of seldom keeps risks of its own.
  const own = asked ?? seats.filter(({ isCurrent }) => isCurrent).sort((a, b) => rank(a) - rank(b))[0]?.council.slug;
  const first = useRead(FirstCouncil, {}, { pause: own !== undefined });
  const slug = own ?? first.data?.councils.nodes[0]?.slug;
  const read = useRead(RegisterCouncil, { slug: slug ?? null }, { pause: slug === undefined });
  return { ...read, isNobodys: first.data?.councils.nodes.length === 0 && slug === undefined };
}
