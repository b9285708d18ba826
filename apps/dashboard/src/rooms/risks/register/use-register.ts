import { useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { RegisterQuery, RegisterRiskFragment } from '../../../graph/generated/graphql';
import { usePages, type Pages } from '../../../graph/use-pages';
import { useViewer } from '../../../graph/viewer';
import { Register, registerVariables } from './register-query';

export type RegisterCouncil = Omit<RegisterQuery['council'], 'risks'>;
export type RiskRow = RegisterRiskFragment;
const pick = (result: RegisterQuery) => result.council.risks;

interface ShownRegister {
  /** What is known of it stays while the list is asked for anew. */
  council: RegisterCouncil | undefined;
  pages: Pages<RiskRow, RegisterQuery>;
  /** Nobody's register is theirs to read. */
  isNobodys: boolean;
}

/** The register that the address asks for; without a council in it the one that the viewer most likely means. */
export function useRegister(): ShownRegister {
  const search = useSearch({ from: '/frame/risks' });
  const { firstRegister } = useViewer();
  const slug = search.council ?? firstRegister?.slug;
  const pages = usePages(Register, registerVariables(slug ?? '', search), pick, { pause: slug === undefined });
  const kept = useRef<RegisterCouncil>(undefined);
  if (pages.data) kept.current = pages.data.council;
  const council = kept.current?.slug === slug ? kept.current : undefined;
  return { council, pages, isNobodys: slug === undefined };
}
