import type { DemoItem } from './action-items.js';
import type { CouncilKey } from './councils.js';

/** What follows from the decisions of joint seminars, three years of it: enough to see what becomes of what is agreed. Invented. */
type Told = Omit<DemoItem, 'title' | 'by' | 'decision' | 'agreed' | 'due' | 'state'>;
const item = (
  title: string,
  by: DemoItem['by'],
  decision: string,
  [agreed, due]: readonly [number, number],
  state: DemoItem['state'],
  told: Told = {},
): DemoItem => ({ title, by, decision, agreed, due, state, phase: 'PREPAREDNESS', ...goalOf(decision), ...told });

/** Days before today; the seminars were some 1050, 690 and 325 days ago. */
const [THIRD, SECOND, LAST] = [-1035, -670, -300] as const;
const DETECTORS = 'ida-viru/detectors';
const PLACES = 'ida-viru/outage-first';
const OUTAGE = 'ida-viru/outage';
const CASE = 'ida-viru/case';
const EXERCISE = 'ida-viru/exercise';

/** What resilience centres need, and what keeps homes from burning; the first places for evacuation stood in the plan of their time without a goal. */
const CENTRES = 'Igas omavalitsuses töötab kriisis kerksuskeskus';
const FIRES = 'Kortermajades põleb harvem';
const goalOf = (decision: string): Told =>
  decision === OUTAGE || decision === EXERCISE
    ? { goal: CENTRES }
    : decision === DETECTORS
      ? { goal: FIRES }
      : decision === PLACES
        ? { plan: true }
        : {};

