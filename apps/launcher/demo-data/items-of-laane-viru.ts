import type { DemoItem } from './action-items.js';

export const laaneViru: readonly DemoItem[] = [
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
];
