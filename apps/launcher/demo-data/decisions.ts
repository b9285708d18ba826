import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';

/** A decision as a person would write it down; rows for the database are made of it in decision-rows.ts. */
export interface DemoDecision {
  /** Its id is idOf('decision', key). */
  key: string;
  council: CouncilKey;
  /** The seminar, by its key or by how many joint seminars of both Viru councils ago it was, and the title of the item; or days before today. */
  at: { seminar: string; item?: string } | { jointsAgo: 1 | 2 | 3; item?: string } | { daysAgo: number };
  kind: 'DECIDED' | 'AGREED' | 'NOTED' | 'PROPOSED' | 'RECOMMENDED';
  /** {year} is the year it was decided in, {next} the one after. */
  text: string;
  why?: string;
  to?: string;
  /** For, against, abstained. */
  votes?: readonly [number, number, number];
  /** Voted by name: who of the members did not vote in favour, how, and what they said; the others did. */
  byName?: Readonly<Partial<Record<InstitutionKey, readonly [vote: 'AGAINST' | 'ABSTAINED' | 'NOT_VOTING', reason: string]>>>;
  dissent?: string;
  conflict?: string;
  /** Councils that decided it, too. */
  with?: readonly CouncilKey[];
  /** So many days later. */
  fulfilled?: readonly [days: number, how: string];
  repealed?: readonly [days: number, why: string];
  /** The key of what took its place. */
  supersededBy?: string;
}

const TOGETHER = 'Järgmise aasta tegevused';
const LOOKING_BACK = 'Mida eelmisest seminarist tehti ja mis jäi tegemata';
const NEW_RISKS = 'Uued riskid';
const CASE = 'Aasta juhtum';
const DAYS_OF_PREVENTION = 'Ühised ennetuspäevad';
const YOUTH = 'Noored ja avalik kord';

