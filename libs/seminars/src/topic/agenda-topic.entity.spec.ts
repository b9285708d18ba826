import { AgendaTopic, type TopicState } from './agenda-topic.entity.js';

const STATES: TopicState[] = ['PROPOSED', 'ACCEPTED', 'BACKLOG', 'DECLINED'];
const NOW = new Date('2027-04-01T10:00:00Z');

const topic = (state: TopicState) =>
  Object.assign(new AgendaTopic(), { state, seminarId: 'one', sessionId: null, reason: null, version: 1 });

/** What a decision makes of each state: the new one, or the reason why not. */
const outcomes = (decide: (one: AgendaTopic) => void) =>
  STATES.map((state) => {
    const one = topic(state);
    try {
      decide(one);
      return one.state;
    } catch (problem) {
      return (problem as { reason: string }).reason;
    }
  });

describe('a proposed topic', () => {
  it.each<[string, (one: AgendaTopic) => void, string[]]>([
    [
      'accepted',
      (one) => one.accept({ id: 'session', seminarId: 'other' }, NOW),
      ['ACCEPTED', 'topic-is-accepted', 'ACCEPTED', 'topic-is-declined'],
    ],
    ['postponed', (one) => one.postpone(null, NOW), ['BACKLOG', 'topic-is-accepted', 'topic-is-in-the-backlog', 'topic-is-declined']],
    ['declined', (one) => one.decline('Ei', NOW), ['DECLINED', 'topic-is-accepted', 'DECLINED', 'topic-is-declined']],
  ])('is %s from the states that wait for a decision, and from no other', (_name, decide, expected) => {
    expect(outcomes(decide)).toEqual(expected);
  });

  it('comes to the seminar whose agenda it is taken into', () => {
    const one = topic('BACKLOG');
    one.accept({ id: 'session', seminarId: 'other' }, NOW);
    expect(one).toMatchObject({ seminarId: 'other', sessionId: 'session', decidedAt: NOW, reason: null, version: 2 });
  });
});
