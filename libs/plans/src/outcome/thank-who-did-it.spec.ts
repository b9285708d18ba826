import { defineMessages } from '@app/kernel';
import { et as ofDecisions } from '../decision/messages/et.js';
import { et } from './messages/et.js';
import { outcomeMail } from './outcome.mail.js';
import type { ToldDecision } from './told-decisions.js';

const decision: ToldDecision = {
  ...{
    id: 'a',
    ref: 'O-KAL-2027-01',
    kind: 'DECIDED',
    state: 'FULFILLED',
    text: 'Pidada õppus',
    addressees: null,
    decidedOn: '2027-01-12',
  },
  ...{
    endedOn: '2027-05-12',
    endReason: 'Õppus peeti',
    counts: null,
    votes: [],
    dissent: null,
    conflictOfInterest: null,
    supersededBy: null,
  },
  doers: [
    { name: 'Päästeamet', dueOn: '2027-06-01', hasDone: true },
    { name: 'Tallinna Linnavalitsus', dueOn: '2027-06-15', hasDone: false },
    { name: 'Lossi kool', dueOn: null, hasDone: true },
  ],
  isCorrection: false,
};
const frame = { isAutomatic: true, councilName: 'Kalamaja', councilLanguage: 'et', seminarId: null, seminarTitle: null } as const;

const reader = { language: 'et', name: 'Mari', publicUrl: 'http://localhost:3000', isDoer: false, canOpen: true } as const;

const textOf = (given: Partial<ToldDecision>): string => outcomeMail([{ ...decision, ...given }], frame, reader).text;

for (const messages of [ofDecisions, et]) defineMessages({ et: messages });

describe('who is named in a mail about a decision', () => {
  it('is thanked for what is done alone; whose items are open is called so', () => {
    expect(textOf({})).toContain(
      'Tegid: Päästeamet, Lossi kool\nVeel pooleli: Päästeamet (1. juuni 2027), Tallinna Linnavalitsus (15. juuni 2027)',
    );
    expect(textOf({ doers: decision.doers.slice(1, 2) })).not.toContain('Tegid');
    expect(textOf({ doers: decision.doers.slice(2) })).not.toContain('pooleli');
  });

  it('is who is to do something by when, while it is in force', () => {
    expect(textOf({ state: 'IN_FORCE', endedOn: null, endReason: null })).toContain(
      'Teevad: Päästeamet (1. juuni 2027), Tallinna Linnavalitsus (15. juuni 2027), Lossi kool',
    );
  });
});
