import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { Picker, type PickerProps, type Search } from '../../../ui/pickers/picker';

const PickHosts = graphql(`
  query PickHosts($search: String) {
    hostCandidates(search: $search) {
      id
      name
    }
  }
`);

/** As many as the server gives at most: a full answer may not be all. */
const MOST = 50;

const useCandidates: Search = (text, pause) => {
  const { data, isLoading } = useRead(PickHosts, { search: text || null }, { pause });
  const choices = (data?.hostCandidates ?? []).map(({ id, name }) => ({ id, label: name }));
  return { choices, isLoading, hasMore: choices.length >= MOST };
};

/** Any council of the network by its name: neighbours host together, though they may not look into each other. */
export const HostPicker = (props: Omit<PickerProps, 'search'>) => <Picker {...props} search={useCandidates} />;
