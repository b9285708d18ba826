import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { dayFromToday, typed } from './support/forms.js';
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
  const answer = await ask<Record<string, Made>>(
    context,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { id version } }`,
    { input },
  );
  return answer[name] as Made;
};

/** An open risk, known since last month. */
async function aRisk(title: string, more: object = {}): Promise<Made> {
  const known = { councilId, title, class: 'RISK', eventType: 'RESCUE', identifiedOn: dayFromToday(-30), ...more };
  return does('openRisk', await does('createRisk', known));
}

async function scored({ id, version }: Made, more: object = {}): Promise<void> {
  const judgement = { kind: 'CURRENT', likelihood: 2, impacts: [{ dimension: 'LIFE_HEALTH', value: 2 }], confidence: 'HIGH', reason: 'Ikka' };
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
    await page.getByRole('button', { name: name === 'edit' ? et('ui.edit') : et('risks.review.do'), exact: true }).click();
    await expect(written).toHaveValue('Mida ei tohi kaotada');
  });
