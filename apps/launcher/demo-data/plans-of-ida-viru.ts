import type { DemoPlan } from './action-plans.js';

export const FIRES = { name: 'Eluhoonete tulekahjud', unit: 'aastas', source: 'Päästeameti statistika' };
const TOGETHER = 'Turvaline kodu, turvaline tee, märkav naaber.';

/** What Ida-Viru set out to do: a plan that is over, one that runs, a draft of the next, and one of its own in consultation. */
export const plansOfIdaViru: readonly DemoPlan[] = [
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
];
