import { LANGUAGES } from '@app/kernel';
import { layout, type MailContent } from './layout.js';

const content: MailContent = {
  language: 'et',
  heading: 'Kutse: <script>alert(1)</script> & "muu"',
  paragraphs: ['Tere, <b>Õie</b>!', 'Esimene rida\nTeine rida'],
  button: { label: 'Vasta <kutsele>', url: 'https://example.org/answer/abc?x=1&y="2"' },
  sections: [{ heading: 'Päev <1>', text: '09:00 <Avamine>\n10:00 Paus' }, { text: 'Ilma pealkirjata' }],
  details: [{ label: 'Millal', value: '14. mai <2027>\n15. mai 2027' }],
  footer: 'Saite selle kirja, sest olete nõukogu "liige".',
};

describe('the layout', () => {
  const { html, text } = layout(content);

  it('lets nothing that people write become markup', () => {
    expect(html).not.toMatch(/<script|<b>|<kutsele>|<2027>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;muu&quot;');
    expect(html).toContain('href="https://example.org/answer/abc?x=1&amp;y=%222%22"');
  });

  it('keeps line breaks', () => {
    expect(html).toContain('Esimene rida<br>Teine rida');
    expect(html).toContain('14. mai &lt;2027&gt;<br>15. mai 2027');
  });

  it('tells what there is to do above whatever may be long', () => {
    for (const body of [html, text]) {
      const at = ['Teine rida', '2027', 'answer/abc', 'Avamine', 'Ilma pealkirjata', 'Saite selle'].map((words) => body.indexOf(words));
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }
    expect(text).toContain('Päev <1>\n09:00 <Avamine>\n10:00 Paus');
    expect(html).toContain('Päev &lt;1&gt;</h2>');
  });

  it('breaks what is long, so that a phone need not scroll sideways', () => {
    expect(html).toContain('overflow-wrap:anywhere');
    expect(html).not.toContain('nowrap');
  });

  it('says its language and is one column of 600 pixels', () => {
    expect(html).toContain('<html lang="et">');
    expect(html).toContain('max-width:600px');
    expect(html).toMatch(/prefers-color-scheme:dark/);
  });

  it('shows the address of the button in words, too, on a line of its own in the text', () => {
    expect(html).toContain('>https://example.org/answer/abc?x=1&amp;y=%222%22</a>');
    expect(text.split('\n')).toContain('https://example.org/answer/abc?x=1&y=%222%22');
  });

  it('says the same in plain text', () => {
    for (const part of ['Tere, <b>Õie</b>!', 'Esimene rida\nTeine rida', 'Millal: 14. mai <2027>', content.footer])
      expect(text).toContain(part);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/answer/abc'])('refuses the link %s', (url) => {
    expect(() => layout({ ...content, button: { label: 'x', url } })).toThrow();
  });

  it.each(LANGUAGES)('is there in %s', (language) => {
    expect(layout({ ...content, language }).html).toContain(`lang="${language}"`);
  });
});
