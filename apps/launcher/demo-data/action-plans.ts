import type { CouncilKey } from './councils.js';
import { FIRES, plansOfIdaViru } from './plans-of-ida-viru.js';

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

/** What the councils set out to do; all of it invented. The figures of running plans hold on any day of the year. */
export const actionPlans: Readonly<Partial<Record<CouncilKey, readonly DemoPlan[]>>> = {
  'ida-viru': plansOfIdaViru,
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
