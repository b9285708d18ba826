import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { MultiPicker, type MultiPickerProps } from '../../../ui/pickers/picker';

const PickRisks = graphql(`
  query PickRisks($councilId: ID!, $search: String) {
    risks(councilId: $councilId, filter: { search: $search }, first: 20) {
      nodes {
        id
        ref
        title
      }
    }
  }
`);

function useRisks(text: string, pause: boolean, councilId: string) {
  const { data, isLoading } = useRead(PickRisks, { councilId, search: text || null }, { pause });
  return { choices: (data?.risks.nodes ?? []).map(({ id, ref, title }) => ({ id, label: `${ref} ${title}` })), isLoading };
}

/** Risks of a council that are not closed, worst first. */
export const RisksPicker = ({ councilId, ...props }: Omit<MultiPickerProps, 'search'> & { councilId: string }) => (
  <MultiPicker {...props} search={(text, pause) => useRisks(text, pause, councilId)} />
);
