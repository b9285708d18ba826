import type { et } from './et';

export const lv = {
  'risks.noCommentsRead': 'Šeit risku apspriež padomes locekļi.',
  'risks.noCommentsHint': 'Jautājiet, precizējiet vai pastāstiet, ko pamanījusi jūsu iestāde.',
  'risks.noComments': 'Par šo risku vēl nekas nav teikts',
  'risks.discussion': 'Diskusija',
  'risks.comment.text': 'Jūsu doma par risku',
  'risks.comment.hint': 'To redz visi, kam redzams šis risks.',
  'risks.comment.do': 'Pievienot komentāru',
  'risks.comment.done': 'Komentārs ir pievienots',
  'risks.comment.somebody': 'kāds',
  'risks.withdraw.do': 'Atsaukt',
  'risks.withdraw.of': 'Atsaukt komentāru (autors: {name})',
  'risks.withdraw.title': 'Komentāra atsaukšana',
  'risks.withdraw.text': 'Komentāra tekstu vairs nevienam nerādīs.',
  'risks.withdraw.textOther': 'Komentāra tekstu vairs nevienam nerādīs; tā vietā būs redzams iemesls.',
  'risks.withdraw.done': 'Komentārs ir atsaukts',
  'risks.withdraw.gone': 'Komentāru atsauca sekretārs: {reason}',
  'risks.withdraw.goneByAuthor': 'Komentāru atsauca autors.',
} satisfies Record<keyof typeof et, string>;
