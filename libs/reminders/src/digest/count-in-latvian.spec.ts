import { defineMessages, translate } from '@app/kernel';
import { lv } from '../../messages/lv.js';

defineMessages({ lv });
const subject = (count: number) =>
  translate('lv', 'reminders.digest.subject', { late: count, soon: count, overdue: count, reviews: count });

describe('the subject of the weekly mail in Latvian', () => {
  it.each([
    [1, 'Nedēļas kopsavilkums: 1 nokavēts, 1 drīz jāizpilda, padomē 1 nokavēts, jāpārskata 1 risks'],
    [2, 'Nedēļas kopsavilkums: 2 nokavēti, 2 drīz jāizpilda, padomē 2 nokavēti, jāpārskata 2 riski'],
    [11, 'Nedēļas kopsavilkums: 11 nokavētu, 11 drīz jāizpilda, padomē 11 nokavētu, jāpārskata 11 risku'],
    [21, 'Nedēļas kopsavilkums: 21 nokavēts, 21 drīz jāizpilda, padomē 21 nokavēts, jāpārskata 21 risks'],
  ])('counts %i in the case that follows that number', (count, said) => expect(subject(count)).toBe(said));
});
