import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';

interface DemoOpinion {
  by: InstitutionKey;
  text: string;
  /** Days ago. */
  ago: number;
}

/** What institutions think of the plan that their council consults on; all of it invented. */
export const opinions: Readonly<Partial<Record<CouncilKey, readonly DemoOpinion[]>>> = {
  'ida-viru': [
    {
      by: 'ivkhk',
      text: 'Kava on õige. Palume lisada, et koolipsühholoogil on aeg ka õhtul: praegu lõpeb abi kell neli.',
      ago: 4,
    },
    {
      by: 'johvi',
      text: 'Koolitee eesmärgil ei ole näitajat. Pakume: lastega liiklusõnnetused kooli 500 meetri raadiuses, aastas.',
      ago: 2,
    },
  ],
  valga: [
    {
      by: 'valga-gymnaasium',
      text: 'Usaldusisik koolis on väga vajalik. Palume kirja panna, kes teda koolitab ja kelle poole ta ise saab pöörduda.',
      ago: 3,
    },
    {
      by: 'torva',
      text: 'Toetame kava. Hajaasustuse eesmärgil peaks olema näitaja, muidu ei tea keegi, kas abi jõuab kohale varem.',
      ago: 2,
    },
    {
      by: 'punane-rist-valga',
      text: 'Saame esmaabi õpetada igas külas, kus on vähemalt kümme soovijat. Palume selleks eelarvesse 4000 eurot aastas.',
      ago: 1,
    },
  ],
};
