import type { CouncilKey } from './councils.js';

/** A figure with what it was at the start and is to be at the end of its plan, and what was measured. */
export interface DemoIndicator {
  name: string;
  unit: string;
  from: number;
  to: number;
  /** In a plan that is over: at the end of each of its years. In the others: 300, 200, 100 and 15 days ago. */
  measured: readonly number[];
  /** How often it is measured, in months. */
  every?: number;
  /** What its target was when the plan was adopted, and why a decision changed it. */
  adoptedTarget?: readonly [target: number, why: string];
  source?: string;
}

export interface DemoPriority {
  text: string;
  /** Titles of risks of the council's register. */
  risks?: readonly string[];
  /** Words alone. */
  notes?: readonly string[];
  goals: readonly { text: string; indicators: readonly DemoIndicator[] }[];
}

export interface DemoPlan {
  title: (years: string) => string;
  /** Of the first day's year and the last one's, counted from this year. */
  years: readonly [first: number, last: number];
  with?: readonly CouncilKey[];
  vision: string;
  euros?: number;
  funding?: string;
  state: 'DRAFT' | 'CONSULTATION' | 'ADOPTED' | 'CLOSED';
  report?: string;
  /** Beside the others: it follows none of them, and none follows it. */
  isOfItsOwn?: boolean;
  priorities: readonly DemoPriority[];
}

const FIRES = { name: 'Eluhoonete tulekahjud', unit: 'aastas', source: 'Päästeameti statistika' };
const TOGETHER = 'Turvaline kodu, turvaline tee, märkav naaber.';

