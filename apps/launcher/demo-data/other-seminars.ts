import { plusDays, seminarDays, weekdayUntil } from './days.js';
import type { DemoAnswer, DemoSeminar } from './seminars.js';

export const SOUTHERN_SERIES = 'Valga- ja Viljandimaa turvalisuse ümarlaud';

/** What lies ahead beside the next joint seminar: invitations that are out, an exercise that is planned, and drafts. */
export function otherSeminars(today: string): DemoSeminar[] {
  return [
    southernRoundTable(seminarDays(plusDays(today, 24), 1)[0] ?? today, weekdayUntil(plusDays(today, -6))),
    crisisExercise(seminarDays(plusDays(today, 115), 1)[0] ?? today),
    schoolsRoundTable(seminarDays(plusDays(today, 98), 1)[0] ?? today),
    neighbourhoodWatch(seminarDays(plusDays(today, 131), 1)[0] ?? today),
  ];
}

/** Invited about a week ago. Reminders fall due a week before the last day to answer, so none leaves on the day of loading. */
function southernRoundTable(date: string, invitedOn: string): DemoSeminar {
  return {
    key: 'south-next',
    title: `${SOUTHERN_SERIES} ${date.slice(0, 4)}`,
    kind: 'ROUND_TABLE',
    mode: 'HYBRID',
    state: 'INVITING',
    series: SOUTHERN_SERIES,
    hosts: ['valga', 'viljandi'],
    quota: 40,
    aims: 'Kaardistada kahe maakonna vee- ja tuleohutuse riskid ning leppida kokku ühised ennetuspäevad.',
    outcome: 'Ühine ennetuspäevade kava.',
    target: 'Mõlema nõukogu liikmed.',
    onlineUrl: 'https://video.example.org/valga-viljandi',
    answerBy: plusDays(date, -10),
    days: [{ date, from: '10:30', until: '15:30', leader: 'Signe Kaarsild', venue: 'Valgamaa Kutseõppekeskus', address: 'Valga' }],
    rooms: [
      ['Aula', 60],
      ['Klass 204', 25],
    ],
    agenda: [
      { day: 1, from: '10:30', until: '11:00', room: 'Aula', kind: 'OPENING', title: 'Avamine', by: ['Kuldar Munapuu', 'Imre Karksipuu'] },
      { day: 1, from: '11:00', until: '12:30', room: 'Aula', kind: 'INFORMATION', title: 'Tuleohutus kodudes', by: ['Margit Kangrumäe'] },
      { day: 1, from: '11:00', until: '12:30', room: 'Klass 204', kind: 'TRAINING', title: 'Noored internetis', by: ['Laura Sinijõgi'] },
      { day: 1, from: '12:30', until: '13:15', kind: 'BREAK', title: 'Lõuna' },
      {
        day: 1,
        from: '13:15',
        until: '14:45',
        room: 'Aula',
        kind: 'DISCUSSION',
        title: 'Veeohutus jõgedel ja järvedel',
        by: ['Ahto Pärnasalu'],
      },
      { day: 1, from: '14:45', until: '15:30', room: 'Aula', kind: 'DECISION', title: 'Ennetuspäevade kava', by: ['Signe Kaarsild'] },
    ],
    audience: { institutions: ['valga-tootukassa'], persons: ['Vahur Luhamets'] },
    invited: { on: invitedOn, answers, unreachable: ['Helju Sarvipuu'] },
  };
}

