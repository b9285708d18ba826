import type { et } from './et';

export const ru = {
  'risks.noCommentsRead': 'Здесь риск обсуждают члены совета.',
  'risks.noCommentsHint': 'Спросите, уточните или расскажите, что заметило ваше учреждение.',
  'risks.noComments': 'О риске ещё ничего не сказано',
  'risks.discussion': 'Обсуждение',
  'risks.comment.text': 'Ваша мысль о риске',
  'risks.comment.hint': 'Её увидят все, кому виден этот риск.',
  'risks.comment.do': 'Добавить комментарий',
  'risks.comment.done': 'Комментарий добавлен',
  'risks.comment.somebody': 'кто-то',
  'risks.withdraw.do': 'Отозвать',
  'risks.withdraw.of': 'Отозвать комментарий (автор: {name})',
  'risks.withdraw.title': 'Отзыв комментария',
  'risks.withdraw.text': 'Текст комментария больше никому не показывается.',
  'risks.withdraw.textOther': 'Текст комментария больше никому не показывается; вместо него будет видна причина.',
  'risks.withdraw.done': 'Комментарий отозван',
  'risks.withdraw.gone': 'Комментарий отозван секретарём: {reason}',
  'risks.withdraw.goneByAuthor': 'Комментарий отозван автором.',
} satisfies Record<keyof typeof et, string>;
