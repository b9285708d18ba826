// Estonia as tiles: each county has one place of the same size, near where it lies. Names are proper names and the same in all languages.

interface CountyTile {
  /** EHAK. */
  code: string;
  name: string;
  column: number;
  row: number;
}

export const COUNTY_TILES: readonly CountyTile[] = [
  { code: '0039', name: 'Hiiu', column: 1, row: 1 },
  { code: '0037', name: 'Harju', column: 3, row: 1 },
  { code: '0060', name: 'Lääne-Viru', column: 4, row: 1 },
  { code: '0045', name: 'Ida-Viru', column: 5, row: 1 },
  { code: '0056', name: 'Lääne', column: 2, row: 2 },
  { code: '0071', name: 'Rapla', column: 3, row: 2 },
  { code: '0052', name: 'Järva', column: 4, row: 2 },
  { code: '0050', name: 'Jõgeva', column: 5, row: 2 },
  { code: '0074', name: 'Saare', column: 1, row: 3 },
  { code: '0068', name: 'Pärnu', column: 3, row: 3 },
  { code: '0084', name: 'Viljandi', column: 4, row: 3 },
  { code: '0079', name: 'Tartu', column: 5, row: 3 },
  { code: '0081', name: 'Valga', column: 4, row: 4 },
  { code: '0064', name: 'Põlva', column: 5, row: 4 },
  { code: '0087', name: 'Võru', column: 5, row: 5 },
];
