import { LANGUAGES, translate, WRITTEN_LANGUAGES, writtenLanguage } from './messages.js';

describe('the language that somebody is written to in', () => {
  it('is the first wish that has every text, and Estonian when none has', () => {
    expect(writtenLanguage('ru', 'et')).toBe('ru');
    expect(writtenLanguage('fi', null, 'lv', 'en')).toBe('lv');
    expect(writtenLanguage('fi', undefined, 'xx')).toBe('et');
    expect(writtenLanguage()).toBe('et');
  });

  it('is one of those people may wish', () => {
    expect(LANGUAGES).toEqual(expect.arrayContaining([...WRITTEN_LANGUAGES]));
  });

  it('has every text: a key that is not there is a bug', () => {
    for (const language of WRITTEN_LANGUAGES) expect(translate(language, 'problem.unknown')).not.toBe('');
    expect(() => translate('et', 'problem.no-such-key')).toThrow('No message');
  });
});
