import type { Council } from '@app/councils';
import { translate, type Language } from '@app/kernel';
import type { Report, ReportChapter, ReportTable } from '@app/papers';
import { dayIn } from '@app/sheets';
import type { ItemRow, Named } from '../exchange/item-rows.js';
import { restrictionOfItems } from '../exchange/restriction-of-items.js';
import { isLateRow, isOpenRow, itemsTable } from './items-table.js';

export interface ReportedItems {
  /** Undefined where items of all councils that the reader sees are told. */
  council: Council | undefined;
  rows: ItemRow[];
  isFiltered: boolean;
  language: Language;
  today: string;
}

interface OfInstitution {
  owner: Named;
  rows: ItemRow[];
}

/** How action items stand, as a council reads it at a meeting: in figures, what is late, then institution by institution. */
export function statusReport({ council, rows, isFiltered, language, today }: ReportedItems): Report {
  const say = (key: string, values?: Record<string, string | number>) => translate(language, `plans.report.${key}`, values);
  const late = rows.filter((row) => isLateRow(row, today));
  const byInstitution = ofInstitutions(rows);
  return {
    language,
    title: say('statusTitle'),
    council: council?.name ?? say('allCouncils'),
    lines: [say('asOf', { day: dayIn(language, today) }), say(isFiltered ? 'some' : 'all', { count: rows.length })],
    restriction: restrictionOfItems(language, rows),
    tables: [
      figures(rows, language, today),
      institutions(byInstitution, language, today),
      ...(late.length > 0 ? [itemsTable(say('lateItems'), late, language, today)] : []),
    ],
    chaptersTitle: say('byInstitution'),
    nothing: say('nothing'),
    chapters: byInstitution.map((one) => chapterOf(one, language, today)),
  };
}

/** In the order in which they first appear, what is most urgent first. */
function ofInstitutions(rows: readonly ItemRow[]): OfInstitution[] {
  const known = new Map<string, OfInstitution>();
  for (const row of rows) {
    const one = known.get(row.owner.id) ?? { owner: row.owner, rows: [] };
    known.set(row.owner.id, one);
    one.rows.push(row);
  }
  return [...known.values()];
}

function figures(rows: readonly ItemRow[], language: Language, today: string): ReportTable {
  const line = (key: string, counted: (row: ItemRow) => boolean) => [
    translate(language, `plans.report.${key}`),
    String(rows.filter(counted).length),
  ];
  return {
    title: translate(language, 'plans.report.figures'),
    head: [translate(language, 'plans.report.what'), translate(language, 'plans.report.count')],
    rows: [
      line('open', isOpenRow),
      line('ofThemLate', (row) => isLateRow(row, today)),
      line('ofThemMoved', (row) => isOpenRow(row) && row.slips > 0),
      line('doneNotVerified', ({ state }) => state === 'DONE'),
      line('verified', ({ state }) => state === 'VERIFIED'),
      line('dropped', ({ state }) => state === 'DROPPED'),
    ],
  };
}

function institutions(all: readonly OfInstitution[], language: Language, today: string): ReportTable {
  return {
    title: translate(language, 'plans.report.institutions'),
    head: ['institution', 'open', 'ofThemLate', 'doneCount', 'lastHeard'].map((key) => translate(language, `plans.report.${key}`)),
    rows: all.map(({ owner, rows }) => {
      const late = rows.filter((row) => isLateRow(row, today)).length;
      const heard = rows.map(({ lastWordOn }) => lastWordOn ?? '').reduce((a, b) => (a > b ? a : b));
      return [
        owner.name,
        String(rows.filter(isOpenRow).length),
        { text: String(late), ...(late > 0 && { level: 'VERY_HIGH' as const }) },
        String(rows.filter(({ state }) => state === 'DONE' || state === 'VERIFIED').length),
        heard ? dayIn(language, heard) : translate(language, 'plans.report.never'),
      ];
    }),
  };
}

function chapterOf({ owner, rows }: OfInstitution, language: Language, today: string): ReportChapter {
  const table = (key: string, some: ItemRow[]) =>
    some.length > 0 ? [itemsTable(translate(language, `plans.report.${key}`), some, language, today)] : [];
  return {
    title: owner.name,
    facts: [],
    tables: [
      ...table('openItems', rows.filter(isOpenRow)),
      ...table(
        'closedItems',
        rows.filter((row) => !isOpenRow(row)),
      ),
    ],
    texts: [],
  };
}
