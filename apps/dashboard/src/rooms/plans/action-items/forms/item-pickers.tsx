import { graphql } from '../../../../graph/generated';
import { useRead } from '../../../../graph/use-read';
import { MultiPicker, type MultiPickerProps } from '../../../../ui/pickers/picker';

const PickMeasures = graphql(`
  query PickMeasures($councilId: ID!, $search: String) {
    measures(councilId: $councilId, filter: { search: $search }, orderBy: NUMBER, first: 20) {
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

const PickItems = graphql(`
  query PickItems($councilId: ID, $search: String) {
    actionItems(councilId: $councilId, filter: { search: $search, isOpen: true }, first: 20) {
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

const PickJointCouncils = graphql(`
  query PickJointCouncils($search: String) {
    councils(search: $search, first: 20) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

type Many = Omit<MultiPickerProps, 'search'>;
const named = (nodes: { id: string; ref: string; title: string }[] = []) =>
  nodes.map(({ id, ref, title }) => ({ id, label: `${ref} ${title}` }));

function useMeasures(text: string, pause: boolean, councilId: string) {
  const { data, isLoading } = useRead(PickMeasures, { councilId, search: text || null }, { pause });
  return { choices: named(data?.measures.nodes), isLoading, hasMore: data?.measures.pageInfo.hasNextPage };
}

function useItems(text: string, pause: boolean, councilId: string, but: string | undefined) {
  const { data, isLoading } = useRead(PickItems, { councilId, search: text || null }, { pause });
  return {
    choices: named(data?.actionItems.nodes.filter(({ id }) => id !== but)),
    isLoading,
    hasMore: data?.actionItems.pageInfo.hasNextPage,
  };
}

function useCouncils(text: string, pause: boolean, but: string) {
  const { data, isLoading } = useRead(PickJointCouncils, { search: text || null }, { pause });
  const others = (data?.councils.nodes ?? []).filter(({ id }) => id !== but);
  return { choices: others.map(({ id, name }) => ({ id, label: name })), isLoading, hasMore: data?.councils.pageInfo.hasNextPage };
}

export const MeasuresPicker = ({ councilId, ...props }: Many & { councilId: string }) => (
  <MultiPicker {...props} search={(text, pause) => useMeasures(text, pause, councilId)} />
);
/** Open items of a council, but for the one that is to wait for them. */
export const ItemsPicker = ({ councilId, but, ...props }: Many & { councilId: string; but: string | undefined }) => (
  <MultiPicker {...props} search={(text, pause) => useItems(text, pause, councilId, but)} />
);
export const JointCouncilsPicker = ({ but, ...props }: Many & { but: string }) => (
  <MultiPicker {...props} search={(text, pause) => useCouncils(text, pause, but)} />
);
