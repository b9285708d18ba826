import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { dayFromToday, inWords, typed } from './support/forms.js';
import { ask, people, signedIn, test } from './support/house.js';

// Whatever is refused in a form of the register is told in words, at its field, and what was typed is still there.

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

const does = async (name: string, input: object): Promise<Made> => {
  const type = name[0]?.toUpperCase() + name.slice(1);
  const answer = await ask<Record<string, Made>>(context, `mutation ($input: ${type}Input!) { ${name}(input: $input) { id version } }`, {
    input,
  });
  return answer[name] as Made;
};

/** An open risk, known since last month. */
async function aRisk(title: string, more: object = {}): Promise<Made> {
  const known = { councilId, title, class: 'RISK', eventType: 'RESCUE', identifiedOn: dayFromToday(-30), ...more };
  return does('openRisk', await does('createRisk', known));
}

async function scored({ id, version }: Made, more: object = {}): Promise<void> {
  const judgement = {
    kind: 'CURRENT',
    likelihood: 2,
    impacts: [{ dimension: 'LIFE_HEALTH', value: 2 }],
    confidence: 'HIGH',
    reason: 'Ikka',
  };
  await ask(context, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
    input: { riskId: id, version, ...judgement, ...more },
  });
}

const choose = async (shown: Page, field: Locator, name: string): Promise<void> => {
  await field.click();
  await shown.getByRole('option', { name }).click();
};

const opened = async (id: string, dialog: string, name: string): Promise<Locator> => {
  await page.goto(`/risks/${id}?dialog=${dialog}`);
  return page.getByRole('dialog', { name });
};

test('Enter in a day field sends the day that stands in it; what is no day is refused there and stays', async ({ et }) => {
  const risk = await aRisk('Jääminek Narva jõel');
  const { id } = risk;
  await scored(risk);
  const dialog = await opened(id, 'accept', et('risks.accept.title'));
  const until = dialog.getByRole('textbox', { name: et('risks.accept.until') });
  await dialog.getByRole('textbox', { name: et('risks.accept.reason') }).fill('Kahju on väike');
  for (const [said, refusal] of [
    ['32.01.2027', et('ui.day.notADay')],
    ['01.01.2020', et('problem.expires-too-soon')],
  ] as const) {
    await until.fill(said);
    await until.press('Enter');
    await expect(dialog.getByText(refusal)).toBeVisible();
    await expect(until).toHaveValue(said);
  }
  await until.fill(typed(dayFromToday(40)));
  await until.press('Enter');
  await expect(dialog).toBeHidden();
  const kept = await ask<object>(context, 'query ($id: ID!) { risk(id: $id) { acceptance { expiresOn } } }', { id });
  expect(kept).toEqual({ risk: { acceptance: { expiresOn: dayFromToday(40) } } });
});

for (const [what, end] of [
  ['the round is closed', (roundId: string) => does('closeAssessmentRound', { id: roundId, version: 1 })],
  ['its result is set', (roundId: string, risk: Made) => scored(risk, { roundId })],
] as const)
  test(`a score that comes after ${what} is refused in the dialog, which stays with what was typed`, async ({ browser, et }) => {
    const { council } = await ask<{ council: { memberships: { institution: { id: string; name: string } }[] } }>(
      context,
      '{ council(slug: "ida-viru") { memberships { institution { id name } } } }',
    );
    const institution = council.memberships.map((one) => one.institution).find(({ name }) => name === 'Jõhvi Vallavalitsus');
    const risk = await aRisk('Põlevkivikaevanduse varing', { contributorIds: [institution?.id] });
    const round = { councilId, title: 'Sügisene voor', kind: 'CURRENT', dueOn: dayFromToday(10), riskIds: [risk.id] };
    const { id: roundId } = await does('openAssessmentRound', round);
    const theirs = await signedIn(browser, people.representative);
    const shown = await theirs.newPage();
    await shown.goto(`/risks/${risk.id}?dialog=submit&subject=${institution?.id}`);
    const dialog = shown.getByRole('dialog', { name: et('risks.round.submitFor', { institution: 'Jõhvi Vallavalitsus' }) });
    await choose(shown, dialog.getByRole('combobox', { name: et('risks.map.likelihood') }), '4 – ');
    await choose(shown, dialog.getByRole('combobox').nth(1), '3 – ');
    const reason = dialog.getByRole('textbox', { name: et('risks.score.reason'), exact: true });
    await reason.fill('Vana käik on maja all');
    await end(roundId, risk);
    await dialog.getByRole('button', { name: et('risks.round.submit') }).click();
    await expect(dialog.getByRole('alert')).toContainText(
      what === 'the round is closed' ? et('problem.round-is-closed') : et('problem.result-is-set'),
    );
    await expect(shown.getByRole('button', { name: /Jõhvi Vallavalitsus/, includeHidden: true })).toHaveCount(0);
    await expect(reason).toHaveValue('Vana käik on maja all');
    await theirs.close();
  });