const answers: readonly DemoAnswer[] = [
  { who: 'Kuldar Munapuu', after: 0, at: '10:21', response: 'ACCEPTED' },
  { who: 'Katrin Sakalamets', after: 0, at: '10:40', response: 'ACCEPTED', source: 'PORTAL' },
  { who: 'Margit Kangrumäe', after: 0, at: '11:02', response: 'ACCEPTED', comment: 'Toon kaasa näidisaparaadid, vajan pistikupesi.' },
  { who: 'Monika Pedelmaa', after: 0, at: '11:15', response: 'TENTATIVE', comment: 'Samal päeval on volikogu istung.' },
  { who: 'Kristel Nõmmeoja', after: 0, at: '13:48', response: 'ONLINE' },
  { who: 'Ahto Pärnasalu', after: 0, at: '14:30', response: 'ACCEPTED' },
  { who: 'Imre Karksipuu', after: 0, at: '16:05', response: 'ACCEPTED' },
  { who: 'Kadi Lossiväli', after: 1, at: '08:12', response: 'ACCEPTED', needs: 'Taimetoit' },
  { who: 'Silver Hummalaid', after: 1, at: '08:47', response: 'ACCEPTED' },
  { who: 'Eda Peipsalu', after: 1, at: '09:03', response: 'ONLINE', comment: 'Ühinen pärast lõunat.' },
  {
    who: 'Kaido Lepasild',
    after: 1,
    at: '09:20',
    response: 'SUBSTITUTE',
    substitute: { name: 'Rasmus Oruvee', email: 'rasmus.oruvee@prefektuur-louna.example.org' },
  },
  { who: 'Urve Kaagumets', after: 1, at: '10:11', response: 'ACCEPTED', needs: 'Ligipääs ratastooliga' },
  { who: 'Marek Saarelepp', after: 1, at: '12:34', response: 'DECLINED', comment: 'Olen sel päeval valves.' },
  { who: 'Priit Tarvasmäe', after: 1, at: '12:50', response: 'TENTATIVE' },
  { who: 'Kalle Rohumets', after: 1, at: '15:27', response: 'ONLINE' },
  { who: 'Rando Kuutsemaa', after: 2, at: '08:30', response: 'ACCEPTED', comment: 'Aula on broneeritud.' },
  { who: 'Karl Vidripuu', after: 2, at: '09:41', response: 'ACCEPTED' },
  // Somebody who is no registered substitute: a task for the secretary.
  {
    who: 'Ave Helmeoja',
    after: 2,
    at: '10:26',
    response: 'SUBSTITUTE',
    substitute: { name: 'Liis Vankripuu', email: 'liis.vankripuu@torva.example.org' },
  },
  { who: 'Rivo Käämerpuu', after: 2, at: '11:18', response: 'DECLINED', comment: 'Õppekogunemine.' },
  { who: 'Tiit Majaoja', after: 2, at: '13:00', response: 'ACCEPTED', source: 'SECRETARY', comment: 'Teatas telefonitsi.' },
  // Two who changed their mind.
  { who: 'Monika Pedelmaa', after: 3, at: '09:09', response: 'ACCEPTED', comment: 'Istung lükkus edasi.' },
  { who: 'Karl Vidripuu', after: 3, at: '14:52', response: 'DECLINED', comment: 'Koolil on samal päeval külalised.' },
  { who: 'Egle Rabaküla', after: 3, at: '15:16', response: 'ACCEPTED' },
  { who: 'Tarmo Ruisupuu', after: 4, at: '08:58', response: 'ACCEPTED' },
];

function crisisExercise(date: string): DemoSeminar {
  return {
    key: 'crisis-next',
    title: 'Kriisikomisjoni õppus: keemiaõnnetus raudteel',
    kind: 'EXERCISE',
    mode: 'IN_ROOM',
    state: 'PLANNED',
    hosts: ['kriis'],
    answerBy: plusDays(date, -21),
    days: [{ date, from: '09:00', until: '15:00', leader: 'Raivo Tulimägi', venue: 'Ida päästekeskus', address: 'Jõhvi, Ida-Virumaa' }],
  };
}

function schoolsRoundTable(date: string): DemoSeminar {
  return {
    key: 'schools-draft',
    title: 'Ümarlaud: turvaline koolitee',
    kind: 'ROUND_TABLE',
    mode: 'IN_ROOM',
    state: 'DRAFT',
    hosts: ['laane-viru'],
    days: [{ date, from: '13:00', until: '16:00', venue: 'Rakvere Ametikool', address: 'Rakvere, Lääne-Virumaa' }],
  };
}

/** Begun by a council from afar, which asks whether the one of Ida-Viru hosts it too. */
function neighbourhoodWatch(date: string): DemoSeminar {
  return {
    key: 'watch-draft',
    title: 'Naabrivalve teabepäev',
    kind: 'CONFERENCE',
    mode: 'IN_ROOM',
    state: 'DRAFT',
    hosts: ['viljandi'],
    asked: ['ida-viru'],
    aims: 'Näidata, kuidas naabrivalve piirkond luua ja elus hoida.',
    days: [{ date, from: '11:00', until: '15:30', venue: 'Viljandi Kutseõppekeskus', address: 'Viljandi vald, Viljandimaa' }],
  };
}
