/** A word in the four languages of the register's readers. */
interface Words {
  et: string;
  lv: string;
  ru: string;
  en: string;
}

const words = (en: string, et: string, lv: string, ru: string): Words => ({ et, lv, ru, en });

const LEVELS = { L: 'LOW', M: 'MEDIUM', H: 'HIGH', V: 'VERY_HIGH' } as const;
/** One text per step of likelihood, least likely first; in it one letter per step of impact. */
const cells = (...rows: string[]): string[][] => rows.map((row) => [...row].map((letter) => LEVELS[letter as keyof typeof LEVELS]));

const DIMENSIONS = [
  {
    key: 'LIFE_HEALTH',
    label: words('Human life and health', 'Inimeste elu ja tervis', 'Cilvēku dzīvība un veselība', 'Жизнь и здоровье людей'),
    weight: 3,
  },
  { key: 'ECONOMIC', label: words('Economic', 'Majandus ja vara', 'Ekonomika', 'Экономика и имущество'), weight: 2 },
  { key: 'ENVIRONMENT', label: words('Environment', 'Keskkond', 'Vide', 'Окружающая среда'), weight: 2 },
  {
    key: 'ESSENTIAL_SERVICES',
    label: words('Essential services', 'Elutähtsad teenused', 'Pamatpakalpojumi', 'Жизненно важные услуги'),
    weight: 2,
  },
  {
    key: 'SOCIAL_POLITICAL',
    label: words('Social and political', 'Ühiskond ja poliitika', 'Sabiedrība un politika', 'Общество и политика'),
    weight: 1,
  },
  { key: 'SECURITY', label: words('Security', 'Julgeolek', 'Drošība', 'Безопасность'), weight: 1 },
];

/**
 * The matrices that come with the house. Likelihood of the first: probability bands and number of steps as in the National Risk
 * Register of the United Kingdom (2023, chapter "Methodology"), six of its impact dimensions; which cell is which level is ours, with
 * impact weighing more than likelihood. The second shows another scale: four by three steps in words, as consequence/likelihood
 * matrices of IEC 31010:2019 (B.10.3) may have, for groups that do not estimate probabilities.
 */
export const SHIPPED_MATRICES = [
  {
    code: 'probability-5x5',
    version: 1,
    names: words(
      '5 × 5 with probability bands',
      '5 × 5 tõenäosusvahemikega',
      '5 × 5 ar varbūtības intervāliem',
      '5 × 5 с интервалами вероятности',
    ),
    overallRule: 'HIGHEST',
    likelihoods: [
      { value: 1, label: words('Very unlikely', 'Väga väike', 'Ļoti maza', 'Очень малая'), lowPercent: 0, highPercent: 0.2 },
      { value: 2, label: words('Unlikely', 'Väike', 'Maza', 'Малая'), lowPercent: 0.2, highPercent: 1 },
      { value: 3, label: words('Possible', 'Keskmine', 'Vidēja', 'Средняя'), lowPercent: 1, highPercent: 5 },
      { value: 4, label: words('Likely', 'Suur', 'Liela', 'Большая'), lowPercent: 5, highPercent: 25 },
      { value: 5, label: words('Very likely', 'Väga suur', 'Ļoti liela', 'Очень большая'), lowPercent: 25, highPercent: 100 },
    ],
    impacts: [
      { value: 1, label: words('Minor', 'Vähetähtis', 'Nenozīmīgas', 'Незначительные') },
      { value: 2, label: words('Limited', 'Kerge', 'Ierobežotas', 'Ограниченные') },
      { value: 3, label: words('Moderate', 'Raske', 'Vidējas', 'Умеренные') },
      { value: 4, label: words('Significant', 'Väga raske', 'Būtiskas', 'Существенные') },
      { value: 5, label: words('Catastrophic', 'Katastroofiline', 'Katastrofālas', 'Катастрофические') },
    ],
    dimensions: DIMENSIONS,
    cells: cells('LLLMH', 'LLMMH', 'LMMHV', 'LMHVV', 'MMHVV'),
  },
  {
    code: 'words-4x3',
    version: 1,
    names: words('4 × 3 in words', '4 × 3 sõnades', '4 × 3 vārdos', '4 × 3 словами'),
    overallRule: 'WEIGHTED',
    likelihoods: [
      {
        value: 1,
        label: words('Once in a lifetime', 'Kord inimpõlve jooksul', 'Reizi mūžā', 'Раз в поколение'),
        lowPercent: null,
        highPercent: null,
      },
      {
        value: 2,
        label: words('Once in ten years', 'Kord kümne aasta jooksul', 'Reizi desmit gados', 'Раз в десять лет'),
        lowPercent: null,
        highPercent: null,
      },
      {
        value: 3,
        label: words('Every few years', 'Iga paari aasta tagant', 'Reizi dažos gados', 'Раз в несколько лет'),
        lowPercent: null,
        highPercent: null,
      },
      { value: 4, label: words('Every year', 'Igal aastal', 'Katru gadu', 'Каждый год'), lowPercent: null, highPercent: null },
    ],
    impacts: [
      { value: 1, label: words('Managed at home', 'Saame ise hakkama', 'Tiekam galā paši', 'Справляемся сами') },
      { value: 2, label: words('Needs neighbours', 'Vajame naabrite abi', 'Vajadzīga kaimiņu palīdzība', 'Нужна помощь соседей') },
      { value: 3, label: words('Needs the state', 'Vajame riigi abi', 'Vajadzīga valsts palīdzība', 'Нужна помощь государства') },
    ],
    dimensions: DIMENSIONS.filter(({ key }) => ['LIFE_HEALTH', 'ESSENTIAL_SERVICES', 'SOCIAL_POLITICAL'].includes(key)),
    cells: cells('LLM', 'LMH', 'MMH', 'MHV'),
  },
] as const;
