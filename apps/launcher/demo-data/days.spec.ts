import { plusDays } from './days.js';
import { demoSeminars } from './index.js';

describe('the days of the demo data', () => {
  it('lie well on whichever day they are loaded', () => {
    for (let today = '2026-10-01'; today < '2028-04-01'; today = plusDays(today, 1)) {
      const seminars = demoSeminars(today);
      expect(new Set(seminars.map(({ key }) => key)).size).toBe(seminars.length);
      for (const { state, days, answerBy, invited } of seminars) {
        const [first = '', last = first] = days.map(({ date }) => date);
        const isAhead = ['DRAFT', 'PLANNED', 'INVITING'].includes(state);
        if (isAhead ? first <= today : last >= today) throw new Error(`On ${today} a seminar that is ${state} lies on ${first}`);
        if (isAhead && days.some(({ date }) => ![2, 3, 4].includes(new Date(date).getUTCDay()))) throw new Error(`${first} is a weekend`);
        if (isAhead && answerBy !== undefined && plusDays(answerBy, -7) <= today) throw new Error(`On ${today} reminders leave at once`);
        if (invited && plusDays(invited.on, 5) >= today) throw new Error(`On ${today} answers lie ahead`);
      }
      const joint = seminars.find(({ key }) => key === 'joint-next')?.days[0]?.date ?? '';
      if (joint > plusDays(today, 56)) throw new Error(`On ${today} the joint seminar is as far as ${joint}`);
    }
  });
});
