import type { InstitutionKey } from './institutions.js';
import type { DemoRisk } from './risk-register.js';

/** What an institution says of a risk in a round. */
export interface DemoSubmission {
  by: InstitutionKey;
  score: DemoRisk['inherent'];
  confidence: 'LOW' | 'MEDIUM' | 'HIGH';
  reason: string;
  /** Why it did not agree with the result; nothing where it did. */
  dissent?: string;
}

/** The rounds of the Ida-Viru council: risks by their title, and who has scored them. */
export const finishedRound: Readonly<Record<string, readonly DemoSubmission[]>> = {
  'Ulatuslik elektrikatkestus talvel': [
    {
      by: 'ivol',
      score: [4, 3, 4, 1, 5, 3, 2],
      confidence: 'MEDIUM',
      reason: 'Eelmise talve katkestused olid sagedasemad ja pikemad kui varem.',
    },
    {
      by: 'paastekeskus-ida',
      score: [4, 4, 4, 1, 5, 3, 2],
      confidence: 'HIGH',
      reason: 'Kolme ööpäeva pikkuse katkestuse ajal ei jõua me kõigi üksi elavate eakateni.',
    },
    {
      by: 'narva',
      score: [3, 3, 3, 2, 4, 3, 2],
      confidence: 'MEDIUM',
      reason: 'Linnas on kaugkütte varutoide olemas ja seda on katsetatud.',
      dissent: 'Linnas on tõenäosus väiksem: varutoide katsetati sügisel ära. Maakonna hinne ei peaks linna olukorda halvendama.',
    },
  ],
  'Uute psühhoaktiivsete ainete tarvitamine noorte seas': [
    {
      by: 'prefektuur-ida',
      score: [4, 4, 2, 1, 2, 3, 2],
      confidence: 'MEDIUM',
      reason: 'Käitlejaid on vähemaks jäänud, ained on kangemad.',
    },
    {
      by: 'terviseamet-ida',
      score: [4, 4, 2, 1, 2, 3, 1],
      confidence: 'HIGH',
      reason: 'Üledooside arv on kolmandat kuud langenud.',
    },
  ],
};

export const openRound: Readonly<Record<string, readonly DemoSubmission[]>> = {
  'Ulatuslik elektrikatkestus talvel': [
    {
      by: 'paastekeskus-ida',
      score: [4, 4, 4, 2, 5, 4, 2],
      confidence: 'HIGH',
      reason: 'Kogunemiskohtade generaatoreid on vaja kolm korda rohkem, kui neid täna on.',
    },
    {
      by: 'ida-viru-keskhaigla',
      score: [3, 5, 3, 1, 5, 3, 1],
      confidence: 'MEDIUM',
      reason: 'Haigla peab vastu kaks ööpäeva; pärast seda tuleb patsiente viia mujale.',
    },
    {
      by: 'narva',
      score: [2, 3, 3, 1, 4, 3, 2],
      confidence: 'MEDIUM',
      reason: 'Teine varuliin valmis; linna jaoks on tõenäosus vähenenud.',
    },
  ],
  'Tulekahju korterelamus, kus suitsuandurid ei tööta': [
    {
      by: 'paastekeskus-ida',
      score: [4, 4, 3, 1, 2, 2, 1],
      confidence: 'HIGH',
      reason: 'Kodukülastustel leiti iga neljandast kodust andur, mis ei tööta.',
    },
    {
      by: 'kohtla-jarve',
      score: [3, 3, 3, 1, 2, 2, 1],
      confidence: 'LOW',
      reason: 'Linn paigaldas aastaga 300 andurit, mõju me veel ei tea.',
    },
  ],
  'Kemikaaliveo õnnetus raudteel': [],
  Lähisuhtevägivald: [
    {
      by: 'sotsiaalkindlustusamet',
      score: [4, 3, 2, 1, 2, 3, 1],
      confidence: 'MEDIUM',
      reason: 'Abi otsitakse varem, korduvate juhtumite osakaal on sama.',
    },
  ],
};
