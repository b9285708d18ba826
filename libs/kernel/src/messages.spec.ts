import { LANGUAGES, translate, firstLanguage } from './messages.js';

describe('the language that somebody is written to in', () => {
  it('is the first wish that is a language of ours, and Estonian when none is', () => {
    expect(firstLanguage('ru', 'et')).toBe('ru');
    expect(firstLanguage('fi', null, 'lv', 'en')).toBe('lv');
    expect(firstLanguage('fi', undefined, 'xx')).toBe('et');
    expect(firstLanguage()).toBe('et');
  });

  it('has every text: a key that is not there is a bug', () => {
    for (const language of LANGUAGES) expect(translate(language, 'problem.unknown')).not.toBe('');
    expect(() => translate('et', 'problem.no-such-key')).toThrow('No message');
  });
});
