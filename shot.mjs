import { chromium } from 'playwright';
const base = process.env.BASE ?? 'http://localhost:3911';
const email = process.env.WHO ?? 'sekretar.idaviru@example.org';
const out = process.env.OUT ?? '/tmp/shots'; 
import { mkdirSync } from 'node:fs'; mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const ctx = await browser.newContext({ locale: process.env.LANG2 ?? 'et-EE', timezoneId: 'Europe/Tallinn', viewport: { width: 1440, height: 900 } });
const before = (await (await ctx.request.get(base + '/mailbox/messages')).json()).filter((m) => m.to.includes(email)).length;
await ctx.request.post(base + '/graphql', { data: { query: 'mutation($e:String!){requestSignIn(email:$e)}', variables: { e: email } } });
let link;
for (let i = 0; i < 60 && !link; i++) { await new Promise((r) => setTimeout(r, 500)); const ms = (await (await ctx.request.get(base + '/mailbox/messages')).json()).filter((m) => m.to.includes(email)); if (ms.length > before) link = /\/sign-in\/([\w-]+)/.exec(ms[0].text)?.[1]; }
await ctx.request.post(base + '/graphql', { data: { query: 'mutation($t:String!){signIn(token:$t){person{id}}}', variables: { t: link } } });
const state = await ctx.storageState();
for (const [w, h, mobile] of [[1440, 900, false], [390, 844, true]]) {
  const c = await browser.newContext({ storageState: state, locale: process.env.LANG2 ?? 'et-EE', timezoneId: 'Europe/Tallinn', viewport: { width: w, height: h }, isMobile: mobile, hasTouch: mobile, colorScheme: process.env.DARK ? 'dark' : 'light' });
  const page = await c.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
  for (const arg of process.argv.slice(2)) {
    const [name, path, ...steps] = arg.split('|');
    await page.goto(base + path); await page.waitForLoadState('networkidle'); await page.waitForTimeout(400);
    for (const step of steps) { try { if (step.startsWith('=')) await page.getByText(step.slice(1)).first().click(); else await page.locator(step).first().click(); await page.waitForTimeout(800);} catch (e) { console.log('step', step, String(e).slice(0, 200)); } }
    await page.screenshot({ path: `${out}/${name}-${w}.png`, fullPage: true });
  }
  await c.close();
}
await browser.close();
