import type { DemoTask } from './seminars.js';

/** What the organisers of every seminar do: in days before its first day; below zero after it. */
export const usualChecklist: readonly DemoTask[] = [
  { before: 90, text: 'Koht ja kuupäevad kokku leppida' },
  { before: 60, text: 'Teemade kogumine nõukogu liikmetelt' },
  { before: 45, text: 'Päevakord ja ettekandjad kokku leppida' },
  { before: 35, text: 'Kutsed välja' },
  { before: 14, text: 'Toitlustus ja transport tellida' },
  { before: 7, text: 'Päevajuhtidega päevakava läbi rääkida' },
  { before: 1, text: 'Ruumid ja tehnika üle kontrollida' },
  { before: -7, text: 'Protokoll ja kokkuvõte osalejatele saata' },
];
