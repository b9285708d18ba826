import type { et } from './et';

export const lv = {
  'mailChoices.title': 'Kādas vēstules jūs saņemat',
  'mailChoices.unknown': 'Šī saite neko neatver',
  'mailChoices.come': 'Šīs vēstules pienāk uz adresi {address}.',
  'mailChoices.left': 'Šīs vēstules jūs vairs nesaņemat.',
  'mailChoices.leave': 'Atteikties no šīm vēstulēm',
  'mailChoices.comeBack': 'Tomēr saņemt',
  'mailChoices.all': 'Visas vēstules, no kurām var atteikties',
  'mailChoices.allHint': 'Izvēle ir spēkā uzreiz un attiecas uz visām jūsu padomēm.',
  'mailChoices.own': 'Manas vēstules',
  'mailChoices.ownHint': 'Vēstules, no kurām var atteikties. Izvēle ir spēkā uzreiz un attiecas uz visām jūsu padomēm.',
  'mailChoices.saved': 'Izvēle ir saglabāta.',
  'mailChoices.official':
    'Vienmēr pienāk ielūgumi un atgādinājumi par tiem, ziņas par atceltu semināru un atbrīvojušos vietu, atbildes uz ierosinātajiem tematiem, stāvokļa aptauju vēstules, saites, ar kurām iestāde ziņo par uzdevumiem, vēstules par risku novērtēšanas kārtām un riska pieņemšanas beigām, kā arī ieejas vēstules.',
  'mailChoices.what.ITEMS': 'Kad tuvojas vai ir pagājis jūsu iestādes uzdevuma termiņš.',
  'mailChoices.what.RISKS': 'Kad ir laiks pārskatīt risku.',
  'mailChoices.what.DIGEST': 'Viena vēstule nedēļā par visu, kas jūs gaida.',
  'mailChoices.what.OUTCOMES': 'Kas seminārā nolemts un kas ir izpildīts.',
} satisfies Record<keyof typeof et, string>;
