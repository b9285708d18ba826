import { expect, type BrowserContext, type Locator, type Page, type Request } from '@playwright/test';
import { dayFromToday, fillDay } from './support/forms.js';
import { ask, people, phone, rowWith, signedIn, test } from './support/house.js';
import { capital, type Say } from './support/words.js';

// The register by its address and by keyboard; a risk that two keep at once, that is restricted and that is spoken of.

let context: BrowserContext;
let page: Page;
let councilId: string;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
  ({
    council: { id: councilId },
  } = await ask<{ council: { id: string } }>(context, '{ council(slug: "ida-viru") { id } }'));
});

test.afterAll(async () => context.close());

interface Made {
  id: string;
  version: number;
}

/** An open risk, known since last month. */
async function aRisk(title: string): Promise<Made> {
  const { createRisk } = await ask<{ createRisk: Made }>(
    context,
    'mutation ($input: CreateRiskInput!) { createRisk(input: $input) { id version } }',
    { input: { councilId, title, class: 'RISK', eventType: 'RESCUE', identifiedOn: dayFromToday(-30) } },
  );
  const { openRisk } = await ask<{ openRisk: Made }>(
    context,
    'mutation ($input: OpenRiskInput!) { openRisk(input: $input) { id version } }',
    {
      input: createRisk,
    },
  );
  return openRisk;
}

const firstTitles = async (shown: Page): Promise<string[]> => shown.getByRole('rowheader').getByRole('link').allInnerTexts();
const choose = async (shown: Page, field: Locator, name: string): Promise<void> => {
  await field.click();
  await shown.getByRole('option', { name }).click();
};

test('headers sort, also the other way round, and the address keeps it', async ({ et }) => {
  await page.goto('/risks');
  const list = page.getByRole('region', { name: et('risks.list') });
  const header = (name: string) => list.getByRole('columnheader', { name: et(`risks.field.${name}`) });
  await expect(header('current')).toHaveAttribute('aria-sort', 'descending');
  await header('title').getByRole('button').click();
  await expect(header('title')).toHaveAttribute('aria-sort', 'ascending');
  // The header says at once what is asked for; the rows come with the answer.
  const sorted = (titles: string[]) => [...titles].sort(new Intl.Collator('et').compare);
  await expect.poll(async () => firstTitles(page).then((titles) => titles.join() === sorted(titles).join())).toBe(true);
  const up = await firstTitles(page);
  await header('title').getByRole('button').press('Enter');
  await expect(header('title')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => firstTitles(page)).toEqual([...up].reverse());
  await page.reload();
  await expect(header('title')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => firstTitles(page)).toEqual([...up].reverse());
});

test('a pointer on the way to the register asks nothing, a click asks once, and the next click shows what is new since', async ({ et }) => {
  let asked = 0;
  const count = (request: Request) => void (asked += request.postData()?.includes('query Register(') ? 1 : 0);
  const toRegister = page.getByRole('navigation', { name: et('ui.mainMenu') }).getByRole('link', { name: et('ui.nav.risks') });
  const toCouncils = page.getByRole('navigation', { name: et('ui.mainMenu') }).getByRole('link', { name: et('ui.nav.councils') });
  await page.goto('/councils');
  page.on('request', count);
  await toRegister.hover();
  await expect(page.getByRole('main').getByRole('row')).not.toHaveCount(0);
  expect(asked).toBe(0);
  await toRegister.click();
  await expect.poll(async () => (await firstTitles(page)).length).toBeGreaterThan(0);
  expect(asked).toBe(1);
  await toCouncils.click();
  await expect(page.getByRole('heading', { level: 1, name: et('ui.nav.councils') })).toBeFocused();
  const title = 'Meanwhile somebody found this risk';
  await aRisk(title);
  await toRegister.click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  expect(asked).toBe(2);
  page.off('request', count);
});

test('what the address alone asks for is said, and goes by a press', async ({ et }) => {
  for (const [search, choice] of [
    ['matrix=other', 'risks.onOtherMatrix'],
    ['scored=no', 'risks.notScored'],
  ] as const) {
    await page.goto(`/risks?${search}`);
    const said = page.getByRole('group', { name: et('risks.filter.narrowed') });
    await said.getByRole('button', { name: et('risks.filter.without', { choice: et(choice) }) }).click();
    await expect(page).not.toHaveURL(new RegExp(search));
    await expect(said).toHaveCount(0);
  }
});