for (const [name, title, field] of [
  ['edit', 'risks.edit', 'risks.field.causes'],
  ['review', 'risks.review.title', 'risks.review.reason'],
] as const)
  test(`who has the dialog ${name} open while the risk is closed reads by whom and why, and goes on after reopening it`, async ({ et }) => {
    const { id, version } = await aRisk('Suletav');
    const dialog = await opened(id, name, et(title));
    const written = dialog.getByRole('textbox', { name: et(field) });
    await written.fill('Mida ei tohi kaotada');
    await does('closeRisk', { id, version, reason: 'Jõgi on kinni' });
    await dialog.getByRole('button', { name: name === 'edit' ? et('ui.save') : et('risks.review.save') }).click();
    const told = dialog.getByRole('status').filter({ hasText: et('risks.changed.closed') });
    const { viewer } = await ask<{ viewer: { person: { name: string } } }>(context, '{ viewer { person { name } } }');
    await expect(told).toContainText(viewer.person.name);
    await expect(told).toContainText(et('risks.changed.closedWhy', { reason: 'Jõgi on kinni' }));
    await expect(dialog.getByRole('alert')).toContainText(et('problem.risk-is-closed'));
    await expect(page.getByText(et('ui.stale.title'))).toHaveCount(0);
    await expect(written).toHaveValue('Mida ei tohi kaotada');
    await told.getByRole('button', { name: et('risks.reopen.do') }).click();
    const reopening = page.getByRole('dialog', { name: et('risks.reopen.title') });
    await reopening.getByRole('textbox', { name: et('risks.reason') }).fill('Jõgi on lahti');
    await reopening.getByRole('button', { name: et('risks.reopen.do') }).click();
    await expect(reopening).toBeHidden();
    if (name === 'review') await page.getByRole('tab', { name: et('risks.tab.treatment') }).click();
    await page.getByRole('button', { name: name === 'edit' ? et('ui.edit') : et('risks.review.do'), exact: true }).click();
    await expect(written).toHaveValue('Mida ei tohi kaotada');
  });

