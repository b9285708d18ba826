import type { et } from './et.js';

export const ru = {
  'plans.decisionKind.DECIDED': 'решено',
  'plans.decisionKind.AGREED': 'согласовано',
  'plans.decisionKind.NOTED': 'принято к сведению',
  'plans.decisionKind.PROPOSED': 'предложено',
  'plans.decisionKind.RECOMMENDED': 'рекомендовано',
  'plans.decisionState.IN_FORCE': 'в силе',
  'plans.decisionState.FULFILLED': 'исполнено',
  'plans.decisionState.SUPERSEDED': 'заменено',
  'plans.decisionState.REPEALED': 'отменено',
  'problem.before-the-seminar': 'День раньше начала семинара ({day}). Выберите первый день семинара или более поздний.',
  'problem.session-of-another-seminar': 'Этот пункт из повестки другого семинара. Выберите пункт из повестки этого семинара.',
  'problem.votes-incomplete': 'Укажите все три числа: за, против и воздержалось. Если голоса не считали, оставьте все поля пустыми.',
  'problem.decision-of-another-year':
    'Номер решения относится к {year} году, поэтому и день должен быть этого года. Решение другого года внесите в реестр заново.',
  'problem.after-council-closed': 'Совет уже прекратил деятельность ({day}). Выберите этот или более ранний день.',
  'problem.decision-has-ended': 'Это решение уже не в силе: оно исполнено, заменено или отменено. Выберите действующее решение.',
  'problem.supersedes-itself': 'Решение не может заменить само себя. Выберите другое решение.',
  'problem.item-due-before-decided':
    'Срок задания {ref}: {day}. Принять решение позже этого дня нельзя. Выберите более ранний день или сначала перенесите срок незавершённого задания.',
  'problem.plan-closed-before-decided': 'Этим решением утверждён план «{plan}», закрытый {day}. Выберите более ранний день.',
  'problem.adoption-after-amendment':
    'Этим решением утверждён план «{plan}», который {day} изменён другим решением. Выберите более ранний день.',
  'problem.amendment-before-adoption': 'Этим решением изменён план «{plan}», утверждённый {day}. Выберите более поздний день.',
  'problem.superseding-is-older': 'Решение не может быть старше того, которое оно заменяет.',
  'problem.before-decided': 'День раньше принятия решения ({day}). Выберите день решения или более поздний.',
  'problem.plan-hangs-on-decision':
    'Этим решением утверждено или изменено: {plan}. Выберите вид, обязательный для совета: решено или согласовано.',
  'problem.items-are-the-secretarys-to-enter': 'Задания добавляет только секретарь совета. Уберите их и попросите секретаря добавить.',
  'plans.vote.FOR': 'за',
  'plans.vote.AGAINST': 'против',
  'plans.vote.ABSTAINED': 'воздержалось',
  'plans.vote.NOT_VOTING': 'самоотвод',
  'problem.had-no-vote':
    'В день решения ({day}) это учреждение не имело права голоса в совете: {institution}. Исключите его из голосования или измените день решения.',
  'problem.votes-contradict':
    'В поимённом списке так проголосовало {count, plural, one {# учреждение} few {# учреждения} many {# учреждений} other {# учреждения}}. Исправьте список или не указывайте это число.',
  'problem.too-many-decisions': 'Решений больше {most, number}. Сузьте выбор.',
} satisfies Record<keyof typeof et, string>;
