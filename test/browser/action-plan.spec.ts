import { expect, type Locator } from '@playwright/test';
import { dayFromToday, fillDay, typed } from './support/forms.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';

test('a plan is drafted, answers a need, gets a goal with an indicator, is consulted on, adopted, measured and closed', async ({
  browser,
  et,
}) => {
  const secretary = await signedIn(browser, people.northernSecretary);
  const page = await secretary.newPage();
  const dialog = (name: string) => page.getByRole('dialog', { name: et(name) });
  const save = async (name: string, label = 'ui.save', hand = new Hand(name)) => {
    await hand.click(dialog(name).getByRole('button', { name: et(label) }));
    await expect(dialog(name)).toBeHidden();
  };
  // Required ones are called by their words and an asterisk.
  const field = (within: Locator, name: string) => within.getByLabel(`${et(name)} *`, { exact: true });
  const title = `Liikluskava ${Date.now()}`;

  await page.goto('/plans?council=laane-viru');
  const drafting = new Hand('Create an action plan');
  await drafting.click(page.getByRole('button', { name: et('plans.plan.new') }));
  await dialog('plans.plan.new')
    .getByRole('button', { name: et('plans.plan.create') })
    .click();
  await expect(dialog('plans.plan.new')).toContainText(et('ui.required'));
  await dialog('plans.plan.new').getByLabel(et('plans.plan.name')).fill(title);
  await fillDay(dialog('plans.plan.new').getByLabel(et('plans.plan.periodFrom')), dayFromToday(-200));
  await fillDay(dialog('plans.plan.new').getByLabel(et('plans.plan.periodTo')), dayFromToday(200));
  // What was typed outlives a reload.
  await page.reload();
  await expect(dialog('plans.plan.new').getByLabel(et('plans.plan.name'))).toHaveValue(title);
  await save('plans.plan.new', 'plans.plan.create', drafting);
  expect(drafting.told()).toBe(2);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page
    .getByRole('button', { name: et('plans.priority.add') })
    .first()
    .click();
  const priority = dialog('plans.priority.add');
  await priority.getByLabel(et('plans.priority.text')).fill('Kaine liiklus');
  await field(priority, 'plans.need.risk').fill('Raskeliiklus');
  await page.getByRole('option', { name: /Raskeliiklus/ }).click();
  await save('plans.priority.add');
  await expect(page.getByRole('link', { name: /Raskeliiklus/ })).toBeVisible();
  await page.getByRole('button', { name: et('plans.goal.add') }).click();
  await dialog('plans.goal.add').getByLabel(et('plans.goal.text')).fill('Vähem hukkunuid');
  await save('plans.goal.add');
  await page.getByRole('button', { name: et('plans.indicator.add') }).click();
  const indicator = dialog('plans.indicator.add');
  await field(indicator, 'plans.indicator.name').fill('Hukkunud liikluses');
  await indicator.getByLabel(et('plans.indicator.unit')).fill('aastas');
  await field(indicator, 'plans.indicator.baseline').fill('12,5');
  await field(indicator, 'plans.indicator.target').fill('4');
  await save('plans.indicator.add');

  await page.getByRole('button', { name: et('plans.consult.do') }).click();
  await save('plans.consult.do');
  await expect(page.getByText(et('plans.plan.stepNow', { step: et('plans.plan.state.CONSULTATION') }))).toBeVisible();
  const opinions = page.getByRole('region', { name: et('plans.opinion.list') });
  for (const [words, button] of [
    ['Sobib meile', 'plans.opinion.give'],
    ['Palume lisada teeääred', 'plans.opinion.change'],
  ] as const) {
    await opinions.getByRole('button', { name: et(button) }).click();
    await field(dialog('plans.opinion.title'), 'plans.opinion.one').fill(words);
    await save('plans.opinion.title');
    await expect(opinions.getByRole('listitem')).toHaveText([new RegExp(words)]);
  }
  const adopting = new Hand('Adopt an action plan');
  await adopting.click(page.getByRole('button', { name: et('plans.adopt.do') }));
  await adopting.click(dialog('plans.adopt.title').getByLabel(et('plans.need.kind.DECISION')));
  await adopting.click(page.getByRole('option').first());
  // Opinions are still awaited: that they end by it has to be said.
  await dialog('plans.adopt.title')
    .getByRole('button', { name: et('plans.adopt.do') })
    .click();
  await expect(dialog('plans.adopt.title')).toContainText(et('plans.adopt.confirmFirst'));
  await adopting.click(dialog('plans.adopt.title').getByLabel(et('plans.adopt.endsConsultation')));
  await save('plans.adopt.title', 'plans.adopt.do', adopting);
  expect(adopting.told()).toBe(5);
  await expect(page.getByText(et('plans.plan.stepNow', { step: et('plans.plan.state.ADOPTED') }))).toBeVisible();
  await expect(page.getByRole('button', { name: et('plans.priority.add') })).toBeHidden();

  const name = 'Hukkunud liikluses';
  const record = async (value: string, day: string) => {
    await page.getByRole('button', { name: et('plans.measurement.addOf', { name }) }).click();
    await fillDay(dialog('plans.measurement.new').getByLabel(et('plans.measurement.day')), day);
    await dialog('plans.measurement.new')
      .getByLabel(et('plans.measurement.valueIn', { unit: 'aastas' }))
      .fill(value);
    await save('plans.measurement.new');
  };
  await record('11', dayFromToday(-100));
  const card = page.getByRole('article', { name });
  await expect(card).toContainText(et('plans.indicatorTrack.OFF_TRACK'));
  await record('5,5', dayFromToday(0));
  await expect(card).toContainText(et('plans.indicatorTrack.ON_TRACK'));
  await card.getByRole('button', { name: et('plans.measurement.all', { count: 2 }) }).click();
  await expect(card.getByRole('row').nth(1)).toContainText(typed(dayFromToday(0)));
  await expect(card.getByRole('img', { name: et('plans.indicator.chart', { name }) })).toBeVisible();

  const closing = new Hand('Close an action plan');
  await closing.click(page.getByRole('button', { name: et('plans.close.do') }));
  await dialog('plans.close.title').getByLabel(et('plans.plan.closingReport')).fill('Hukkunuid on poole vähem.');
  await save('plans.close.title', 'plans.close.do', closing);
  expect(closing.told()).toBe(2);
  await expect(page.getByRole('region', { name: et('plans.plan.closingReport') })).toContainText('Hukkunuid on poole vähem.');
  await expect(page.getByRole('button', { name: et('plans.measurement.addOf', { name }) })).toBeHidden();
  await secretary.close();
});

