import { isOwnAddress } from './way-back';

describe('the way back after signing in', () => {
  it.each(['/', '/councils/ida-viru?tab=members', '/seminars/1#plan'])('goes to %s', (path) => {
    expect(isOwnAddress(path)).toBe(true);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, 42])(
    'does not go to %p',
    (path) => {
      expect(isOwnAddress(path)).toBe(false);
    },
  );
});
