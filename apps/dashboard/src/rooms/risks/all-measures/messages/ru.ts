import type { et } from './et';

export const ru = {
  'risks.measures.title': 'Меры по рискам',
  'risks.measures.intro': 'Что совет сделал, делает и планирует по рискам.',
  'risks.measures.noneFound': 'По этому отбору мер нет',
  'risks.measures.noneHint': 'Когда секретарь совета добавит к риску меру, она появится здесь.',
  'risks.measures.due': 'Срок',
  'risks.measures.late': 'просрочена',
  'risks.measures.countIs': '{phase}, {state}: {count, number}',
  'risks.measures.byPhase': 'Меры по фазам',
  'risks.measures.filter': 'Отбор мер',
  'risks.measures.search': 'Найти меру',
  'risks.measures.allButDropped': 'все, кроме отменённых',
  'risks.measures.lateOnly': 'Только просроченные',
} satisfies Record<keyof typeof et, string>;