test('a bad address of the register opens it without what means nothing, and that falls out of the address', async ({ et }) => {
  const list = page.getByRole('region', { name: et('risks.list') });
  for (const bad of [
    'on=banana&level=XX&likelihood=9',
    'since=jama',
    'due=jama',
    'on=2026-02-31&owner=mina&region=1&status=,&q=',
    `since=${dayFromToday(1)}&on=${dayFromToday(1)}`,
  ]) {
    await page.goto(`/risks?council=ida-viru&${bad}`);
    await expect(list.getByRole('rowheader').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: et('risks.title') })).toBeVisible();
    await expect(page).toHaveURL(/\/risks\?council=ida-viru$/);
  }
  // Movement since a day after the one that is shown.
  await page.goto(`/risks?council=ida-viru&on=${dayFromToday(-400)}&since=${dayFromToday(-300)}&worse=yes`);
  await expect(list.getByRole('rowheader').first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/risks\\?council=ida-viru&on=${dayFromToday(-400)}$`));
  await page.goto(`/overview?since=${dayFromToday(1)}`);
  await expect(page.getByRole('heading', { level: 1, name: et('overview.title') })).toBeVisible();
  await expect(page).toHaveURL(/\/overview$/);
});

test('a day that is none, or is still to come, is refused beside its filter; the register stays as it is', async ({ et }) => {
  await page.goto('/risks?council=ida-viru');
  const filters = page.getByRole('search', { name: et('risks.filter.label') });
  const field = (name: string) => filters.getByRole('textbox', { name: et(`risks.filter.${name}`) });
  for (const [name, said, refusal] of [
    ['since', '32.01.2026', et('ui.day.notADay')],
    ['dueBy', '1.1.26', et('ui.day.notADay')],
    ['on', typed(dayFromToday(1)), et('ui.day.tooLate', { day: inWords(dayFromToday(0)) })],
  ] as const) {
    await field(name).fill(said);
    await field(name).press('Tab');
    await expect(filters.getByText(refusal).first()).toBeVisible();
    await expect(field(name)).toHaveValue(said);
    await expect(page).toHaveURL(/council=ida-viru$/);
    await field(name).fill('');
    await field(name).press('Tab');
    await expect(filters.getByText(refusal)).toHaveCount(0);
  }
  await expect(
    page
      .getByRole('region', { name: et('risks.list') })
      .getByRole('rowheader')
      .first(),
  ).toBeVisible();
});

test('a new risk is entered with the day that it was known on, and is scored for that day; it is made public and says so', async ({
  et,
}) => {
  await page.goto('/risks?council=ida-viru&dialog=new');
  const fresh = page.getByRole('dialog', { name: et('risks.new') });
  const known = fresh.getByRole('textbox', { name: et('risks.field.identifiedOn') });
  await expect(known).toHaveValue(typed(dayFromToday(0)));
  await fresh.getByRole('textbox', { name: et('risks.field.title') }).fill('Eilse koosoleku risk');
  await known.fill(typed(dayFromToday(-1)));
  await fresh.getByRole('switch', { name: et('risks.field.isPublic') }).check();
  await fresh.getByRole('textbox', { name: et('risks.field.publicText') }).fill('Mida igaüks teada võib');
  await fresh.getByRole('button', { name: et('risks.create') }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Eilse koosoleku risk/ })).toBeVisible();
  await expect(page.getByText(et('risks.publicWhenOpen'))).toBeVisible();
  await page.getByRole('button', { name: et('risks.open') }).click();
  await expect(page.getByText(et('risks.publicShort'), { exact: true })).toBeVisible();
  await expect(page.getByText('Mida igaüks teada võib')).toBeVisible();
  await expect(page.getByRole('link', { name: et('risks.publicSee') })).toHaveAttribute('href', '/public/risks/ida-viru');

  await page.getByRole('button', { name: et('risks.score.title') }).click();
  const dialog = page.getByRole('dialog', { name: et('risks.score.title') });
  await dialog.getByRole('textbox', { name: et('risks.score.on') }).fill(typed(dayFromToday(-1)));
  await dialog.getByRole('textbox', { name: et('risks.score.reason'), exact: true }).fill('Nii arvas koosolek');
  await choose(page, dialog.getByRole('combobox', { name: et('risks.map.likelihood') }), '4 – ');
  const impacts = dialog.getByRole('group', { name: et('risks.field.impacts') });
  await dialog.getByRole('button', { name: et('risks.score.save') }).click();
  await expect(impacts.getByRole('alert')).toHaveText(et('risks.score.impactMissing'));
  await expect(impacts.getByRole('combobox').first()).toBeFocused();
  await choose(page, impacts.getByRole('combobox').first(), '3 – ');
  await impacts.getByText(et('risks.score.whyEach')).click();
  await impacts.getByRole('textbox').last().fill('Kool on kõrval');
  // Looked at on every change of the page, since what flashes is gone before a test would look again.
  await page.evaluate(`window.flashed = []; new MutationObserver(() => {
    for (const status of document.querySelectorAll('[role=dialog] [role=status]')) window.flashed.push(status.textContent);
  }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
  await dialog.getByRole('button', { name: et('risks.score.save') }).click();
  await expect(dialog).toBeHidden();
  expect(await page.evaluate('window.flashed')).toEqual([]);
  await page.getByRole('tab', { name: et('risks.tab.scores') }).click();
  await expect(page.getByText('Nii arvas koosolek')).toBeVisible();
  await expect(page.getByText(/: Kool on kõrval/)).toBeVisible();
});

test('a cost below nothing is refused as it was typed, and not saved as another', async ({ et }) => {
  const { id } = await aRisk('Kuluga risk');
  const dialog = await opened(id, 'measure', et('risks.measure.add'));
  await dialog.getByRole('textbox', { name: et('risks.field.title') }).fill('Meede kuluga');
  const cost = dialog.getByRole('textbox', { name: et('risks.measure.costEuros') });
  for (const [said, refusal] of [
    ['-5', et('problem.too-small')],
    ['5,5', et('problem.malformed-input')],
  ] as const) {
    await cost.fill(said);
    await dialog.getByRole('button', { name: et('ui.save') }).click();
    await expect(dialog.getByText(refusal)).toBeVisible();
    await expect(cost).toHaveValue(said);
  }
});