test('a change that somebody else was quicker with is told, and nothing typed is lost', async ({ browser, et }) => {
  const secretary = await signedIn(browser, people.southernSecretary);
  const page = await secretary.newPage();
  const { council } = await ask<{ council: { actionPlans: { nodes: { id: string; version: number; title: string }[] } } }>(
    secretary,
    '{ council(slug: "valga") { actionPlans(filter: { states: [CONSULTATION] }) { nodes { id version title } } } }',
  );
  const [plan] = council.actionPlans.nodes;
  await page.goto(`/plans/${plan?.id}?dialog=edit`);
  const editing = page.getByRole('dialog', { name: et('plans.plan.edit') });
  await editing.getByLabel(et('plans.plan.funding')).fill('Fond');
  const UPDATE = 'mutation ($input: UpdateActionPlanInput!) { updateActionPlan(input: $input) { id } }';
  await ask(secretary, UPDATE, { input: { id: plan?.id, version: plan?.version, budgetEuros: 123_456 } });
  await editing.getByRole('button', { name: et('ui.save') }).click();
  await page.getByRole('button', { name: et('ui.stale.reload') }).click();
  await expect(editing.getByLabel(et('plans.plan.funding'))).toHaveValue('Fond');
  await expect(editing.getByLabel(et('plans.plan.budgetEuros'))).toHaveValue('123 456');
  await editing.getByRole('button', { name: et('ui.save') }).click();
  await expect(editing).toBeHidden();
  await expect(page.getByText('Fond', { exact: true })).toBeVisible();
  await secretary.close();
});

test('on a phone a member reads the plans of the council, finds what is off track, and changes nothing', async ({ browser, et }) => {
  const member = await signedIn(browser, people.representative, phone);
  const page = await member.newPage();
  await page.goto('/plans?council=ida-viru&offTrack=true');
  await expect(page.getByRole('button', { name: et('plans.plan.new') })).toBeHidden();
  await page
    .getByRole('link', { name: /Ida-Virumaa turvalisuse tegevuskava/ })
    .first()
    .click();
  await expect(page.getByText(et('plans.indicatorTrack.OFF_TRACK'), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: et('plans.measurement.add') })).toBeHidden();
  await member.close();
});