test('a cell of the map filters the list by keyboard, and lets go of it again', async ({ et }) => {
  await page.goto('/risks');
  const cell = page.getByRole('button', {
    name: new RegExp(`${et('risks.map.cell', { likelihood: 4, impact: 3, level: '.*', count: 3 })}`),
  });
  await cell.focus();
  await page.keyboard.press('Space');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await firstTitles(page)).length).toBe(3);
  await expect(page).toHaveURL(/likelihood=4/);
  await expect(
    page.getByRole('button', { name: et('risks.filter.without', { choice: et('risks.filter.cell', { likelihood: 4, impact: 3 }) }) }),
  ).toBeVisible();
  await page.keyboard.press('Space');
  await expect(cell).toHaveAttribute('aria-pressed', 'false');
});

test('a view is kept by its name, one click away, and forgotten again', async ({ et }) => {
  await page.goto('/risks?level=HIGH');
  await page.getByRole('button', { name: et('risks.views.save') }).click();
  const dialog = page.getByRole('dialog', { name: et('risks.views.save') });
  await dialog.getByLabel(et('risks.views.name')).fill('Ainult kõrged');
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  const views = page.getByRole('navigation', { name: et('risks.views.label') });
  const own = views.getByRole('link', { name: 'Ainult kõrged' });
  await expect(own).toHaveAttribute('aria-current', 'page');
  await views.getByRole('link', { name: et('risks.views.notScored') }).click();
  await expect(page).toHaveURL(/scored=no/);
  await expect(own).not.toHaveAttribute('aria-current');
  await own.click();
  await expect(page).toHaveURL(/level=HIGH/);
  await views.getByRole('button', { name: et('risks.views.delete', { name: 'Ainult kõrged' }) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: et('risks.views.deleteDo') })
    .click();
  await expect(own).toHaveCount(0);
});

test('the register of a day in the past says so, cannot be changed, and leads back', async ({ et }) => {
  await page.goto(`/risks?on=${dayFromToday(-400)}&since=${dayFromToday(-800)}`);
  await expect(page.getByText(et('risks.asOf.past'))).toBeVisible();
  await expect(page.getByRole('button', { name: et('risks.new') })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: et('risks.moves.from') })).toBeVisible();
  await page.getByRole('link', { name: et('risks.asOf.today') }).click();
  await expect(page.getByText(et('risks.asOf.past'))).toBeHidden();
  await expect(page.getByRole('button', { name: et('risks.new') })).toBeVisible();
});

async function scoring(et: Say, id: string, by = context): Promise<{ shown: Page; dialog: Locator }> {
  const shown = await by.newPage();
  await shown.goto(`/risks/${id}?tab=scores&dialog=score`);
  const dialog = shown.getByRole('dialog', { name: et('risks.score.title') });
  await choose(shown, dialog.getByRole('combobox', { name: et('risks.map.likelihood') }), '4 – ');
  await choose(shown, dialog.getByRole('combobox').nth(2), '3 – ');
  return { shown, dialog };
}

test('an assessment of the future or of a day before the risk is refused in words, and nothing typed is lost', async ({ et }) => {
  const { id } = await aRisk('Päevade katse');
  const { shown, dialog } = await scoring(et, id);
  const reason = dialog.getByLabel(et('risks.score.reason'));
  await reason.fill('Proovin päevi');
  const day = dialog.getByLabel(et('risks.score.on'));
  const save = dialog.getByRole('button', { name: et('risks.score.save') });
  for (const [days, refusal] of [
    [1, 'in-the-future'],
    [-31, 'before-the-risk'],
  ] as const) {
    await fillDay(day, dayFromToday(days));
    await save.click();
    await expect(dialog.getByText(et(`problem.${refusal}`))).toBeVisible();
    await expect(reason).toHaveValue('Proovin päevi');
  }
  await fillDay(day, dayFromToday(0));
  await save.click();
  await expect(dialog).toBeHidden();
  await expect(shown.getByText('Proovin päevi')).toBeVisible();
  await shown.close();
});

test('of two who score at once the second is told who was quicker, and what they typed stays', async ({ et }) => {
  const { id, version } = await aRisk('Kaks hindajat');
  const { shown, dialog } = await scoring(et, id);
  await dialog.getByLabel(et('risks.score.reason')).fill('Teise põhjendus');
  const first = {
    kind: 'CURRENT',
    likelihood: 2,
    impacts: [{ dimension: 'ECONOMIC', value: 2 }],
    confidence: 'LOW',
    reason: 'Esimese põhjendus',
  };
  await ask(context, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
    input: { riskId: id, version, ...first },
  });
  const save = dialog.getByRole('button', { name: et('risks.score.save') });
  await save.click();
  await shown
    .getByRole('dialog', { name: et('ui.stale.title') })
    .getByRole('button', { name: et('ui.stale.reload') })
    .click();
  const told = dialog.getByRole('status').filter({ hasText: et('risks.changed.title') });
  const { viewer } = await ask<{ viewer: { person: { name: string } } }>(context, '{ viewer { person { name } } }');
  await expect(told).toContainText(viewer.person.name);
  // However far down the form was when it was sent.
  await expect(told).toBeFocused();
  await expect(told).toBeInViewport({ ratio: 1 });
  await expect(told).toContainText(et('risks.changed.now', { level: et('risks.riskLevel.LOW'), score: 4 }));
  await expect(dialog.getByLabel(et('risks.score.reason'))).toHaveValue('Teise põhjendus');
  await save.click();
  await expect(dialog).toBeHidden();
  await expect(shown.getByText('Esimese põhjendus')).toBeVisible();
  await expect(shown.getByText('Teise põhjendus')).toBeVisible();
  await shown.close();
});

