import { errorsOf, inputAround, untold } from './refused-inputs';

const shown = (...paths: string[]) => {
  const all = new Set(paths);
  return (path: string) => all.has(path);
};

describe('a refusal of a field', () => {
  it('is read at the input of that field', () => {
    expect(inputAround('days.1.endsAt', shown('days.0.endsAt', 'days.1.endsAt'))).toBe('days.1.endsAt');
  });

  it('is read at the list that the field stands in, when the field has no input of its own', () => {
    expect(inputAround('speakerIds.0', shown('title', 'speakerIds'))).toBe('speakerIds');
    expect(inputAround('days.1.id', shown('days', 'days.1.date'))).toBe('days');
  });

  it('belongs to no input when none around it is shown', () => {
    expect(inputAround('days', shown('title', 'days.0.date'))).toBeUndefined();
    expect(inputAround('onlineUrl', shown('title'))).toBeUndefined();
  });
});

describe('the errors of a form', () => {
  it('join several refusals of one input, and say the same only once', () => {
    const faults = [
      { path: 'speakerIds.0', sentence: 'Nobody knows this person.' },
      { path: 'speakerIds.2', sentence: 'Nobody knows this person.' },
      { path: 'speakerIds', sentence: 'Kadri Kask speaks elsewhere.' },
    ];
    expect(errorsOf(faults, shown('speakerIds'))).toEqual({ speakerIds: 'Nobody knows this person. Kadri Kask speaks elsewhere.' });
  });

  it('keep what no input shows, for the sentence above the buttons', () => {
    const errors = errorsOf(
      [
        { path: 'title', sentence: 'Too long.' },
        { path: 'onlineUrl', sentence: 'A seminar in a room has no link.' },
      ],
      shown('title'),
    );
    expect(errors).toEqual({ title: 'Too long.', onlineUrl: 'A seminar in a room has no link.' });
    expect(untold(errors, shown('title'))).toEqual(['A seminar in a room has no link.']);
  });

  it('leave nothing untold once every input is shown', () => {
    expect(untold({ title: 'Too long.', onlineUrl: null }, shown('title'))).toEqual([]);
  });
});