/** What the councils set out to do; all of it invented. The figures of running plans hold on any day of the year. */
export const actionPlans: Readonly<Partial<Record<CouncilKey, readonly DemoPlan[]>>> = {
  'ida-viru': [
    {
      title: (years) => `Ida-Virumaa turvalisuse tegevuskava ${years}`,
      years: [-4, -2],
      vision: 'Ida-Virumaal on kodu sama turvaline kui mujal Eestis.',
      euros: 180_000,
      funding: 'Omavalitsuste eelarved, Siseministeeriumi toetus',
      state: 'CLOSED',
      report:
        'Eluhoonete tulekahjude arv vähenes kavandatust rohkem: andurid jõudsid kortermajadesse ühistute kaudu. Purjus juhtide osakaal ei vähenenud: ' +
        'ühised reidid jäid kahel aastal ära. Uude kavva läheb kaasa joobes juhtimise ennetus koos tööandjatega.',
      priorities: [
        {
          text: 'Tulekahjud korterelamutes',
          risks: ['Tulekahju korterelamus, kus suitsuandurid ei tööta'],
          goals: [{ text: 'Kortermajades põleb harvem', indicators: [{ ...FIRES, from: 132, to: 110, measured: [127, 116, 104] }] }],
        },
        {
          text: 'Kaine liiklus',
          risks: ['Purjus juhid maakonna teedel'],
          goals: [
            {
              text: 'Maakonna teedel on vähem joobes juhte',
              indicators: [
                {
                  name: 'Joobes juhtide osakaal kontrollitutest',
                  unit: '%',
                  from: 1.1,
                  to: 0.7,
                  measured: [1.2, 1.0, 1.05],
                  source: 'PPA Ida prefektuur',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      title: (years) => `Ida-Virumaa turvalisuse tegevuskava ${years}`,
      years: [-1, 1],
      vision: `${TOGETHER} Iga omavalitsus teab, keda kriisis aidata, ja iga elanik teab, kust abi saab.`,
      euros: 240_000,
      funding: 'Omavalitsuste eelarved, Päästeameti ennetusraha, Siseministeeriumi turvalisuse fond',
      state: 'ADOPTED',
      priorities: [
        {
          text: 'Turvaline kodu: tulekahjud ja lähisuhtevägivald',
          risks: ['Tulekahju korterelamus, kus suitsuandurid ei tööta', 'Lähisuhtevägivald'],
          notes: ['Elanike küsitlus: iga kolmas ei tea, kellele naabri hädast teada anda.'],
          goals: [
            {
              text: 'Kortermajades põleb harvem ja suitsuandurid töötavad',
              indicators: [
                {
                  ...{ ...FIRES, from: 104, to: 80, measured: [99, 94, 90, 86], every: 12 },
                  adoptedTarget: [60, 'Sihttase oli kirja pandud ainult linnade kohta; õige arv on kogu maakonna kohta.'],
                },
                { name: 'Töötava suitsuanduriga kodud', unit: '%', from: 74, to: 92, measured: [76, 75, 77, 78], source: 'Kodukülastused' },
              ],
            },
            {
              text: 'Ohver saab abi esimesest kutsest',
              indicators: [
                {
                  name: 'Korduvad väljakutsed samale aadressile',
                  unit: 'aastas',
                  from: 310,
                  to: 220,
                  measured: [290, 268, 252, 240],
                  source: 'PPA ja ohvriabi',
                },
              ],
            },
          ],
        },
        {
          text: 'Kaine ja rahulik liiklus',
          risks: ['Purjus juhid maakonna teedel'],
          goals: [
            {
              text: 'Maakonna teedel on vähem joobes juhte',
              indicators: [
                { name: 'Joobes juhtide osakaal kontrollitutest', unit: '%', from: 1.05, to: 0.6, measured: [1.04, 0.98, 1.0, 0.97] },
                { name: 'Ettevõtted, kus on alkomeeter väravas', unit: 'ettevõtet', from: 4, to: 30, measured: [], every: 6 },
              ],
            },
          ],
        },
        {
          text: 'Valmisolek pikaks elektrikatkestuseks',
          risks: ['Ulatuslik elektrikatkestus talvel', 'Kriisiteated ei jõua kõigi elanikeni'],
          goals: [
            {
              text: 'Igas omavalitsuses töötab kriisis kerksuskeskus',
              indicators: [{ name: 'Varustatud kerksuskeskused', unit: 'keskust', from: 2, to: 16, measured: [5, 8, 11, 13] }],
            },
          ],
        },
      ],
    },
    {
      title: (years) => `Ida-Virumaa turvalisuse tegevuskava ${years}`,
      years: [2, 4],
      vision: 'Naaber märkab naabrit, ja abi ei jää tulemata kaardi servas ega keele taga.',
      state: 'DRAFT',
      priorities: [
        {
          text: 'Uppumised ja eksimised',
          risks: ['Eksinud inimesed ja uppumised'],
          notes: ['Kodukant: suvel on rannas kaks korda rohkem inimesi kui talvel vallas.'],
          goals: [
            {
              text: 'Igas avalikus supluskohas on vetelpääste või päästevahend',
              indicators: [{ name: 'Varustatud supluskohad', unit: 'kohta', from: 7, to: 15, measured: [] }],
            },
          ],
        },
        { text: 'Küberkindlad omavalitsused', risks: ['Küberrünne kohaliku omavalitsuse infosüsteemidele'], goals: [] },
      ],
    },
    {
      title: (years) => `Ida-Virumaa noorte turvalisuse kava ${years}`,
      years: [1, 2],
      isOfItsOwn: true,
      vision: 'Noor teab, kellele helistada, ja täiskasvanu teab, mida talle öelda.',
      euros: 45_000,
      funding: 'Omavalitsuste eelarved, Hasartmängumaksu nõukogu',
      state: 'CONSULTATION',
      priorities: [
        {
          text: 'Ained ja noored',
          risks: ['Uute psühhoaktiivsete ainete tarvitamine noorte seas'],
          notes: ['Kutsehariduskeskuse küsitlus: iga viies esmakursuslane on pakkumist näinud.'],
          goals: [
            {
              text: 'Abi jõuab nooreni nädalaga',
              indicators: [{ name: 'Nädalaga abi saanud noored', unit: '%', from: 34, to: 80, measured: [] }],
            },
          ],
        },
        {
          text: 'Turvaline kooli- ja trennitee',
          risks: ['Purjus juhid maakonna teedel'],
          goals: [{ text: 'Ükski laps ei saa kooliteel viga', indicators: [] }],
        },
      ],
    },
  ],
  'laane-viru': [
    {
      title: (years) => `Lääne-Virumaa ja Ida-Virumaa ühine tegevuskava ${years}`,
      years: [-1, 1],
      with: ['ida-viru'],
      vision: 'Kahe maakonna ametid õpivad koos ja aitavad teineteist.',
      euros: 60_000,
      funding: 'Omavalitsuste liitude eelarved',
      state: 'ADOPTED',
      priorities: [
        {
          text: 'Ühised õppused ja varud',
          risks: ['Ulatuslik elektrikatkestus talvel'],
          goals: [
            {
              text: 'Kriisis tullakse kahe maakonna peale toime',
              indicators: [
                { name: 'Ühisõppused', unit: 'aastas', from: 1, to: 5, measured: [1, 2, 3, 4] },
                { name: 'Kokku lepitud ühisvarud', unit: 'lepet', from: 0, to: 10, measured: [0, 1, 1, 2] },
              ],
            },
          ],
        },
      ],
    },
  ],
  valga: [
    {
      title: (years) => `Valgamaa turvalisuse tegevuskava ${years}`,
      years: [-3, -1],
      vision: 'Valgamaal ei jää keegi oma murega üksi.',
      euros: 90_000,
      state: 'CLOSED',
      report: 'Kodukülastused said korrapäraseks ja tulekahjusid on vähem. Koolide rahulolu paranes kahes vallas kolmest.',
      priorities: [
        {
          text: 'Üksi elavad eakad',
          risks: ['Tulekahju eaka üksi elava inimese kodus'],
          goals: [{ text: 'Eaka kodus on ohutu', indicators: [{ ...FIRES, from: 41, to: 32, measured: [38, 35, 31] }] }],
        },
      ],
    },
    {
      title: (years) => `Valgamaa turvalisuse tegevuskava ${years}`,
      years: [1, 3],
      vision: 'Valgamaal märgatakse muret enne, kui sellest saab õnnetus.',
      euros: 110_000,
      funding: 'Omavalitsuste eelarved',
      state: 'CONSULTATION',
      priorities: [
        {
          text: 'Koolirahu',
          risks: ['Koolikiusamine'],
          notes: ['Avatud ruumi arutelu: noored soovivad koolidesse usaldusisikut.'],
          goals: [
            {
              text: 'Kool on koht, kus julgetakse rääkida',
              indicators: [{ name: 'Õpilased, keda ei ole kiusatud', unit: '%', from: 71, to: 85, measured: [] }],
            },
          ],
        },
        {
          text: 'Abi jõuab hajaasustusse',
          risks: ['Kiirabi hilinemine hajaasustuses'],
          goals: [{ text: 'Esmane abi on kohal enne kiirabi', indicators: [] }],
        },
      ],
    },
  ],
  viljandi: [
    {
      title: (years) => `Viljandimaa turvalisuse tegevuskava ${years}`,
      years: [-1, 1],
      vision: 'Viljandimaa on valmis üleujutuseks, pakaseks ja pettusteks.',
      euros: 75_000,
      funding: 'Omavalitsuste eelarved',
      state: 'ADOPTED',
      priorities: [
        {
          text: 'Pettused eakate vastu',
          risks: ['Veebipettused eakate vastu'],
          goals: [
            {
              text: 'Eakad tunnevad pettuse ära',
              indicators: [{ name: 'Pettuste ohvrid üle 65-aastaste seas', unit: 'aastas', from: 58, to: 30, measured: [52, 46, 41, 37] }],
            },
          ],
        },
      ],
    },
    {
      title: (years) => `Viljandimaa noorte vaimse tervise kava ${years}`,
      years: [1, 2],
      vision: 'Igal noorel on täiskasvanu, kellega rääkida.',
      state: 'DRAFT',
      priorities: [{ text: 'Noorte vaimne tervis', risks: ['Noorte vaimse tervise mured'], goals: [] }],
    },
  ],
};