test('who scores a risk that was closed meanwhile is led on a phone to who closed it and to the way to open it again', async ({
  et,
  browser,
}) => {
  const { id, version } = await aRisk('Vahepeal suletu');
  const held = await signedIn(browser, people.secretary, phone);
  const { dialog } = await scoring(et, id, held);
  await dialog.getByLabel(et('risks.score.reason')).fill('Hilinenud põhjendus');
  await ask(context, 'mutation ($input: CloseRiskInput!) { closeRisk(input: $input) { id } }', {
    input: { id, version, reason: 'Lahendatud' },
  });
  await dialog.getByRole('button', { name: et('risks.score.save') }).click();
  const told = dialog.getByRole('status').filter({ hasText: et('risks.changed.closed') });
  await expect(told).toBeFocused();
  await expect(told.getByRole('button', { name: et('risks.reopen.do') })).toBeInViewport({ ratio: 1 });
  await held.close();
});

test('a risk is restricted with its basis for five years at most, and whoever reads it is put on record', async ({ et, browser }) => {
  const { id } = await aRisk('Piiratav');
  await page.goto(`/risks/${id}`);
  await page.getByRole('button', { name: et('risks.more') }).click();
  await page.getByRole('menuitem', { name: et('risks.mark.put') }).click();
  const dialog = page.getByRole('dialog', { name: et('risks.mark.put') });
  await choose(page, dialog.getByRole('combobox', { name: et('risks.field.markBasis') }), 'p 9');
  await dialog.getByLabel(et('risks.field.markHolder')).fill('Päästeamet');
  await fillDay(dialog.getByLabel(et('risks.field.markUntil')), dayFromToday(6 * 366));
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(dialog.getByText(/kõige rohkem kuni/)).toBeVisible();
  await fillDay(dialog.getByLabel(et('risks.field.markUntil')), dayFromToday(365));
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(et('risks.mark.title'))).toBeVisible();
  await page.goto('/risks?order=CHANGED');
  await expect(rowWith(page, 'Piiratav').getByText(et('risks.markShort'))).toBeVisible();

  const theirs = await signedIn(browser, people.chair);
  const seen = await theirs.newPage();
  await seen.goto(`/risks/${id}`);
  await expect(seen.getByRole('heading', { level: 1, name: /Piiratav/ })).toBeVisible();
  const { viewer } = await ask<{ viewer: { person: { name: string } } }>(theirs, '{ viewer { person { name } } }');
  await theirs.close();
  await page.goto(`/risks/${id}?tab=record`);
  const readings = page.getByRole('region', { name: et('risks.readings.title') });
  await expect(readings.getByRole('row').filter({ hasText: viewer.person.name }).first()).toContainText(et('risks.readThrough.risk'));
});

test('a risk is spoken of, and what is withdrawn leaves its place', async ({ et }) => {
  const { id } = await aRisk('Arutatav');
  await page.goto(`/risks/${id}?tab=discussion`);
  const talk = page.getByRole('region', { name: et('risks.discussion') });
  await talk.getByLabel(et('risks.comment.text')).fill('Kas keegi on seda näinud?');
  await talk.getByRole('button', { name: et('risks.comment.do') }).click();
  await expect(talk.getByRole('listitem').filter({ hasText: 'Kas keegi on seda näinud?' })).toBeVisible();
  await expect(talk.getByLabel(et('risks.comment.text'))).toHaveValue('');
  await talk.getByRole('button', { name: new RegExp(et('risks.withdraw.do')) }).click();
  await page
    .getByRole('dialog', { name: et('risks.withdraw.title') })
    .getByRole('button', { name: et('risks.withdraw.do') })
    .click();
  await expect(talk.getByText(et('risks.withdraw.goneByAuthor'))).toBeVisible();
  await page.getByRole('tab', { name: et('risks.tab.record') }).click();
  await page.getByRole('button', { name: et('risks.trail.show') }).click();
  await expect(page.getByText(et('risks.trail.added', { what: et('risks.trailOf.risk_comments') }))).toBeVisible();
  await expect(page.getByText(capital(et('risks.trail.changed', { what: et('risks.trailOf.risk_comments') })))).toBeVisible();
});
