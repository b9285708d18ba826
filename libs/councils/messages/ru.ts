import type { et } from './et.js';

export const ru = {
  'councils.councilKind.SAFETY': 'Совет по безопасности',
  'councils.councilKind.HEALTH': 'Совет по здоровью',
  'councils.councilKind.CRISIS_COMMISSION': 'Кризисная комиссия',
  'councils.councilKind.JOINT': 'Объединённый совет',
  'councils.councilKind.WORKING_GROUP': 'Рабочая группа',
  'councils.approach.SITUATIONAL': 'Ситуационный',
  'councils.approach.RESOURCE_MOBILISATION': 'Мобилизация ресурсов',
  'councils.approach.COMMUNITY_EMPOWERMENT': 'Усиление общины',
  'councils.cooperationForm.COMMUNICATION': 'Коммуникация',
  'councils.cooperationForm.COOPERATION': 'Кооперация',
  'councils.cooperationForm.COORDINATION': 'Координация',
  'councils.cooperationForm.COLLABORATION': 'Сотрудничество',
  'councils.seatRole.CHAIR': 'Председатель',
  'councils.seatRole.VICE_CHAIR': 'Зам. председателя',
  'councils.seatRole.SECRETARY': 'Секретарь',
  'councils.seatRole.MEMBER': 'Член',
  'councils.seatRole.OBSERVER': 'Наблюдатель',

  'problem.council-closed': 'Совет закрыт: добавить в него новых членов и места нельзя.',
  'problem.council-above-itself': 'Совет не может подчиняться самому себе или своему подчинённому совету.',
  'problem.councils-are-placed-by-administrators':
    'Вышестоящий совет и регионы меняет только администратор: от них зависит, кто видит совет.',
  'problem.time-zone-unknown': 'Такого часового пояса нет. Пример: Europe/Tallinn',
  'problem.institution-not-active': 'В этот день учреждение не действует.',
  'problem.membership-overlaps': 'В это время учреждение уже состоит в совете.',
  'problem.membership-already-ended': 'Это членство уже закончилось.',
  'problem.membership-has-later-seats':
    'Одно из мест начинается после этого дня. Выберите более поздний конец или сначала прекратите полномочия на этом месте.',
  'problem.seat-outside-membership': 'Срок места должен быть в пределах срока членства.',
  'problem.seat-overlaps': 'В это время у человека уже есть место в этом совете.',
  'problem.seat-already-ended': 'Срок этого места уже закончился.',
  'problem.chair-already-seated': 'В это время у совета уже есть председатель. Сначала прекратите его полномочия.',
  'problem.person-not-of-institution':
    'Человек не относится ни к этому учреждению, ни к его подразделению. Сначала свяжите его с учреждением. (Секретарь может быть и из учреждения, при котором работает совет.)',
  'problem.substitute-is-holder': 'Занимающий место не может быть заместителем самого себя.',
  'problem.substitutes-not-allowed': 'В этом совете заместителей нет.',
} satisfies Record<keyof typeof et, string>;
