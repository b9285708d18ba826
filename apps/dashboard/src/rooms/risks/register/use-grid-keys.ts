// A grid is one stop of the Tab key; inside it arrow keys go from cell to cell (WAI-ARIA Authoring Practices, grid pattern).
import { useState, type KeyboardEvent } from 'react';

export interface Place {
  row: number;
  column: number;
}

interface GridKeys {
  /** Of the cell's button: 0 for the one that Tab comes to. */
  tabIndex: (place: Place) => 0 | -1;
  /** For the button of each cell. */
  onFocus: (place: Place) => void;
  /** For what holds all cells. Their buttons are found by `data-place`. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export const placeName = ({ row, column }: Place): string => `${row}-${column}`;

/** Rows and columns count from 0, as they are seen. `start`: where Tab comes to first. */
export function useGridKeys(rows: number, columns: number, start: Place): GridKeys {
  const [visited, setVisited] = useState<Place>();
  const isThere = visited !== undefined && visited.row < rows && visited.column < columns;
  const current = isThere ? visited : start;
  const next = ({ key, ctrlKey }: { key: string; ctrlKey: boolean }): Place | undefined => {
    const { row, column } = current;
    switch (key) {
      case 'ArrowUp':
        return { row: Math.max(row - 1, 0), column };
      case 'ArrowDown':
        return { row: Math.min(row + 1, rows - 1), column };
      case 'ArrowLeft':
        return { row, column: Math.max(column - 1, 0) };
      case 'ArrowRight':
        return { row, column: Math.min(column + 1, columns - 1) };
      case 'Home':
        return { row: ctrlKey ? 0 : row, column: 0 };
      case 'End':
        return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
      default:
        return undefined;
    }
  };
  return {
    tabIndex: ({ row, column }) => (row === current.row && column === current.column ? 0 : -1),
    onFocus: setVisited,
    onKeyDown(event) {
      const place = event.altKey || event.metaKey ? undefined : next(event);
      if (!place) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>(`[data-place="${placeName(place)}"]`)?.focus();
    },
  };
}
