import type { Language } from '@app/kernel';

/** How much something asks to be looked at. */
export type Gravity = 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH';

/** A cell of a table, coloured by its level where it has one; the level stands in the words, too. */
export interface ReportCell {
  text: string;
  level?: Gravity;
}

/** The first row and the first column are headings. */
export interface ReportTable {
  title: string;
  head: string[];
  rows: (string | ReportCell)[][];
}

/** One thing that a report tells of: a risk, a priority, what one institution does. */
export interface ReportChapter {
  title: string;
  /** Its access mark in words; undefined without one. */
  restriction?: string;
  facts: [label: string, value: string][];
  tables: ReportTable[];
  texts: [label: string, text: string][];
}

/** A report before it is a file: words alone, in their order and in one language. What PDF and DOCX say is the same because of it. */
export interface Report {
  language: Language;
  title: string;
  council: string;
  lines: string[];
  /** What the head of each page warns of, then each basis, holder and term; empty where nothing in it is restricted. */
  restriction: string[];
  tables: ReportTable[];
  chaptersTitle: string;
  /** Said instead of chapters where there are none. */
  nothing: string;
  chapters: ReportChapter[];
}
