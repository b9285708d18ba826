import type { DemoItem } from './action-items.js';

export const viljandi: readonly DemoItem[] = [
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
];
