import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { MultiPicker, type Choice, type MultiPickerProps } from '../../../ui/pickers/picker';

const PickRisks = graphql(`
  query PickRisks($councilId: ID!, $search: String) {
    risks(councilId: $councilId, filter: { search: $search }, first: 20) {
      nodes {
        id
        ref
        title
        mark {
          isCurrent
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** A risk to choose; its access mark travels with it, in the words given. */
export const choiceOf = (
  { id, ref, title, mark }: { id: string; ref: string; title: string; mark?: { isCurrent: boolean } | null },
  marked: string,
): Choice => ({ id, label: `${ref} ${title}`, ...(mark?.isCurrent && { detail: marked }) });

function useRisks(text: string, pause: boolean, councilId: string) {
  const { t } = useTranslation();
  const { data, isLoading } = useRead(PickRisks, { councilId, search: text || null }, { pause });
  const choices = (data?.risks.nodes ?? []).map((risk) => choiceOf(risk, t('risks.markShort')));
  return { choices, isLoading, hasMore: data?.risks.pageInfo.hasNextPage };
}

/** Risks of a council that are not closed, worst first. */
export const RisksPicker = ({ councilId, ...props }: Omit<MultiPickerProps, 'search'> & { councilId: string }) => (
  <MultiPicker {...props} search={(text, pause) => useRisks(text, pause, councilId)} />
);
