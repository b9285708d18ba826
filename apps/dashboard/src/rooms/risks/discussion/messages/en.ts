import type { et } from './et';

export const en = {
  'risks.noCommentsRead': 'Members of the council discuss the risk here.',
  'risks.noCommentsHint': 'Ask, correct, or tell what your institution has noticed.',
  'risks.noComments': 'Nothing has been said about this risk yet',
  'risks.discussion': 'Discussion',
  'risks.comment.text': 'Your thought about the risk',
  'risks.comment.hint': 'Everybody who sees this risk sees it.',
  'risks.comment.do': 'Add comment',
  'risks.comment.done': 'The comment is there',
  'risks.comment.somebody': 'somebody',
  'risks.withdraw.do': 'Withdraw',
  'risks.withdraw.of': 'Withdraw the comment by {name}',
  'risks.withdraw.title': 'Withdraw a comment',
  'risks.withdraw.text': 'Its text is shown to nobody any more.',
  'risks.withdraw.textOther': 'Its text is shown to nobody any more; the reason stands in its place.',
  'risks.withdraw.done': 'The comment is withdrawn',
  'risks.withdraw.gone': 'Withdrawn by the secretary: {reason}',
  'risks.withdraw.goneByAuthor': 'Withdrawn by its author.',
} satisfies Record<keyof typeof et, string>;
