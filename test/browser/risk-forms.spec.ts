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

const does = async (name: string, input: object): Promise<{ id: string; version: number }> => {
  const type = name[0]?.toUpperCase() + name.slice(1);
  const answer = await ask<Record<string, { id: string; version: number }>>(
    context,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { id version } }`,
    { input },
  );
  return answer[name] as { id: string; version: number };
};

/** An open risk, known since last month. */
async function aRisk(title: string): Promise<{ id: string; version: number }> {
  const known = { councilId, title, class: 'RISK', eventType: 'RESCUE', identifiedOn: dayFromToday(-30) };
  return does('openRisk', await does('createRisk', known));
}

async function aScoredRisk(title: string): Promise<string> {
  const { id, version } = await aRisk(title);
  const judgement = {
    kind: 'CURRENT',
    likelihood: 2,
    impacts: [{ dimension: 'LIFE_HEALTH', value: 2 }],
    confidence: 'HIGH',
    reason: 'Ikka',
  };
  await ask(context, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
    input: { riskId: id, version, ...judgement },
  });
  return id;
}

const opened = async (id: string, dialog: string, name: string): Promise<Locator> => {
  await page.goto(`/risks/${id}?dialog=${dialog}`);
  return page.getByRole('dialog', { name });
};

test('Enter in a day field sends the day that stands in it; what is no day is refused there and stays', async ({ et }) => {
  const id = await aScoredRisk('Jääminek Narva jõel');
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
  const { risk } = await ask<{ risk: object }>(context, 'query ($id: ID!) { risk(id: $id) { acceptance { expiresOn } } }', { id });
  expect(risk).toEqual({ acceptance: { expiresOn: dayFromToday(40) } });
});
