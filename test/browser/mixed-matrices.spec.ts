import { expect, type BrowserContext, type Page } from '@playwright/test';
import { dayFromToday } from './support/forms.js';
import { ask, people, rowWith, signedIn, test } from './support/house.js';

// A council goes over to another matrix in the middle of a round: what does not compare is never shown as if it did.
test.describe.configure({ mode: 'serial' });

const TITLE = 'Kahe maatriksi risk';
const OLD = 'probability-5x5';
const NEW = 'words-4x3';

let context: BrowserContext;
let page: Page;
let councilId: string;
let institutionId: string;
let risk: { id: string; version: number };
let roundId: string;

async function scoreOn(matrix: string): Promise<void> {
  const { council, riskMatrices } = await ask<{
    council: { riskSettings: { version: number } };
    riskMatrices: { id: string; code: string }[];
  }>(context, '{ council(slug: "valga") { riskSettings { version } } riskMatrices { id code } }');
  await ask(context, 'mutation ($input: UpdateRiskSettingsInput!) { updateRiskSettings(input: $input) { version } }', {
    input: { councilId, version: council.riskSettings.version, matrixId: riskMatrices.find(({ code }) => code === matrix)?.id },
  });
}

async function moderate(fields: object): Promise<void> {
  const { risk: now } = await ask<{ risk: { version: number } }>(context, 'query ($id: ID!) { risk(id: $id) { version } }', {
    id: risk.id,
  });
  await ask(context, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
    input: { riskId: risk.id, version: now.version, confidence: 'LOW', reason: 'Nõukogu hinnang', ...fields },
  });
}

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.southernSecretary);
  page = await context.newPage();
  const known = await ask<{ council: { id: string }; viewer: { person: { affiliations: { institution: { id: string } }[] } } }>(
    context,
    '{ council(slug: "valga") { id } viewer { person { affiliations { institution { id } } } } }',
  );
  councilId = known.council.id;
  institutionId = known.viewer.person.affiliations[0]?.institution.id ?? '';
  const { createRisk } = await ask<{ createRisk: object }>(
    context,
    'mutation ($input: CreateRiskInput!) { createRisk(input: $input) { id version } }',
    {
      input: {
        ...{ councilId, title: TITLE, class: 'RISK', eventType: 'RESCUE', ownerInstitutionId: institutionId },
        identifiedOn: dayFromToday(-400),
      },
    },
  );
  ({ openRisk: risk } = await ask<{ openRisk: { id: string; version: number } }>(
    context,
    'mutation ($input: OpenRiskInput!) { openRisk(input: $input) { id version } }',
    { input: createRisk },
  ));
  const impacts = [{ dimension: 'ENVIRONMENT', value: 4 }];
  await moderate({ kind: 'CURRENT', likelihood: 3, impacts, assessedOn: dayFromToday(-300) });
  await moderate({ kind: 'TARGET', likelihood: 2, impacts, assessedOn: dayFromToday(-300) });
  const { openAssessmentRound } = await ask<{ openAssessmentRound: { id: string } }>(
    context,
    'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }',
    { input: { councilId, title: 'Kahe maatriksi voor', dueOn: dayFromToday(20), riskIds: [risk.id] } },
  );
  roundId = openAssessmentRound.id;
  await ask(context, 'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { id } }', {
    input: { roundId, riskId: risk.id, institutionId, likelihood: 5, impacts, confidence: 'LOW', reason: 'Meie hinnang' },
  });
  await scoreOn(NEW);
});

test.afterAll(async () => {
  await scoreOn(OLD);
  await context.close();
});

test('the map does not say that nothing moved of risks that it does not show', async ({ et }) => {
  await page.goto(`/risks?council=valga&since=${dayFromToday(-30)}`);
  await expect(page.getByText(et('risks.moves.onOtherMatrices'))).toBeVisible();
  await expect(page.getByText(/ei ole ükski risk ruutu vahetanud/)).toHaveCount(0);
  await expect(rowWith(page, TITLE).getByText(et('risks.onOtherMatrix'))).toHaveCount(2);
});

test('an institution is shown with the dimensions of the matrix that it scored on, and the result begins without them', async ({ et }) => {
  await page.goto(`/risks/${risk.id}?tab=scores`);
  const table = page.getByRole('table', { name: et('risks.round.submissions') });
  await expect(table.getByRole('row').filter({ hasText: 'Keskkond' })).toContainText('4');
  await expect(table.getByText(et('risks.onOtherMatrix'))).toBeVisible();
  await page
    .getByRole('button', { name: et('risks.round.setResult') })
    .last()
    .click();
  const dialog = page.getByRole('dialog', { name: et('risks.round.setResult') });
  await expect(dialog.getByText(et('risks.round.nobodySaid'))).toContainText(et('risks.round.saidOnOthers', { count: 1 }));
  await expect(dialog.getByRole('combobox', { name: et('risks.map.likelihood') })).toHaveValue('');
});

test('a result on the new matrix is told apart from target, dissent and what was before', async ({ et }) => {
  await moderate({
    ...{ kind: 'CURRENT', roundId, likelihood: 2, impacts: [{ dimension: 'LIFE_HEALTH', value: 2 }] },
    dissents: [{ institutionId, reason: 'Meie arvates on see kõrgem' }],
  });
  const apart = et('risks.notComparable');
  await page.goto('/risks?council=valga');
  await expect(rowWith(page, TITLE).getByText(apart)).toBeVisible();
  await page.goto(`/risks/rounds/${roundId}`);
  await expect(rowWith(page, TITLE).getByText(apart)).toBeVisible();

  await page.goto(`/risks/${risk.id}?tab=scores`);
  const dissent = page.getByRole('list', { name: et('risks.round.dissent') }).getByRole('listitem');
  await expect(dissent).toContainText(apart);
  const picture = page.getByRole('img', { name: et('risks.chart.label') });
  const label = await picture.getByText(et('risks.chart.otherMatrix')).boundingBox();
  const frame = await picture.boundingBox();
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));

  await page.goto(`/risks/${risk.id}?tab=record`);
  await page.getByRole('button', { name: et('risks.trail.show') }).click();
  await expect(page.getByText(new RegExp(`→ .* \\(${apart}\\)`)).first()).toBeVisible();
});
