import type { ImportOutcome } from '../../graph/generated/graphql';

/** A row of a file, of whatever it is, and what becomes of it. */
export interface PreviewRow {
  line: number;
  outcome: ImportOutcome;
  ref: string | null;
  isRestricted: boolean;
  version: number | null;
  title: string;
  changes: { key: string; title: string; before: string | null; after: string | null }[];
  notTaken: { key: string; title: string; said: string | null }[];
  refusals: { key: string | null; title: string | null; reason: string; said: string | null; allowed: string[]; day: string | null }[];
}

/** What an import would do. */
export interface Preview<R extends PreviewRow = PreviewRow> {
  fileName: string;
  columns: { key: string | null; title: string; isTaken: boolean }[];
  missing: { title: string }[];
  hasVersions: boolean;
  rows: R[];
}

/** A row of a file to take over, as the preview told it. */
export interface TakenRow {
  line: number;
  version: number | null;
}

/** Rows that an import can take over. */
export const canBeTaken = ({ outcome }: PreviewRow): boolean => outcome === 'NEW' || outcome === 'CHANGED';
