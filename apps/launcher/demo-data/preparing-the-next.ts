import { plusDays, weekdayUntil } from './days.js';
import type { DemoTask, DemoTopic } from './seminars.js';

/** How far the preparation of the next joint seminar has come: it is six weeks away, and one thing is late. */
export const checklistOfNext: readonly DemoTask[] = [
  { before: 90, text: 'Koht ja kuupäevad kokku leppida', by: 'Kaire Pihlakmets', isDone: true },
  { before: 75, text: 'Kaaskorraldaja ja sihtrühm kokku leppida', by: 'Kaire Pihlakmets', isDone: true },
  { before: 63, text: 'Teemade kogumine nõukogu liikmetelt', isDone: true },
  { before: 55, text: 'Sünkroontõlk leida', host: 'laane-viru' },
  { before: 45, text: 'Päevakord ja ettekandjad kokku leppida', by: 'Kaire Pihlakmets' },
  { before: 38, text: 'Kutsed välja', by: 'Kaire Pihlakmets' },
  { before: 21, text: 'Vastamata kutsed üle vaadata, vajadusel helistada', by: 'Marge Arulepp' },
  { before: 14, text: 'Toitlustus, majutus ja buss Rakverest tellida', host: 'laane-viru' },
  { before: 7, text: 'Päevajuhtidega päevakava läbi rääkida' },
  { before: 1, text: 'Ruumid ja tehnika üle kontrollida', by: 'Sirje Koolmägi' },
  { before: -7, text: 'Protokoll ja kokkuvõte osalejatele saata' },
];

/** What members have proposed for it, and nobody has decided yet. */
export const topicsOfNext = (today: string): DemoTopic[] => [
  {
    title: 'Kooliteed ja valgustus Alutagusel',
    about: 'Kolm ohtlikku kohta, mille kohta vanemad on vallale kirjutanud. Vajame politsei ja Transpordiameti nõu.',
    kind: 'DISCUSSION',
    minutes: 45,
    form: 'PEOPLE_TO_POLICE',
    by: 'Hillar Metsoja',
    on: weekdayUntil(plusDays(today, -9)),
  },
  {
    title: 'Haigla varutoide: mida näitas kevadine katsetus',
    kind: 'INFORMATION',
    minutes: 30,
    form: 'BETWEEN_AGENCIES',
    by: 'Aleksandr Romaštšenko',
    on: weekdayUntil(plusDays(today, -4)),
  },
];

/** What did not fit into the last one and waits for this. */
export const backlogOfLast = (held: string): DemoTopic[] => [
  {
    title: 'Vabatahtlike kaasamine otsingutel',
    about: 'Kuidas politsei, Kaitseliit ja kogukonnad kadunud inimest koos otsivad.',
    kind: 'CASE_STUDY',
    minutes: 60,
    form: 'TWO_WAY',
    by: 'Leida Külanurm',
    on: plusDays(held, -40),
    state: 'BACKLOG',
    reason: 'Teine päev oli juba täis. Võtame järgmisel aastal.',
    decidedOn: plusDays(held, -21),
  },
];
