import type { DemoRisk } from './risk-register.js';

export const kriis: readonly DemoRisk[] = [
  {
    title: 'Bussiõnnetus kahe maakonna piiril, palju kannatanuid',
    class: 'RISK',
    event: 'HEALTH',
    owner: 'terviseamet-ida',
    lead: 'terviseamet-ida',
    with: ['ida-viru-keskhaigla', 'karell-kiirabi'],
    scenario: 'Jäisel teel sõidab kraavi buss viiekümne reisijaga; vabu kiirabibrigaade on kummaski maakonnas kaks.',
    treatment: 'MITIGATE',
    inherent: [3, 5, 2, 1, 4, 3, 1],
    target: [2, 3, 2, 1, 3, 2, 1],
    scores: [null, [3, 4, 2, 1, 3, 3, 1], [3, 4, 2, 1, 3, 3, 1], [3, 4, 2, 1, 3, 3, 1]],
  },
  {
    title: 'Põlevkivialade metsatulekahju levib üle maakonna piiri',
    class: 'RISK',
    event: 'RESCUE',
    owner: 'paastekeskus-ida',
    lead: 'paastekeskus-ida',
    with: ['alutaguse-malev', 'viru-malev'],
    scenario: 'Kuival suvel põleb mets mitu nädalat; päästjaid ja tehnikat tuleb tuua kõigist piirkondadest.',
    treatment: 'MITIGATE',
    inherent: [3, 2, 4, 4, 2, 3, 1],
    target: [2, 1, 3, 3, 2, 2, 1],
    scores: [null, [2, 2, 3, 4, 2, 2, 1], [2, 2, 3, 4, 2, 2, 1], [2, 2, 3, 4, 2, 2, 1]],
  },
];
