import { describeAgent } from './describe-agent';

describe('where somebody is signed in', () => {
  it('names browser and system', () => {
    expect(describeAgent('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0')).toBe(
      'Edge, Windows',
    );
    expect(describeAgent('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1')).toBe('Safari, iPhone');
  });

  it('shows what it does not know as it is', () => {
    expect(describeAgent('curl/8.5.0')).toBe('curl/8.5.0');
  });

  it('says nothing of nothing', () => {
    expect(describeAgent(null)).toBeUndefined();
  });
});