export const agreedAtJoints: Readonly<Partial<Record<CouncilKey, readonly DemoItem[]>>> = {
  'ida-viru': [
    item('Osta 640 suitsu- ja vinguandurit', 'paastekeskus-ida', DETECTORS, [THIRD, -940], 'VERIFIED', { done: -955 }),
    item('Jagada andurid Kohtla-Järve korteriühistutele', 'kohtla-jarve', DETECTORS, [THIRD, -860], 'VERIFIED', { done: -872 }),
    item('Jagada andurid Narva korteriühistutele', 'narva', DETECTORS, [THIRD, -860], 'VERIFIED', {
      done: -800,
      moved: [[-865, -800, 'Pooled ühistud pidasid koosoleku alles kevadel']],
    }),
    item('Jagada andurid Sillamäe korteriühistutele', 'sillamae', DETECTORS, [THIRD, -860], 'VERIFIED', { done: -866 }),
    item('Kirjutada aruanne jagatud anduritest', 'paastekeskus-ida', DETECTORS, [THIRD, -780], 'VERIFIED', { done: -765 }),
    item('Määrata Alutaguse evakuatsioonikoht', 'alutaguse', PLACES, [THIRD, -900], 'VERIFIED', { done: -905 }),
    item('Määrata Toila evakuatsioonikoht', 'toila', PLACES, [THIRD, -900], 'VERIFIED', { done: -898 }),
    item('Määrata Lüganuse evakuatsioonikoht', 'luganuse', PLACES, [THIRD, -900], 'DROPPED', {
      why: 'Otsus asendati: igas omavalitsuses peab olema kaks kerksuskeskust.',
    }),
    item('Leida Narvas kaks hoonet kerksuskeskuseks', 'narva', OUTAGE, [SECOND, -540], 'VERIFIED', { done: -552 }),
    item('Leida Sillamäel kaks hoonet kerksuskeskuseks', 'sillamae', OUTAGE, [SECOND, -540], 'VERIFIED', {
      done: -470,
      moved: [[-545, -470, 'Kooli remont lükkus edasi']],
    }),
    item('Leida Kohtla-Järvel kaks hoonet kerksuskeskuseks', 'kohtla-jarve', OUTAGE, [SECOND, -540], 'VERIFIED', { done: -533 }),
    item('Panna kerksuskeskuste juurde eesti- ja venekeelsed sildid', 'ivol', OUTAGE, [SECOND, -380], 'VERIFIED', { done: -395 }),
    item('Proovida Alutaguse kerksuskeskuse generaatorit', 'alutaguse', OUTAGE, [SECOND, -420], 'VERIFIED', { done: -431 }),
    item('Ehitada Toila kerksuskeskuse elektriühendus ümber', 'toila', OUTAGE, [SECOND, -300], 'IN_PROGRESS', {
      said: [
        [-330, 40, 'Projekt on valmis'],
        [-80, 70, 'Ehitaja alustas, kilp on tarnimata'],
      ],
      moved: [
        [-305, -160, 'Ehitushange ebaõnnestus'],
        [-165, -40, 'Uus pakkuja alustab sügisel'],
      ],
    }),
    item('Ehitada Lüganuse kerksuskeskuse elektriühendus ümber', 'luganuse', OUTAGE, [SECOND, -300], 'DROPPED', {
      said: [[-400, 20, 'Eelprojekt on tehtud']],
      why: 'Keskus viidi teise hoonesse, kus ühendus on olemas.',
    }),
    item('Teha kriisiteate ühine tekst eesti ja vene keeles', 'hairekeskus-ida', CASE, [LAST, -210], 'VERIFIED', { done: -224 }),
    item('Leppida kokku, kes kriisiteate välja saadab', 'prefektuur-ida', CASE, [LAST, -180], 'VERIFIED', { done: -150 }),
    item('Panna kriisiteade omavalitsuste lehtedele', 'ivol', CASE, [LAST, -90], 'IN_PROGRESS', {
      said: [[-95, 60, 'Viis omavalitsust kaheksast']],
      moved: [[-92, -30, 'Kolme omavalitsuse veebileht vahetub']],
    }),
    item('Proovida kriisiteadet ühel tööpäeval', 'hairekeskus-ida', CASE, [LAST, 95], 'PLANNED', { phase: 'RESPONSE' }),
    item('Kirjutada elektrikatkestuse õppuse stsenaarium', 'paastekeskus-ida', EXERCISE, [LAST, -120], 'VERIFIED', { done: -128 }),
    item('Kutsuda haiglad elektrikatkestuse õppusele', 'ida-viru-keskhaigla', EXERCISE, [LAST, 60], 'IN_PROGRESS', {
      said: [[-25, 50, 'Ida-Viru Keskhaigla osaleb, Narva haigla vastab kuu lõpuks']],
    }),
    item('Leida elektrikatkestuse õppusele vaatlejad', 'sisekaitseakadeemia', EXERCISE, [LAST, 110], 'PLANNED'),
  ],
  'laane-viru': [
    item('Paigaldada päästerõngad Haljala randadesse', 'haljala', 'laane-viru/drowning', [SECOND, -500], 'VERIFIED', { done: -512 }),
    item('Paigaldada päästerõngad Viru-Nigula randadesse', 'viru-nigula', 'laane-viru/drowning', [SECOND, -500], 'VERIFIED', {
      done: -480,
    }),
    item('Leida hooajaks vetelpäästjad', 'virol', 'laane-viru/drowning', [SECOND, -480], 'VERIFIED', { done: -486 }),
    item('Pidada Vinni noorte ümarlaud', 'vinni', 'laane-viru/youth', [LAST, -100], 'VERIFIED', { done: -110, phase: 'PREVENTION' }),
    item('Pidada Tapa noorte ümarlaud', 'tapa', 'laane-viru/youth', [LAST, -100], 'PLANNED', {
      phase: 'PREVENTION',
      moved: [[-105, -20, 'Noorsootöötaja koht oli täitmata']],
    }),
    item('Pidada Kadrina noorte ümarlaud', 'kadrina', 'laane-viru/youth', [LAST, 70], 'PLANNED', { phase: 'PREVENTION' }),
  ],
  valga: [
    item('Koostada ennetuspäevade ühine kava', 'prefektuur-louna', 'valga/days', [-330, -250], 'VERIFIED', {
      done: -260,
      phase: 'PREVENTION',
    }),
    item('Leida ennetuspäevade esinejad', 'paastekeskus-louna', 'valga/days', [-330, -200], 'VERIFIED', {
      done: -190,
      phase: 'PREVENTION',
    }),
    item('Pidada ennetuspäev Otepääl', 'otepaa', 'valga/days', [-330, 80], 'PLANNED', { phase: 'PREVENTION' }),
  ],
};
