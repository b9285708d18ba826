import { pastDayParam } from '../../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../../ui/use-dialog-param';

/** The parts of a risk's page, as its address names them. */
export const RISK_TABS = ['overview', 'scores', 'measures', 'treatment', 'discussion', 'record'] as const;
export type RiskTab = (typeof RISK_TABS)[number];

export interface RiskSearch extends DialogSearch {
  tab?: RiskTab;
  /** The day of the register that led here: the page says how the risk stood then. */
  on?: string;
}

export const riskSearch = (search: Record<string, unknown>): RiskSearch => ({
  tab: RISK_TABS.find((tab) => tab === search.tab),
  on: pastDayParam(search.on),
  ...dialogSearch(search),
});
