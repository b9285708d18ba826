import type { InvitationAnswer } from '../answer/invitation-answer.entity.js';
import { Invitation, type AnswerTerms, type GivenAnswer } from './invitation.entity.js';

const TERMS: AnswerTerms = {
  dayIds: ['first', 'second'],
  takesPlaceOnline: true,
  substitutesAllowed: true,
  placeIsFree: true,
  nextRank: 1,
};
const NOW = new Date('2027-04-01T10:00:00Z');

const invitation = (given: Partial<Invitation> = {}) =>
  Object.assign(new Invitation(), {
    id: 'invitation',
    seminarId: 'seminar',
    response: 'NONE',
    dayIds: [],
    waitingRank: null,
    substituteName: null,
    source: null,
    version: 1,
    ...given,
  });
const answer = (given: GivenAnswer, terms: Partial<AnswerTerms> = {}, to = invitation(), last: InvitationAnswer | null = null) =>
  to.answer(given, { ...TERMS, ...terms }, last, { source: 'LINK', at: NOW, byPersonId: null });

describe('an answer', () => {
  it('is for all days unless it names some, and leaves a row for the history', () => {
    const one = invitation();
    expect(answer({ response: 'ACCEPTED' }, {}, one)).toMatchObject({
      invitationId: 'invitation',
      seminarId: 'seminar',
      number: 1,
      response: 'ACCEPTED',
      source: 'LINK',
      at: NOW,
    });
    expect(one).toMatchObject({ response: 'ACCEPTED', dayIds: ['first', 'second'], answeredAt: NOW, source: 'LINK', version: 2 });
    answer({ response: 'ACCEPTED', days: ['second'] }, {}, one);
    expect(one.dayIds).toEqual(['second']);
    answer({ response: 'DECLINED', days: ['second'] }, {}, one);
    expect(one.dayIds).toEqual([]);
  });

  it('says nothing new when it is the same again', () => {
    const one = invitation();
    const given: GivenAnswer = { response: 'SUBSTITUTE', substituteName: 'Tiiu', days: ['second', 'first'], needs: 'ramp' };
    const said = answer(given, {}, one);
    expect(answer({ ...given, days: ['first', 'second'] }, {}, one, said)).toBeUndefined();
    expect(one.version).toBe(2);
    expect(answer({ ...given, needs: null }, {}, one, said)).toMatchObject({ number: 2, needs: null });
  });

  it('keeps needs and comment that it does not mention, and drops the substitute of an earlier answer', () => {
    const one = invitation();
    const substitute = { substituteName: 'Tiiu', substituteEmail: 'tiiu@example.org' };
    const first = answer({ response: 'SUBSTITUTE', ...substitute, needs: 'ramp', comment: 'late' }, {}, one);
    expect(first).toMatchObject(substitute);
    const second = answer({ response: 'ACCEPTED' }, {}, one, first);
    expect(second).toMatchObject({ substituteName: null, substituteEmail: null, needs: 'ramp', comment: 'late' });
    expect(one).toMatchObject({ response: 'ACCEPTED', substituteName: null });
    expect(answer({ response: 'ACCEPTED', needs: '', comment: null }, {}, one, second)).toMatchObject({ needs: null, comment: null });
  });

  it.each<[string, string, GivenAnswer, Partial<AnswerTerms>]>([
    ['answer-is-missing', 'response', { response: 'NONE' }, {}],
    ['seminar-is-not-online', 'response', { response: 'ONLINE' }, { takesPlaceOnline: false }],
    ['substitutes-not-allowed', 'response', { response: 'SUBSTITUTE', substituteName: 'Tiiu' }, { substitutesAllowed: false }],
    ['substitute-is-not-named', 'substituteName', { response: 'SUBSTITUTE', substituteName: '' }, {}],
    ['day-not-of-seminar', 'days', { response: 'ACCEPTED', days: ['third'] }, {}],
    ['day-is-missing', 'days', { response: 'TENTATIVE', days: [] }, {}],
  ])('is refused as %s at %s', (reason, field, given, terms) => {
    expect(() => answer(given, terms)).toThrow(expect.objectContaining({ code: 'INVALID', reason, field }) as Error);
  });

  it('waits where there is no place for a yes, keeps its number, and is a plain answer again otherwise', () => {
    const full = { placeIsFree: false, nextRank: 7 };
    const one = invitation();
    expect(answer({ response: 'SUBSTITUTE', substituteName: 'Tiiu' }, full, one)).toMatchObject({
      response: 'WAITLISTED',
      substituteName: 'Tiiu',
    });
    expect(one).toMatchObject({ response: 'WAITLISTED', waitingRank: 7, hasPlace: false });
    answer({ response: 'ACCEPTED' }, { ...full, nextRank: 9 }, one);
    expect(one).toMatchObject({ response: 'WAITLISTED', waitingRank: 7, substituteName: null });
    for (const response of ['TENTATIVE', 'DECLINED', 'ONLINE'] as const) {
      const other = invitation({ response: 'WAITLISTED', waitingRank: 7 });
      answer({ response }, full, other);
      expect(other).toMatchObject({ response, waitingRank: null });
    }
    const placed = invitation({ response: 'SUBSTITUTE', substituteName: 'Tiiu' });
    answer({ response: 'ACCEPTED' }, full, placed);
    expect(placed).toMatchObject({ response: 'ACCEPTED', hasPlace: true });
    expect(() => answer({ response: 'WAITLISTED' })).toThrow('answer-is-missing');
  });

  it('moves before everybody who waits, once', () => {
    const one = invitation({ response: 'WAITLISTED', waitingRank: 4 });
    one.moveUp(-2);
    expect(one).toMatchObject({ waitingRank: -3, version: 2 });
    one.moveUp(-3);
    expect(one).toMatchObject({ waitingRank: -3, version: 2 });
    expect(() => invitation({ response: 'ACCEPTED' }).moveUp(1)).toThrow('not-on-waiting-list');
  });
});
