import type { DemoItem } from './action-items.js';

export const valga: readonly DemoItem[] = [
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
];