/** What the four councils and the crisis commission decided in three years, and the first of all that is still remembered. */
export const decisions: readonly DemoDecision[] = [
  {
    key: 'network',
    council: 'ida-viru',
    at: { seminar: 'joint-2017', item: 'Turvalisuskoostöö kestlikkus: ennetus, reageerimine, kõrvaldamine' },
    kind: 'AGREED',
    text: 'Kohtuda igal aastal kahe maakonna ühisel koostööseminaril, kordamööda Ida- ja Lääne-Virumaal.',
    with: ['laane-viru'],
  },
  {
    key: 'ida-viru/detectors',
    council: 'ida-viru',
    at: { jointsAgo: 3, item: TOGETHER },
    kind: 'DECIDED',
    text: 'Jagada korteriühistute kaudu suitsu- ja vinguandureid kodudesse, kus need puuduvad.',
    why: 'Kodukülastustel puudus töötav andur igas neljandas kodus.',
    to: 'Kohalikud omavalitsused, päästekeskus',
    votes: [19, 0, 1],
    fulfilled: [290, 'Andureid jagati 640 kodusse; aruanne on päästekeskuses.'],
  },
  {
    key: 'ida-viru/outage-first',
    council: 'ida-viru',
    at: { jointsAgo: 3, item: NEW_RISKS },
    kind: 'AGREED',
    text: 'Iga omavalitsus määrab ühe evakuatsioonikoha, mis töötab elektrikatkestuse ajal.',
    with: ['laane-viru'],
    supersededBy: 'ida-viru/outage',
  },
  {
    key: 'ida-viru/noted-report',
    council: 'ida-viru',
    at: { jointsAgo: 2, item: LOOKING_BACK },
    kind: 'NOTED',
    text: 'Võtta teadmiseks {year}. aasta tegevuste täitmise ülevaade.',
  },
  {
    key: 'ida-viru/outage',
    council: 'ida-viru',
    at: { jointsAgo: 2, item: TOGETHER },
    kind: 'DECIDED',
    text: 'Iga omavalitsus tagab vähemalt kaks kerksuskeskust, mis töötavad elektrikatkestuse ajal 72 tundi oma generaatoriga.',
    why: 'Ühest kohast omavalitsuse kohta ei piisa: õppusel ei jõudnud kaugemate külade elanikud kohale.',
    to: 'Kohalikud omavalitsused',
    byName: {
      'narva-joesuu': ['AGAINST', 'Generaatori ostmiseks ei ole eelarves raha.'],
      sillamae: ['ABSTAINED', 'Kahe keskuse asukoht ei ole veel selge.'],
      'ida-viru-keskhaigla': ['NOT_VOTING', 'Haigla generaatorit rahastatakse samast toetusest.'],
    },
    dissent: 'Narva-Jõesuu: otsus peaks hakkama kehtima koos riigi toetusega, mitte enne seda.',
    with: ['laane-viru'],
  },
  {
    key: 'ida-viru/lights',
    council: 'ida-viru',
    at: { daysAgo: 610 },
    kind: 'PROPOSED',
    text: 'Teha Transpordiametile ettepanek valgustada ülekäigurajad maakonna teedel, kus on hukkunud jalakäijaid.',
    to: 'Transpordiamet',
    fulfilled: [250, 'Transpordiamet valgustas kõik viis nimetatud ülekäigurada.'],
  },
  {
    key: 'ida-viru/camera',
    council: 'ida-viru',
    at: { daysAgo: 560 },
    kind: 'RECOMMENDED',
    text: 'Soovitada koolidel paigaldada õue valvekaamerad.',
    repealed: [120, 'Andmekaitse mõjuhinnang näitas, et sama tulemuse annab valgustus ja korrapidaja.'],
  },
  {
    key: 'ida-viru/case',
    council: 'ida-viru',
    at: { jointsAgo: 1, item: CASE },
    kind: 'AGREED',
    text: 'Teavitada suurõnnetusel elanikke mõlemas maakonnas ühe tekstiga, eesti ja vene keeles, 30 minuti jooksul.',
    to: 'Häirekeskus, päästekeskus, politseiprefektuur',
    with: ['laane-viru'],
  },
  {
    key: 'ida-viru/exercise',
    council: 'ida-viru',
    at: { jointsAgo: 1, item: TOGETHER },
    kind: 'DECIDED',
    text: 'Korraldada {next}. aastal kahe maakonna ühine elektrikatkestuse õppus.',
    why: 'Kerksuskeskuste võrku ei ole veel koos proovitud.',
    to: 'Päästekeskus, omavalitsused, haiglad',
    votes: [21, 0, 0],
    conflict: 'Õppuse läbiviimise hankel osalev asutus taandas end arutelust.',
    with: ['laane-viru'],
  },
  {
    key: 'ida-viru/sirens',
    council: 'ida-viru',
    at: { daysAgo: 190 },
    kind: 'AGREED',
    text: 'Proovida sireene kõigis omavalitsustes ühel päeval ja öelda elanikele ette, mida need tähendavad.',
    to: 'Kohalikud omavalitsused, päästekeskus',
    fulfilled: [110, 'Sireene prooviti kõigis kaheksas omavalitsuses; ette teatati vallalehtedes ja kahes keeles.'],
  },
  {
    key: 'ida-viru/home-visits',
    council: 'ida-viru',
    at: { daysAgo: 130 },
    kind: 'DECIDED',
    text: 'Kaasata kodukülastustesse hooldustöötajad ja korteriühistute esimehed.',
    votes: [15, 0, 3],
  },
  {
    key: 'ida-viru/thanks',
    council: 'ida-viru',
    at: { daysAgo: 45 },
    kind: 'NOTED',
    text: 'Võtta teadmiseks politsei ülevaade perevägivalla juhtumitest ja tänada ohvriabi.',
  },
  {
    key: 'laane-viru/drowning',
    council: 'laane-viru',
    at: { jointsAgo: 2, item: NEW_RISKS },
    kind: 'DECIDED',
    text: 'Paigaldada avalikesse ujumiskohtadesse päästerõngad ja korraldada hooajal vetelpääste.',
    to: 'Rannikuomavalitsused',
    votes: [14, 0, 0],
    fulfilled: [240, 'Päästerõngad on kõigis üheksas ujumiskohas.'],
  },
  {
    key: 'laane-viru/school-bus',
    council: 'laane-viru',
    at: { daysAgo: 400 },
    kind: 'PROPOSED',
    text: 'Teha ühistranspordikeskusele ettepanek muuta koolibussi peatuste asukohti, kus lapsed ületavad põhimaanteed.',
    to: 'Ühistranspordikeskus',
  },
  {
    key: 'laane-viru/youth',
    council: 'laane-viru',
    at: { jointsAgo: 1, item: NEW_RISKS },
    kind: 'AGREED',
    text: 'Alustada igas vallas noorte turvalisuse ümarlauaga kaks korda aastas.',
    votes: [12, 1, 1],
    dissent: 'Üks vald eelistab ühist ümarlauda naabervallaga.',
  },
  {
    key: 'laane-viru/network',
    council: 'laane-viru',
    at: { daysAgo: 70 },
    kind: 'DECIDED',
    text: 'Määrata igas omavalitsuses turvalisuse kontaktisik ja uuendada nimekirja igal kevadel.',
  },
  {
    key: 'valga/border',
    council: 'valga',
    at: { daysAgo: 900 },
    kind: 'AGREED',
    text: 'Leppida naabritega teisel pool piiri kokku, kuidas päästjad teineteist abistavad.',
    fulfilled: [420, 'Kokkulepe on sõlmitud ja üks kord õppusel proovitud.'],
  },
  {
    key: 'valga/days-first',
    council: 'valga',
    at: { daysAgo: 720 },
    kind: 'DECIDED',
    text: 'Korraldada maakonnas ennetuspäev igal sügisel.',
    supersededBy: 'valga/days',
  },
  {
    key: 'valga/days',
    council: 'valga',
    at: { seminar: 'south-past', item: DAYS_OF_PREVENTION },
    kind: 'DECIDED',
    text: 'Korraldada ennetuspäevad igal sügisel koos Viljandimaaga, kordamööda kummaski maakonnas.',
    why: 'Kahe maakonna koolid käivad samadel huviringidel ja esinejad on samad.',
    votes: [18, 0, 0],
    with: ['viljandi'],
  },
  {
    key: 'valga/youth',
    council: 'valga',
    at: { seminar: 'south-past', item: YOUTH },
    kind: 'RECOMMENDED',
    text: 'Soovitada omavalitsustel pikendada noortekeskuste lahtiolekut reedel ja laupäeval.',
    to: 'Kohalikud omavalitsused',
  },
  {
    key: 'valga/lamps',
    council: 'valga',
    at: { daysAgo: 95 },
    kind: 'PROPOSED',
    text: 'Teha linnale ettepanek parandada raudteejaama ümbruse valgustus.',
    to: 'Valga vald',
    fulfilled: [60, 'Valgustid on vahetatud.'],
  },
  {
    key: 'viljandi/farms',
    council: 'viljandi',
    at: { daysAgo: 820 },
    kind: 'AGREED',
    text: 'Kontrollida koos päästekeskusega suurte lautade elektrisüsteeme ja evakuatsiooniplaane.',
    fulfilled: [380, 'Kontrolliti 31 lauta; puudused kõrvaldati 27-s.'],
  },
  {
    key: 'viljandi/watch',
    council: 'viljandi',
    at: { seminar: 'south-past', item: YOUTH },
    kind: 'NOTED',
    text: 'Võtta teadmiseks naabrivalve laienemine kaheksasse külla.',
  },
  {
    key: 'viljandi/traffic',
    council: 'viljandi',
    at: { daysAgo: 210 },
    kind: 'DECIDED',
    text: 'Viia igas koolis läbi jalgratturi koolitus enne rattahooaja algust.',
    votes: [13, 0, 2],
  },
  {
    key: 'kriis/flood',
    council: 'kriis',
    at: { seminar: 'crisis-past' },
    kind: 'DECIDED',
    text: 'Täiendada üleujutuse plaani: määrata, kes toob liivakotid ja kes otsustab evakueerimise.',
    why: 'Lauaõppusel jäi mõlemale küsimusele vastus leidmata.',
    to: 'Päästekeskus',
  },
];
