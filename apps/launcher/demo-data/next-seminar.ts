import { plusDays, seminarDays } from './days.js';
import { checklistOfNext, topicsOfNext } from './preparing-the-next.js';
import type { DemoSeminar, DemoSession } from './seminars.js';

/** The series that the seminars of seed 004 became. */
export const JOINT_SERIES = 'Ida- ja Lääne-Viru koostööseminar';

/** The two days of the next joint seminar, six to seven weeks from today. */
export const nextJointDays = (today: string): string[] => seminarDays(plusDays(today, 42), 2);

/** The next joint seminar: planned, half prepared, and nobody is invited yet. */
export function nextSeminar(today: string): DemoSeminar {
  const [first = today, second = today] = nextJointDays(today);
  const venue = { venue: 'Ida-Virumaa Kutsehariduskeskus', address: 'Jõhvi, Ida-Virumaa' };
  return {
    key: 'joint-next',
    title: `${JOINT_SERIES} ${first.slice(0, 4)}`,
    kind: 'SEMINAR',
    mode: 'HYBRID',
    state: 'PLANNED',
    series: JOINT_SERIES,
    hosts: ['ida-viru', 'laane-viru'],
    capacity: 120,
    quota: 45,
    aims: 'Leppida kokku, kuidas kaks maakonda valmistuvad koos ulatuslikuks elektrikatkestuseks ja mida teeb kumbki enne järgmist seminari.',
    outcome: 'Ühised tegevused tähtaegade ja vastutajatega; selged siseturvalisusülesanded igale omavalitsusele.',
    target: 'Mõlema nõukogu liikmed ja asendusliikmed, kutsutud partnerid tsiviil- ja militaarasutustest.',
    onlineUrl: 'https://video.example.org/viru-koostooseminar',
    answerBy: plusDays(first, -21),
    topicsUntil: plusDays(first, -35),
    days: [
      { date: first, from: '10:00', until: '17:00', leader: 'Kaire Pihlakmets', ...venue },
      { date: second, from: '09:00', until: '15:00', leader: 'Marge Arulepp', ...venue },
    ],
    rooms: [
      ['Suur saal', 120],
      ['Seminariruum', 40],
      ['Õppeväljak', 60],
    ],
    agenda: [...firstDay, ...secondDay],
    audience: {
      institutions: ['sisekaitseakadeemia', 'viljandi-kutse'],
      persons: ['Signe Kaarsild', 'Tiit Majaoja', 'Helen Kõrvesalu'],
    },
    checklist: checklistOfNext,
    topics: topicsOfNext(today),
  };
}

const firstDay: readonly DemoSession[] = [
  {
    day: 1,
    from: '10:00',
    until: '10:30',
    room: 'Suur saal',
    kind: 'FOLLOW_UP',
    title: 'Avamine ja ülevaade eelmise seminari kokkulepetest',
    by: ['Viktor Zaretski', 'Mihkel Tarvamets'],
  },
  {
    day: 1,
    from: '10:30',
    until: '12:00',
    room: 'Suur saal',
    kind: 'INFORMATION',
    title: 'Turvalisuse olukord kahes maakonnas: mis on aastaga muutunud',
    about: 'Politsei, päästjad ja Terviseamet näitavad samu näitajaid mõlema maakonna kohta.',
    by: ['Tarvo Kõrgesaar', 'Raivo Tulimägi', 'Natalja Vinogradskaja'],
  },
  { day: 1, from: '12:00', until: '13:00', kind: 'BREAK', title: 'Lõuna' },
  {
    day: 1,
    from: '13:00',
    until: '14:30',
    room: 'Seminariruum',
    kind: 'DISCUSSION',
    title: 'Omavalitsuste siseturvalisusülesanded: mida tähendab elanikkonnakaitse vallas',
    by: ['Riina Kadakamäe', 'Aivi Jaamalepp'],
  },
  {
    day: 1,
    from: '13:00',
    until: '14:30',
    room: 'Suur saal',
    kind: 'CASE_STUDY',
    title: 'Juhtumianalüüs: kolm päeva elektrita',
    about: 'Rühmad lahendavad juhtumi oma asutuse rollis; tulemused jõuavad teise päeva lauaõppusesse.',
    by: ['Taavi Mustassaar', 'Artur Mihhailenko'],
  },
  { day: 1, from: '14:30', until: '15:00', kind: 'BREAK', title: 'Kohvipaus' },
  {
    day: 1,
    from: '15:00',
    until: '16:30',
    room: 'Õppeväljak',
    kind: 'EXERCISE',
    title: 'Praktiline õpe: evakuatsioonikoha avamine',
    by: ['Denis Kravtsov', 'Marek Ahtpuu', 'Margo Kindelmaa'],
  },
  {
    day: 1,
    from: '15:00',
    until: '16:30',
    room: 'Seminariruum',
    kind: 'TRAINING',
    title: 'Lähisuhtevägivald: kuidas märgata ja kellele anda teada',
    by: ['Maria Aljabjeva', 'Jelena Orlovskaja'],
  },
];

const secondDay: readonly DemoSession[] = [
  {
    day: 2,
    from: '09:00',
    until: '10:30',
    room: 'Suur saal',
    kind: 'EXERCISE',
    title: 'Lauaõppus: teabevahetus omavalitsuste, haiglate ja Häirekeskuse vahel',
    by: ['Ene Valvemaa', 'Piret Jürimäe', 'Janar Laiapea'],
  },
  {
    day: 2,
    from: '09:00',
    until: '10:30',
    room: 'Seminariruum',
    kind: 'DISCUSSION',
    title: 'Kogukonnad ja naabrivalve: kuidas kaasata inimesi, kelle turvalisus on kõne all',
    by: ['Leida Külanurm', 'Tiiu Kõivistu'],
  },
  { day: 2, from: '10:30', until: '11:00', kind: 'BREAK', title: 'Kohvipaus' },
  {
    day: 2,
    from: '11:00',
    until: '12:15',
    room: 'Suur saal',
    kind: 'INFORMATION',
    title: 'Crisis preparedness in border regions: lessons from neighbours',
    about: 'Ettekanne on inglise keeles, sünkroontõlge eesti ja vene keelde.',
    by: ['Emma Lindholm'],
  },
  { day: 2, from: '12:15', until: '13:15', kind: 'BREAK', title: 'Lõuna' },
  {
    day: 2,
    from: '13:15',
    until: '14:30',
    room: 'Suur saal',
    kind: 'DECISION',
    title: 'Ühised tegevused järgmiseks aastaks: kes, mida ja mis ajaks',
    by: ['Kaire Pihlakmets', 'Marge Arulepp'],
  },
  {
    day: 2,
    from: '14:30',
    until: '15:00',
    room: 'Suur saal',
    kind: 'CLOSING',
    title: 'Kokkuvõte ja järgmise seminari koht',
    by: ['Viktor Zaretski'],
  },
];
