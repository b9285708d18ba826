// Rows of several registers: the same words as in the address of one, and whose registers they are.
import { registerSearch, type RegisterSearch } from '../../risks/register/register-search';
import { textParam } from '../../../ui/search-params';

export interface RowsSearch extends Omit<RegisterSearch, 'council'> {
  /** Code of the region whose councils are meant; all that the reader may see when neither it nor councils are said. */
  region?: string;
  /** Slugs, joined by commas. */
  councils?: string;
}

export function rowsSearch(search: Record<string, unknown>): RowsSearch {
  const { council: _council, ...found } = registerSearch(search);
  return { ...found, region: textParam(search['region']), councils: textParam(search['councils']) };
}

/** Null: of all councils of the region, or of all that the reader may see. */
export const councilsOf = ({ councils }: RowsSearch): string[] | null => councils?.split(',').filter(Boolean) ?? null;
