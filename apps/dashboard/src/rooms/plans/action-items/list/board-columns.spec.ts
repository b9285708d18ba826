import { columnsOf } from './board-columns';

describe('the columns of the board', () => {
  it('are of what is under way and done, unless states were chosen', () => {
    expect(columnsOf({ isOpen: true, states: null })).toEqual(['PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE']);
    expect(columnsOf({ isOpen: null, states: ['VERIFIED', 'WAITING'] })).toEqual(['WAITING', 'VERIFIED']);
    expect(columnsOf({ isOpen: null, states: null })).toEqual(['PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED']);
  });
});
