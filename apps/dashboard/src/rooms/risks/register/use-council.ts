import { useSearch } from '@tanstack/react-router';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { useViewer } from '../../../graph/viewer';

const RegisterCouncil = graphql(`
  query RegisterCouncil($slug: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanRead
      viewerCanEditRisks
      viewerCanDecide
    }
  }
`);

/** Whose rounds or worklist is looked at: the council in the address, else the one that the viewer most likely means. */
export function useRegisterCouncil() {
  const { council: asked }: { council?: string } = useSearch({ strict: false });
  const { firstRegister } = useViewer();
  const slug = asked ?? firstRegister?.slug;
  const read = useRead(RegisterCouncil, { slug: slug ?? null }, { pause: slug === undefined });
  const isForeign = read.refusal?.code === 'NOT_FOUND' || read.data?.council.viewerCanRead === false;
  return { ...read, isForeign, isNobodys: slug === undefined };
}
