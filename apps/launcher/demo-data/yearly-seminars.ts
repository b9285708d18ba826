import { plusDays, seminarDays } from './days.js';
import { JOINT_SERIES, nextJointDays } from './next-seminar.js';
import { SOUTHERN_SERIES } from './other-seminars.js';
import { backlogOfLast } from './preparing-the-next.js';
import type { DemoSeminar, DemoSession } from './seminars.js';

const KUTSEHARIDUSKESKUS = { venue: 'Ida-Virumaa Kutsehariduskeskus', address: 'Jõhvi, Ida-Virumaa' };
const AMETIKOOL = { venue: 'Rakvere Ametikool', address: 'Rakvere, Lääne-Virumaa' };

/** What was held in the years before today, so that the next ones have a past to stand on. */
export function yearlySeminars(today: string): DemoSeminar[] {
  const jointDay = nextJointDays(today)[0] ?? today;
  return [
    joint(plusDays(jointDay, -3 * 364), { ...AMETIKOOL, state: 'REPORTED', hosts: ['ida-viru', 'laane-viru'] }),
    joint(plusDays(jointDay, -2 * 364), { ...KUTSEHARIDUSKESKUS, state: 'REPORTED', hosts: ['ida-viru', 'laane-viru', 'viru'] }),
    {
      ...joint(plusDays(jointDay, -364), { ...AMETIKOOL, state: 'HELD', hosts: ['ida-viru', 'laane-viru'] }),
      topics: backlogOfLast(plusDays(jointDay, -364)),
    },
    southernRoundTable(seminarDays(plusDays(today, -340), 1)[0] ?? today),
    crisisExercise(seminarDays(plusDays(today, -150), 1)[0] ?? today),
    cancelledVisit(seminarDays(plusDays(today, -75), 1)[0] ?? today),
  ];
}

interface Occurrence {
  state: 'HELD' | 'REPORTED';
  hosts: DemoSeminar['hosts'];
  venue: string;
  address: string;
}

function joint(first: string, { state, hosts, venue, address }: Occurrence): DemoSeminar {
  const year = first.slice(0, 4);
  return {
    key: `joint-${year}`,
    title: `${JOINT_SERIES} ${year}`,
    kind: 'SEMINAR',
    mode: 'HYBRID',
    state,
    series: JOINT_SERIES,
    hosts,
    aims: 'Vahetada kogemusi ja leppida kokku järgmise aasta ühistes tegevustes.',
    target: 'Mõlema maakonna nõukogude liikmed.',
    onlineUrl: 'https://video.example.org/viru-koostooseminar',
    answerBy: plusDays(first, -14),
    days: [
      { date: first, from: '10:00', until: '16:00', leader: 'Kaire Pihlakmets', venue, address },
      { date: plusDays(first, 1), from: '09:00', until: '13:00', leader: 'Marge Arulepp', venue, address },
    ],
    rooms: [['Aula', 100]],
    agenda: jointAgenda,
    invited: { on: plusDays(first, -35), answers: 'as-usual' },
  };
}

const jointAgenda: readonly DemoSession[] = [
  { day: 1, from: '10:00', until: '10:30', room: 'Aula', kind: 'OPENING', title: 'Avamine', by: ['Viktor Zaretski'] },
  {
    day: 1,
    from: '10:30',
    until: '12:30',
    room: 'Aula',
    kind: 'DISCUSSION',
    title: 'Mida eelmisest seminarist tehti ja mis jäi tegemata',
    by: ['Kaire Pihlakmets', 'Marge Arulepp'],
  },
  { day: 1, from: '12:30', until: '13:30', kind: 'BREAK', title: 'Lõuna' },
  { day: 1, from: '13:30', until: '16:00', room: 'Aula', kind: 'CASE_STUDY', title: 'Aasta juhtum', by: ['Raivo Tulimägi'] },
  {
    day: 2,
    from: '09:00',
    until: '11:30',
    room: 'Aula',
    kind: 'DISCUSSION',
    title: 'Uued riskid',
    by: ['Tarvo Kõrgesaar', 'Ene Valvemaa'],
  },
  { day: 2, from: '11:30', until: '13:00', room: 'Aula', kind: 'DECISION', title: 'Järgmise aasta tegevused', by: ['Mihkel Tarvamets'] },
];

function southernRoundTable(date: string): DemoSeminar {
  return {
    key: 'south-past',
    title: `${SOUTHERN_SERIES} ${date.slice(0, 4)}`,
    kind: 'ROUND_TABLE',
    mode: 'IN_ROOM',
    state: 'REPORTED',
    series: SOUTHERN_SERIES,
    hosts: ['valga', 'viljandi'],
    answerBy: plusDays(date, -14),
    days: [{ date, from: '11:00', until: '15:00', leader: 'Katrin Sakalamets', venue: 'Viljandi Kutseõppekeskus', address: 'Viljandimaa' }],
    rooms: [['Saal', 60]],
    agenda: [
      { day: 1, from: '11:00', until: '12:30', room: 'Saal', kind: 'DISCUSSION', title: 'Noored ja avalik kord', by: ['Laura Sinijõgi'] },
      { day: 1, from: '12:30', until: '13:15', kind: 'BREAK', title: 'Lõuna' },
      { day: 1, from: '13:15', until: '15:00', room: 'Saal', kind: 'DECISION', title: 'Ühised ennetuspäevad', by: ['Imre Karksipuu'] },
    ],
    invited: { on: plusDays(date, -30), answers: 'as-usual' },
  };
}

function crisisExercise(date: string): DemoSeminar {
  return {
    key: 'crisis-past',
    title: 'Kriisikomisjoni lauaõppus: üleujutus',
    kind: 'EXERCISE',
    mode: 'IN_ROOM',
    state: 'HELD',
    hosts: ['kriis'],
    answerBy: plusDays(date, -10),
    days: [{ date, from: '10:00', until: '14:00', leader: 'Raivo Tulimägi', venue: 'Ida päästekeskus', address: 'Jõhvi, Ida-Virumaa' }],
    invited: { on: plusDays(date, -24), answers: 'as-usual' },
  };
}

function cancelledVisit(date: string): DemoSeminar {
  return {
    key: 'visit-cancelled',
    title: 'Õppereis Läti naabrite juurde',
    kind: 'EXCHANGE_VISIT',
    mode: 'IN_ROOM',
    state: 'CANCELLED',
    hosts: ['valga'],
    cancelReason: 'Vastuvõtja palus õppereisi edasi lükata',
    days: [{ date, from: '08:00', until: '18:00', leader: 'Signe Kaarsild', venue: 'Valga raudteejaam', address: 'Valga' }],
  };
}
