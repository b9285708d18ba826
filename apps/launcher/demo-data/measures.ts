import type { CouncilKey } from './councils.js';
import type { InstitutionKey } from './institutions.js';
import { idaViru } from './measures-of-ida-viru.js';
import { laaneViru } from './measures-of-laane-viru.js';
import { valga } from './measures-of-valga.js';
import { viljandi } from './measures-of-viljandi.js';

/** Something that is missing to cope with a risk; invented like the risks. */
export interface DemoGap {
  risk: string;
  description: string;
  group: 'OWN_SERVICE' | 'VULNERABLE_GROUP' | 'COMMUNICATION' | 'EVACUATION' | 'OTHER';
  importance: 'LOW' | 'MEDIUM' | 'HIGH';
  decides: 'OWN' | 'JOINT' | 'MINISTRY';
  closed?: string;
}

export interface DemoMeasure {
  title: string;
  /** Titles of the risks. */
  on: readonly [string, ...string[]];
  phase: 'PREVENTION' | 'PREPAREDNESS' | 'RESPONSE' | 'RECOVERY';
  decides: 'OWN' | 'JOINT' | 'MINISTRY';
  by?: InstitutionKey;
  with?: readonly InstitutionKey[];
  euros?: number;
  funding?: string;
  priority?: 1 | 2 | 3 | 4;
  /** Days from today, late ones below nought. */
  due?: number;
  /** In place some weeks before that year's review: 1 is two years before the last, 3 the last. It explains what was lowered then. */
  before?: 1 | 2 | 3;
  /** In place so many days ago, after the last review; with an effect a proposed score waits. */
  daysAgo?: number;
  begun?: true;
  dropped?: string;
  /** Description of the gap that it answers, from its beginning. */
  gap?: string;
  /** What it brings its risks down to. */
  effect?: { likelihood?: number; life?: number };
  /** What may be told publicly. */
  publicly?: string;
}

export const gaps: Readonly<Partial<Record<CouncilKey, readonly DemoGap[]>>> = {
  'ida-viru': [
    {
      risk: 'Ulatuslik elektrikatkestus talvel',
      description: 'Omavalitsustel on kaks generaatorit, vaja oleks seitset kogunemiskohta kütta ja valgustada.',
      group: 'OWN_SERVICE',
      importance: 'HIGH',
      decides: 'JOINT',
    },
    {
      risk: 'Ulatuslik elektrikatkestus talvel',
      description: 'Kui mobiilivõrk on maas, ei ole kuidagi teada anda, kus saab sooja ja abi.',
      group: 'COMMUNICATION',
      importance: 'HIGH',
      decides: 'MINISTRY',
    },
    {
      risk: 'Tulekahju korterelamus, kus suitsuandurid ei tööta',
      description: 'Liikumisraskusega elanikke ülemistel korrustel ei tea keegi peale sotsiaaltöötaja.',
      group: 'EVACUATION',
      importance: 'MEDIUM',
      decides: 'JOINT',
    },
    {
      risk: 'Lähisuhtevägivald',
      description: 'Ohvrile, kes räägib vene keelt, ei leidu õhtul nõustajat.',
      group: 'VULNERABLE_GROUP',
      importance: 'HIGH',
      decides: 'OWN',
    },
    {
      risk: 'Kemikaaliveo õnnetus raudteel',
      description: 'Jaamaülema ja häirekeskuse vahel puudus ühine saatelehtede nimekiri.',
      group: 'COMMUNICATION',
      importance: 'MEDIUM',
      decides: 'JOINT',
      closed: 'Nimekiri on häirekeskuse töölaual ja seda uuendatakse iga päev.',
    },
  ],
  'laane-viru': [
    {
      risk: 'Küberrünne haigla infosüsteemile',
      description: 'Haiglal ei ole ühtegi töötajat, kes tegeleks ainult infoturbega.',
      group: 'OWN_SERVICE',
      importance: 'HIGH',
      decides: 'OWN',
    },
    {
      risk: 'Linnugripp suurfarmis',
      description: 'Hukatud lindude vedamiseks ja põletamiseks ei ole maakonnas ühtegi kohta.',
      group: 'OTHER',
      importance: 'MEDIUM',
      decides: 'MINISTRY',
    },
  ],
  valga: [
    {
      risk: 'Kiirabi hilinemine hajaasustuses',
      description: 'Esmaabi oskavaid inimesi on külades vähe ja keegi ei tea, kes nad on.',
      group: 'OTHER',
      importance: 'HIGH',
      decides: 'JOINT',
    },
    {
      risk: 'Kiirabi hilinemine hajaasustuses',
      description: 'Öösel on kogu maakonna peale kaks brigaadi.',
      group: 'OWN_SERVICE',
      importance: 'HIGH',
      decides: 'MINISTRY',
    },
  ],
  viljandi: [
    {
      risk: 'Noorte vaimse tervise mured',
      description: 'Kooliõde ja psühholoog on kahe kooli peale üks; järjekord on kaks kuud.',
      group: 'OWN_SERVICE',
      importance: 'HIGH',
      decides: 'MINISTRY',
    },
    {
      risk: 'Veebipettused eakate vastu',
      description: 'Üksi elavad eakad ei käi seal, kus pettustest räägitakse.',
      group: 'VULNERABLE_GROUP',
      importance: 'HIGH',
      decides: 'JOINT',
    },
  ],
};

export const measures: Readonly<Partial<Record<CouncilKey, readonly DemoMeasure[]>>> = {
  'ida-viru': idaViru,
  'laane-viru': laaneViru,
  valga: valga,
  viljandi: viljandi,
};
