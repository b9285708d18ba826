import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';

/** Something agreed on at a seminar; invented like the risks and measures that it works on. Days count from today, past ones below nought. */
export interface DemoItem {
  title: string;
  by: InstitutionKey;
  helpers?: readonly InstitutionKey[];
  /** When it was agreed on, and by when it was to be done at first. */
  agreed: number;
  due: number;
  state: 'PLANNED' | 'IN_PROGRESS' | 'WAITING' | 'DONE' | 'VERIFIED' | 'DROPPED';
  /** What was said of it, earliest first: when, how far it then was, in which words. */
  said?: readonly (readonly [day: number, percent: number, note: string])[];
  /** Photos came with the last of these words, not only with the end of it. */
  isShown?: true;
  /** Moves of its day that were granted: when, to which day, why. */
  moved?: readonly (readonly [day: number, to: number, reason: string])[];
  /** A wish that was refused, and why. */
  refused?: readonly [day: number, to: number, reason: string, answer: string];
  /** A wish that waits for an answer. */
  asks?: readonly [day: number, to: number, reason: string];
  waitsFor?: string;
  /** Of a done one: when. */
  done?: number;
  /** It was called done, and sent back to work: when, and why. */
  sentBack?: readonly [calledDone: number, day: number, reason: string];
  /** Who does it at the institution. */
  assignee?: string;
  form?: 'COMMUNICATION' | 'COOPERATION' | 'COORDINATION' | 'COLLABORATION';
  approach?: 'SITUATIONAL' | 'RESOURCE_MOBILISATION' | 'COMMUNITY_EMPOWERMENT';
  priority?: 1 | 2 | 3 | 4;
  phase?: 'PREVENTION' | 'PREPAREDNESS' | 'RESPONSE' | 'RECOVERY';
  criterion?: string;
  why?: string;
  risks?: readonly string[];
  measures?: readonly string[];
  /** Key of the decision that it springs from, and the goal that it serves: it stands in those plans of its council that were kept to in its time. */
  decision?: string;
  goal?: string;
  /** It stands in them without a goal, too; with `next` it also goes on in the one that is being made. */
  plan?: true | 'next';
  /** Title of what has to be done before. */
  after?: string;
  /** Other councils that agreed on it as well. */
  jointly?: readonly CouncilKey[];
}

