import { Decision } from './decision.entity.js';

const TODAY = '2026-05-04';
const ENTERED = { today: TODAY, now: new Date(`${TODAY}T10:00:00Z`) };
const made = (given: Partial<Decision> = {}) =>
  Object.assign(Decision.of('council', { kind: 'DECIDED', text: 'Korraldada õppus', decidedOn: '2026-03-01' }, TODAY), {
    id: 'one',
    ...given,
  });
const refused = (code: string, reason: string, field: string) => expect.objectContaining({ code, reason, field }) as Error;

describe('a decision', () => {
  it('is in force from its first day, which is past or today', () => {
    expect(made()).toMatchObject({ state: 'IN_FORCE', year: 2026, votesFor: null, endedOn: null });
    expect(() => made().change({ decidedOn: '2026-05-05' }, TODAY)).toThrow(refused('INVALID', 'in-the-future', 'decidedOn'));
  });

  it('stays in the year that it is numbered in', () => {
    expect(() => made().change({ decidedOn: '2025-12-31' }, TODAY)).toThrow(refused('INVALID', 'decision-of-another-year', 'decidedOn'));
  });

  it('has all counts of votes or none, and names the first that is missing', () => {
    const counted = { votesFor: 9, votesAgainst: 0, votesAbstained: 2 };
    const decision = made();
    decision.change(counted, TODAY);
    expect(decision).toMatchObject(counted);
    expect(() => decision.change({ votesAgainst: null }, TODAY)).toThrow(refused('INVALID', 'votes-incomplete', 'votesAgainst'));
    expect(() => made().change({ votesAbstained: 0 }, TODAY)).toThrow(refused('INVALID', 'votes-incomplete', 'votesFor'));
    decision.change({ votesFor: null, votesAgainst: null, votesAbstained: null }, TODAY);
    expect(decision).toMatchObject({ votesFor: null, votesAgainst: null, votesAbstained: null });
  });

  it('ends once, not before it was made and not in the future', () => {
    const decision = made();
    expect(() => decision.fulfil('2026-02-28', 'X', ENTERED)).toThrow(refused('INVALID', 'before-decided', 'on'));
    expect(() => decision.repeal('2026-05-05', 'X', ENTERED)).toThrow(refused('INVALID', 'in-the-future', 'on'));
    decision.fulfil('2026-04-20', 'Õppus peeti', ENTERED);
    expect(decision).toMatchObject({ state: 'FULFILLED', endedOn: '2026-04-20', endReason: 'Õppus peeti' });
    const ended = refused('CONFLICT', 'decision-has-ended', 'id');
    expect(() => decision.change({ text: 'X' }, TODAY)).toThrow(ended);
    expect(() => decision.fulfil(TODAY, 'X', ENTERED)).toThrow(ended);
    expect(() => decision.repeal(TODAY, 'X', ENTERED)).toThrow(ended);
    expect(() => decision.supersede(made({ id: 'two' }), ENTERED)).toThrow(ended);
  });

  it('gives way to a decision of its council that is in force and not older, from that one’s day on', () => {
    const decision = made();
    const by = made({ id: 'two', decidedOn: '2026-04-02' });
    expect(() => decision.supersede(decision, ENTERED)).toThrow(refused('INVALID', 'supersedes-itself', 'supersededById'));
    expect(() => decision.supersede(made({ id: 'two', councilId: 'other' }), ENTERED)).toThrow(
      refused('INVALID', 'decision-of-another-council', 'supersededById'),
    );
    expect(() => decision.supersede(made({ id: 'two', decidedOn: '2026-02-01' }), ENTERED)).toThrow(
      refused('INVALID', 'superseding-is-older', 'supersededById'),
    );
    expect(() => decision.supersede(made({ id: 'two', state: 'REPEALED' }), ENTERED)).toThrow(
      refused('CONFLICT', 'decision-has-ended', 'supersededById'),
    );
    decision.supersede(by, ENTERED);
    expect(decision).toMatchObject({ state: 'SUPERSEDED', endedOn: '2026-04-02', supersededById: 'two' });
    // Back again there is no way.
    expect(() => by.supersede(decision, ENTERED)).toThrow(refused('CONFLICT', 'decision-has-ended', 'supersededById'));
  });
});
