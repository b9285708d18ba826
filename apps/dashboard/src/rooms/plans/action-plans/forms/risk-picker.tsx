import { graphql } from '../../../../graph/generated';
import { useRead } from '../../../../graph/use-read';
import { Picker, type PickerProps } from '../../../../ui/pickers/picker';

const PickNeededRisk = graphql(`
  query PickNeededRisk($councilId: ID!, $search: String) {
    risks(councilId: $councilId, filter: { search: $search }, first: 20) {
      nodes {
        id
        ref
        title
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

function useRisks(text: string, pause: boolean, councilId: string) {
  const { data, isLoading } = useRead(PickNeededRisk, { councilId, search: text || null }, { pause });
  const choices = (data?.risks.nodes ?? []).map(({ id, ref, title }) => ({ id, label: `${ref} ${title}` }));
  return { choices, isLoading, hasMore: data?.risks.pageInfo.hasNextPage };
}

/** A risk of the council that is not closed, worst first. */
export const RiskPicker = ({ councilId, ...props }: Omit<PickerProps, 'search'> & { councilId: string }) => (
  <Picker {...props} search={(text, pause) => useRisks(text, pause, councilId)} />
);