export const actionItems: Readonly<Partial<Record<CouncilKey, readonly DemoItem[]>>> = {
  'ida-viru': [
    {
      ...{
        title: 'Panna suitsuandur igasse Jõhvi sotsiaalkorterisse',
        decision: 'ida-viru/home-visits',
        goal: 'Kortermajades põleb harvem ja suitsuandurid töötavad',
        by: 'johvi',
        helpers: ['paastekeskus-ida'],
        agreed: -120,
        due: 25,
      },
      ...{ state: 'IN_PROGRESS', phase: 'PREVENTION', measures: ['Kodukülastused koos suitsuanduri paigaldamisega'] },
      ...{ form: 'COOPERATION', approach: 'COMMUNITY_EMPOWERMENT' },
      said: [[-35, 50, '41 korterit 80-st']],
      isShown: true,
    },
    {
      ...{ title: 'Panna paika seitse kogunemiskohta elektrikatkestuse ajaks', by: 'ivol', agreed: -1010, due: -820, state: 'VERIFIED' },
      ...{ done: -835, phase: 'PREPAREDNESS', risks: ['Ulatuslik elektrikatkestus talvel'], criterion: 'Nimekiri on nõukogus kinnitatud' },
      said: [[-960, 40, 'Neli omavalitsust on koha nimetanud']],
    },
    {
      ...{
        title: 'Käia läbi saja kortermaja trepikojad',
        by: 'paastekeskus-ida',
        helpers: ['narva'],
        agreed: -1000,
        due: -700,
        state: 'VERIFIED',
      },
      ...{ done: -640, phase: 'PREVENTION', measures: ['Kortermajade ühine tuleohutuspäev'], goal: 'Kortermajades põleb harvem' },
      assignee: 'Maire Sädemets',
      said: [
        [-900, 30, 'Narvas 34 maja käidud'],
        [-730, 70, 'Kohtla-Järve jäi sügisesse'],
      ],
      moved: [[-720, -640, 'Kohtla-Järve majad on alles käimata']],
    },
    {
      ...{
        title: 'Õpetada kogunemiskohtade hoidjad generaatorit käivitama',
        by: 'paastekeskus-ida',
        agreed: -640,
        due: -330,
        state: 'VERIFIED',
      },
      ...{ done: -350, phase: 'PREPAREDNESS', after: 'Panna paika seitse kogunemiskohta elektrikatkestuse ajaks' },
    },
    {
      ...{
        title: 'Leida generaatoritele raha struktuurifondist',
        goal: 'Igas omavalitsuses töötab kriisis kerksuskeskus',
        assignee: 'Toivo Rannaväli',
        by: 'ivol',
        agreed: -640,
        due: -280,
        state: 'DONE',
        done: -12,
        priority: 1,
      },
      ...{ phase: 'PREPAREDNESS', measures: ['Generaatorid seitsmesse kogunemiskohta'], criterion: 'Rahastusotsus on käes' },
      said: [
        [-400, 50, 'Taotlus on esitatud'],
        [-290, 50, 'Vooru lõpp lükkus edasi'],
      ],
      moved: [
        [-288, -120, 'Rahastaja lükkas vooru edasi'],
        [-125, -10, 'Rahastaja küsis lisaandmeid'],
      ],
    },
    {
      ...{
        title: 'Osta generaatorid ja viia kohale',
        decision: 'ida-viru/outage',
        goal: 'Igas omavalitsuses töötab kriisis kerksuskeskus',
        by: 'ivol',
        helpers: ['alutaguse', 'johvi', 'toila'],
        assignee: 'Toivo Rannaväli',
        agreed: -280,
        due: 75,
        state: 'WAITING',
      },
      ...{ waitsFor: 'hanke vaidlustuse lahend', priority: 1, phase: 'PREPAREDNESS', measures: ['Generaatorid seitsmesse kogunemiskohta'] },
      ...{ after: 'Leida generaatoritele raha struktuurifondist', criterion: 'Seitse generaatorit on kohal ja proovitud' },
      said: [
        [-60, 20, 'Hange on välja kuulutatud'],
        [-9, 20, 'Üks pakkuja vaidlustas hanke'],
      ],
      asks: [-8, 165, 'Vaidlustuse lahend tuleb kõige varem kahe kuu pärast'],
    },
    {
      ...{
        title: 'Panna kokku noorte mobiilse nõustamise graafik',
        by: 'narva',
        helpers: ['noortering'],
        agreed: -280,
        due: -25,
        state: 'IN_PROGRESS',
      },
      ...{ phase: 'PREVENTION', measures: ['Noorte mobiilne nõustamisbuss'], said: [[-70, 60, 'Peatused on valitud, sõitja puudub']] },
    },
    {
      ...{
        title: 'Leppida kokku, kes helistab elanikule, kui mobiilivõrk on maas',
        goal: 'Igas omavalitsuses töötab kriisis kerksuskeskus',
        by: 'hairekeskus-ida',
        agreed: -120,
        due: 40,
        state: 'IN_PROGRESS',
      },
      ...{ priority: 2, phase: 'RESPONSE', measures: ['Teavitus raadio ja valjuhääldiautoga, kui võrk on maas'] },
      said: [[-20, 35, 'Esimene kohtumine raadiojaamadega on peetud']],
    },
    {
      ...{
        title: 'Koolitada kakskümmend juhtumipõhise võrgustiku eestvedajat',
        goal: 'Ohver saab abi esimesest kutsest',
        by: 'sotsiaalkindlustusamet',
        agreed: -120,
        due: 130,
        state: 'PLANNED',
      },
      ...{ phase: 'PREVENTION', measures: ['Juhtumipõhine võrgustik perevägivalla lõpetamiseks'], jointly: ['laane-viru'] },
    },
    {
      ...{
        title: 'Teha ühine õppus: elektrikatkestus Narvas',
        decision: 'ida-viru/outage',
        goal: 'Igas omavalitsuses töötab kriisis kerksuskeskus',
        by: 'paastekeskus-ida',
        helpers: ['narva', 'prefektuur-ida'],
        agreed: -60,
        due: 210,
      },
      ...{
        state: 'PLANNED',
        phase: 'PREPAREDNESS',
        risks: ['Ulatuslik elektrikatkestus talvel'],
        after: 'Osta generaatorid ja viia kohale',
      },
      jointly: ['laane-viru'],
    },
    {
      ...{
        title: 'Trükkida tuleohutuse voldik kolmes keeles',
        goal: 'Kortermajades põleb harvem',
        by: 'paastekeskus-ida',
        agreed: -640,
        due: -400,
        state: 'DROPPED',
        priority: 4,
      },
      why: 'Kodukülastusel jagatakse riiklikku voldikut, oma ei ole vaja.',
    },
    {
      ...{ title: 'Valgustada kooli ülekäigurajad Jõhvis', by: 'johvi', helpers: ['prefektuur-ida'], agreed: -150, due: -40 },
      ...{ state: 'IN_PROGRESS', phase: 'PREVENTION', criterion: 'Kõik kuus ülekäigurada on pimedal ajal valged' },
      said: [
        [-90, 30, 'Kaks rada on valged, elektritöö on tellitud'],
        [-16, 65, 'Neli rada kuuest'],
      ],
      moved: [[-46, -6, 'Valgustite tarne hilines']],
      refused: [
        -12,
        120,
        'Soovime viimased rajad teha koos kevadise tänavaremondiga',
        'Pimedal ajal ei saa oodata: palun pange seniks ajutised valgustid.',
      ],
      asks: [-2, 20, 'Ajutised valgustid jõuavad kohale kahe nädala pärast'],
    },
  ],
  'laane-viru': [
    {
      ...{ title: 'Kirjutada küttekollete toetuse kord', by: 'virol', agreed: -980, due: -900, state: 'VERIFIED', done: -910 },
      ...{ phase: 'PREVENTION', measures: ['Küttekollete kordategemise toetus'] },
    },
    {
      ...{ title: 'Küsida valdadelt üksi elavate eakate aadressid', by: 'virol', agreed: -600, due: -420, state: 'VERIFIED', done: -380 },
      ...{ moved: [[-430, -370, 'Kaks valda ootasid andmekaitse seisukohta']], phase: 'PREVENTION' },
      measures: ['Üksi elavate eakate kodude tuleohutuse ülevaatus'],
    },
    {
      ...{
        title: 'Vaadata üle kolmsada eaka kodu',
        by: 'paastekeskus-ida',
        helpers: ['vinni', 'tapa'],
        agreed: -380,
        due: 20,
        state: 'IN_PROGRESS',
      },
      ...{ priority: 1, criterion: '300 kodu ülevaatuse akt on olemas', after: 'Küsida valdadelt üksi elavate eakate aadressid' },
      ...{ phase: 'PREVENTION', measures: ['Üksi elavate eakate kodude tuleohutuse ülevaatus'], assignee: 'Maire Sädemets' },
      ...{ risks: ['Tulekahju vanas puumajas, kus elab üksik eakas'], form: 'COOPERATION' },
      said: [
        [-200, 30, 'Vinnis ja Tapal 90 kodu'],
        [-30, 75, '226 kodu, Haljala on jäänud'],
      ],
      isShown: true,
    },
    {
      ...{
        title: 'Kirjutada haigla varutoite kasutamise juhend',
        by: 'rakvere-haigla',
        agreed: -380,
        due: -100,
        state: 'IN_PROGRESS',
        priority: 2,
      },
      ...{ phase: 'PREPAREDNESS', measures: ['Haigla ja veevärgi varutoide'], said: [[-150, 50, 'Mustand on valvearstide käes']] },
      ...{ goal: 'Kriisis tullakse kahe maakonna peale toime', assignee: 'Ester Lillepea', approach: 'SITUATIONAL' },
      ...{ moved: [[-110, -40, 'Peaarst vahetus']], asks: [-5, 45, 'Juhend ootab haigla juhatuse kinnitust'] },
    },
    {
      ...{ title: 'Leppida poekettidega kokku müüjate koolituse kord', by: 'virol', agreed: -380, due: -130, state: 'DONE', done: -20 },
      ...{ moved: [[-140, -20, 'Üks kett liitus hiljem']], measures: ['Müüjate koolitus ja kokkulepe poekettidega'] },
    },
    {
      ...{
        title: 'Korraldada koolides vägivallaennetuse nädal',
        by: 'rakvere',
        helpers: ['prefektuur-ida'],
        agreed: -90,
        due: 60,
        state: 'PLANNED',
      },
      ...{ phase: 'PREVENTION', measures: ['Koolide vägivallaennetuse tunnid'] },
    },
    {
      ...{
        title: 'Hankida vallamajadesse satelliittelefonid',
        by: 'virol',
        agreed: -600,
        due: -250,
        state: 'DROPPED',
        why: 'Raha ei saadud.',
      },
    },
  ],
  valga: [
    {
      ...{
        title: 'Sõlmida ühispatrulli kord Läti politseiga',
        by: 'prefektuur-louna',
        agreed: -1000,
        due: -800,
        state: 'VERIFIED',
        done: -780,
      },
      ...{ moved: [[-810, -770, 'Läti pool küsis tõlget']], measures: ['Ühispatrull Läti politseiga'], plan: true },
    },
    {
      ...{
        title: 'Õpetada haigla töötajad ilma võrguta tööd jätkama',
        by: 'valga-haigla',
        agreed: -420,
        due: -100,
        state: 'VERIFIED',
        done: -105,
      },
      ...{ phase: 'PREPAREDNESS', plan: true },
    },
    {
      ...{ title: 'Teha proovitaastamine haigla varukoopiast', by: 'valga-haigla', agreed: -420, due: -15, state: 'WAITING', priority: 1 },
      ...{ waitsFor: 'tarnija varuserver', phase: 'PREPAREDNESS', plan: 'next', assignee: 'Marek Saarelepp', approach: 'SITUATIONAL' },
      said: [[-30, 40, 'Server on tellitud']],
      isShown: true,
    },
    {
      ...{
        title: 'Jagada tuleohutuse meelespea koduhooldajatele',
        by: 'paastekeskus-louna',
        helpers: ['torva', 'otepaa'],
        agreed: -200,
        due: 30,
      },
      ...{ state: 'IN_PROGRESS', phase: 'PREVENTION', measures: ['Naabrite ja koduhooldajate tuleohutuse meelespea'] },
      ...{ goal: 'Eaka kodus on ohutu', plan: 'next', assignee: 'Margit Kangrumäe', form: 'COOPERATION' },
      said: [[-14, 60, 'Tõrvas jagatud, Otepääl homme']],
    },
    {
      ...{ title: 'Koostada esmaabi oskavate vabatahtlike nimekiri', by: 'tartu-kiirabi', agreed: -200, due: -60, state: 'DONE', done: -3 },
      ...{ measures: ['Esmaabi oskavate vabatahtlike väljakutsumine'], goal: 'Esmane abi on kohal enne kiirabi', plan: 'next' },
    },
    {
      ...{ title: 'Pidada väljakutsumise õppus Otepääl', by: 'otepaa', agreed: -45, due: 150, state: 'PLANNED', phase: 'RESPONSE' },
      ...{ after: 'Koostada esmaabi oskavate vabatahtlike nimekiri', goal: 'Esmane abi on kohal enne kiirabi', plan: 'next' },
    },
  ],
  viljandi: [
    {
      ...{
        title: 'Kaardistada suvilapiirkondade veevõtukohad',
        by: 'paastekeskus-louna',
        agreed: -950,
        due: -760,
        state: 'VERIFIED',
        done: -770,
      },
      measures: ['Suvilapiirkondade tuletõrje veevõtukohad'],
    },
    {
      ...{ title: 'Rajada viis uut veevõtukohta', by: 'viljandi-vald', agreed: -500, due: -280, state: 'IN_PROGRESS', priority: 2 },
      ...{ measures: ['Suvilapiirkondade tuletõrje veevõtukohad'], after: 'Kaardistada suvilapiirkondade veevõtukohad' },
      ...{ plan: true, risks: ['Tulekahju suvilas ja abihoones'], assignee: 'Alar Heimsoo', approach: 'RESOURCE_MOBILISATION' },
      ...{ said: [[-120, 60, 'Kolm on valmis']], moved: [[-300, -90, 'Maaomanikuga kokkulepe venis']] },
    },
    {
      ...{ title: 'Panna talude paadid ja telefonid kirja', by: 'paastekeskus-louna', agreed: -300, due: -140, state: 'DONE', done: -150 },
      ...{ phase: 'PREPAREDNESS', measures: ['Üleujutuse hoiatus ja paadid taludesse'], plan: true },
      ...{ risks: ['Üleujutus Soomaal'], assignee: 'Ahto Pärnasalu', form: 'COORDINATION' },
    },
    {
      ...{ title: 'Uuendada festivaliala pääsuteede plaan', by: 'prefektuur-louna', agreed: -100, due: 50, state: 'IN_PROGRESS' },
      ...{ phase: 'RESPONSE', measures: ['Festivaliala väravate ja pääsuteede plaan'], said: [[-6, 80, 'Väravad on kokku lepitud']] },
      ...{ plan: true, risks: ['Festivali turvalisus'], assignee: 'Marika Teppsalu' },
    },
    {
      ...{ title: 'Õpetada klassijuhatajad märkama vaimse tervise muret', by: 'viljandi-linn', agreed: -100, due: 120, state: 'PLANNED' },
      ...{ phase: 'PREVENTION', measures: ['Vaimse tervise esmaabi õpetajatele'], plan: 'next' },
    },
    {
      ...{ title: 'Trükkida pettuse hoiatused pangaautomaatide juurde', by: 'prefektuur-louna', agreed: -500, due: -320, state: 'DROPPED' },
      why: 'Pangad näitavad hoiatust automaadi ekraanil.',
    },
  ],
};
