import { Actor } from '@app/kernel';
import { ActionItem } from './action-item.entity.js';
import { canReport, mayEdit, mayJudge, mayReport } from './action-item.policy.js';
import { ItemExtension } from './item-extension.entity.js';

const NOW = new Date('2026-05-04T10:00:00Z');
const item = () => ActionItem.of('c', 1, '2026-09-30', { title: 'Vestid', ownerInstitutionId: 'i' });
const reasonOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (problem) {
    return (problem as { reason: string }).reason;
  }
};
const secretary = new Actor({
  ...{ personId: 'p', sessionId: 's', language: 'et', isAdministrator: false, rotationIsDue: false, rotationArrived: false },
  ...{ seats: [{ councilId: 'c', role: 'SECRETARY' }], leads: [], officialCouncils: [] },
});

describe('the rules of an action item', () => {
  it('it begins with the first word that says so, and does not become planned again', () => {
    const one = item();
    one.report({ note: 'Hanget valmistatakse ette' }, NOW);
    expect(one).toMatchObject({ state: 'PLANNED', startedAt: null, updatedAt: NOW });
    one.report({ state: 'IN_PROGRESS', progressPercent: 20 }, NOW);
    expect(one).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 20, startedAt: NOW });
    expect(reasonOf(() => one.report({ state: 'PLANNED' }, NOW))).toBe('item-has-begun');
  });

  it('it waits for something, until it waits no more', () => {
    const one = item();
    expect(reasonOf(() => one.report({ state: 'WAITING' }, NOW))).toBe('waiting-for-what');
    one.report({ state: 'WAITING', waitingFor: 'Hange' }, NOW);
    one.report({ progressPercent: 40 }, NOW);
    expect(one).toMatchObject({ state: 'WAITING', waitingFor: 'Hange', progressPercent: 40 });
    one.report({ state: 'IN_PROGRESS' }, NOW);
    expect(one).toMatchObject({ state: 'IN_PROGRESS', waitingFor: null });
  });

  it('it is told nothing by a report that changes and says nothing', () => {
    const one = item();
    expect(reasonOf(() => one.report({ state: 'PLANNED', progressPercent: 0, note: '' }, NOW))).toBe('nothing-reported');
  });

  it('done, it is verified or sent back to where it was; verified, it stays', () => {
    const one = item();
    expect(reasonOf(() => one.verify(NOW))).toBe('item-is-not-done');
    one.complete(NOW);
    expect(one).toMatchObject({ state: 'DONE', progressPercent: 100, startedAt: NOW, doneAt: NOW });
    one.sendBack('Vestid on puudu', 60);
    expect(one).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 60, doneAt: null, returnReason: 'Vestid on puudu' });
    one.complete(NOW);
    one.verify(NOW);
    expect(one).toMatchObject({ state: 'VERIFIED', returnReason: null, verifiedAt: NOW });
    expect(reasonOf(() => one.sendBack('X', 1))).toBe('item-is-verified');
  });

  it.each([
    ['DONE', 'item-is-done'],
    ['VERIFIED', 'item-is-verified'],
    ['DROPPED', 'item-is-dropped'],
  ] as const)('closed as %s it takes no change, report, end or other day', (state, reason) => {
    const one = Object.assign(item(), { state });
    const acts = [
      () => one.change({ title: 'X' }),
      () => one.report({ note: 'X' }, NOW),
      () => one.complete(NOW),
      () => one.drop('X'),
      () => one.moveDue('2027-01-01', 'toDueOn'),
      () => ItemExtension.ask(one, '2027-01-01', 'X', '2026-05-04'),
      () => ItemExtension.move(one, '2027-01-01', 'X', 'p', NOW),
    ];
    expect(acts.map(reasonOf)).toEqual(acts.map(() => reason));
  });

  it('its days are in order, whichever of them is given', () => {
    const fields = { title: 'Vestid', ownerInstitutionId: 'i' };
    expect(reasonOf(() => ActionItem.of('c', 1, '2026-05-01', { ...fields, startOn: '2026-05-02' }))).toBe('item-due-before-start');
    const one = ActionItem.of('c', 1, '2026-05-02', { ...fields, startOn: '2026-05-02' });
    expect(reasonOf(() => one.change({ startOn: '2026-05-03' }))).toBe('item-starts-after-due');
    expect(reasonOf(() => one.moveDue('2026-05-01', 'toDueOn'))).toBe('item-due-before-start');
    one.moveDue('2026-06-01', 'toDueOn');
    one.change({ startOn: '2026-05-20' });
    expect(one).toMatchObject({ startOn: '2026-05-20', originalDueOn: '2026-05-02' });
  });

  it('its first last day stays, and only later ones are slips', () => {
    const one = item();
    one.moveDue('2026-10-31', 'toDueOn');
    one.moveDue('2026-10-15', 'toDueOn');
    one.moveDue('2026-12-31', 'toDueOn');
    expect(one).toMatchObject({ originalDueOn: '2026-09-30', dueOn: '2026-12-31', slips: 2 });
  });

  it('a wish is for a later day that is still to come, is answered once, and refused in words', () => {
    const one = item();
    const ask = (day: string, today = '2026-05-04') => ItemExtension.ask(one, day, 'Hange venib', today);
    expect(reasonOf(() => ask('2026-09-30'))).toBe('not-later-than-due');
    expect(reasonOf(() => ask('2026-10-01', '2026-10-02'))).toBe('extension-is-past');
    const late = new Date('2026-11-02T10:00:00Z');
    expect(reasonOf(() => ItemExtension.move(one, '2026-11-01', 'Hange venib', 'p', late))).toBe('extension-is-past');
    expect(reasonOf(() => ask('2026-11-01').grant(one, null, 'p', late))).toBe('asked-day-is-past');
    expect(one).toMatchObject({ dueOn: '2026-09-30', slips: 0 });
    const refused = ask('2026-10-31');
    expect(reasonOf(() => refused.refuse(null, 'p', NOW))).toBe('refusal-needs-an-answer');
    refused.refuse('Talv tuleb', 'p', NOW);
    expect(refused).toMatchObject({ state: 'REFUSED', answer: 'Talv tuleb', decidedById: 'p', version: 2 });
    expect(reasonOf(() => refused.grant(one, null, 'p', NOW))).toBe('extension-is-decided');
    const granted = ask('2026-10-31');
    granted.grant(one, null, 'p', NOW);
    expect([one.dueOn, one.slips, granted.fromDueOn]).toEqual(['2026-10-31', 1, '2026-09-30']);
  });

  it('whom it is up to reports, the secretary does the rest, each while it makes sense', () => {
    const kept = { councilId: 'c', state: 'IN_PROGRESS' as const };
    expect([canReport(Actor.nobody, { ...kept, isOwn: true }), canReport(secretary, { ...kept, isOwn: false })]).toEqual([true, true]);
    expect(canReport(Actor.nobody, { ...kept, isOwn: false })).toBe(false);
    expect([mayEdit(secretary, kept), mayEdit(Actor.nobody, kept), mayEdit(secretary, { ...kept, state: 'DONE' })]).toEqual([
      true,
      false,
      false,
    ]);
    expect([mayJudge(secretary, { ...kept, state: 'DONE' }), mayJudge(secretary, kept)]).toEqual([true, false]);
    expect(mayReport(secretary, { councilId: 'c', state: 'DROPPED', isOwn: true })).toBe(false);
  });
});
