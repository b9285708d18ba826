import { expect } from '@playwright/test';
import { ask, people, signedIn, test } from './support/house.js';

test('the worklist leads to the dialog that mends: a late measure comes into place, a proposed score is confirmed, by keyboard', async ({
  browser,
  et,
}) => {
  const secretary = await signedIn(browser, people.northernSecretary);
  const page = await secretary.newPage();
  const group = (check: string) => page.getByRole('region', { name: et(`risks.check.${check}`) });

  await page.goto('/risks');
  const { council } = await ask<{ council: { id: string } }>(secretary, '{ council(slug: "laane-viru") { id } }');
  const { riskWorklist } = await ask<{ riskWorklist: { totalCount: number } }>(
    secretary,
    'query ($id: ID!) { riskWorklist(councilId: $id) { totalCount } }',
    { id: council.id },
  );
  await page.getByRole('link', { name: et('risks.worklist.link', { count: riskWorklist.totalCount }) }).click();
  const late = group('MEASURE_OVERDUE');
  await expect(late).toContainText(et('risks.checkNext.MEASURE_OVERDUE'));
  await late
    .getByRole('link', { name: et('risks.worklist.mend.measure-done') })
    .first()
    .press('Enter');
  const done = page.getByRole('dialog', { name: et('risks.measure.completing') });
  await done.getByLabel(et('risks.measure.evidence')).fill('Üleandmisakt');
  await done.getByRole('button', { name: et('risks.measure.complete') }).press('Enter');
  await expect(done).toBeHidden();
  await expect(page.getByRole('table', { name: et('risks.measurePhase.PREPAREDNESS') })).toContainText('Üleandmisakt');

  await page.goto('/risks/worklist');
  await expect(group('PROPOSED_SCORE_WAITING')).toBeVisible();
  await expect(group('MEASURE_OVERDUE')).toBeHidden();
  await group('PROPOSED_SCORE_WAITING')
    .getByRole('link', { name: et('risks.worklist.mend.confirm-score') })
    .first()
    .press('Enter');
  const confirming = page.getByRole('dialog', { name: et('risks.proposal.confirming') });
  const confirm = confirming.getByRole('button', { name: et('risks.proposal.confirm') });
  await confirm.press('Enter');
  await expect(confirming).toContainText(et('ui.required'));
  await confirming.getByLabel(et('risks.score.reason')).fill('Varukoopiad on eraldi võrgus');
  await confirm.press('Enter');
  await expect(confirming).toBeHidden();
  const scores = page.getByRole('table', { name: et('risks.assessments') });
  await expect(scores.getByRole('row').nth(1)).toContainText('Varukoopiad on eraldi võrgus');
  await expect(page.getByRole('region', { name: et('risks.proposal.title') })).toBeHidden();
  await secretary.close();
});

test('all measures of a council are listed, counted by phase, chosen by their numbers, and lead to their risks', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { council } = await ask<{
    council: { measureCounts: { phase: string; inPlace: number }[]; measures: { totalCount: number } };
  }>(context, '{ council(slug: "ida-viru") { measureCounts { phase inPlace } measures { totalCount } } }');
  await page.goto('/risks');
  await page.getByRole('link', { name: et('risks.measure.title'), exact: true }).click();
  const table = page.getByRole('table', { name: et('risks.measure.title'), exact: true });
  await expect(table.getByRole('row')).toHaveCount(council.measures.totalCount + 1);

  const [counted] = council.measureCounts.filter(({ inPlace }) => inPlace > 0);
  const [phase, count] = [et(`risks.measurePhase.${counted?.phase}`), counted?.inPlace ?? 0];
  const state = et('risks.measureState.IN_PLACE');
  await page.getByRole('link', { name: et('risks.measures.countIs', { phase, state, count }) }).press('Enter');
  await expect(table.getByRole('row')).toHaveCount(count + 1);
  await expect(page).toHaveURL(/state=IN_PLACE/);

  await table.getByRole('button', { name: et('risks.measure.one') }).press('Enter');
  await expect(page).toHaveURL(/order=TITLE/);
  await page.getByRole('button', { name: et('ui.filters.reset') }).click();
  await expect(page.getByRole('search', { name: et('risks.measures.filter') }), 'the button is gone, the focus is not').toBeFocused();
  await expect(table.getByRole('row')).toHaveCount(council.measures.totalCount + 1);
  // What carries a measure out stands with it, here and at its risk.
  const row = table.getByRole('row').filter({ hasText: 'Generaatorid seitsmesse kogunemiskohta' });
  const item = await row
    .getByRole('list', { name: et('plans.items.title') })
    .getByRole('link')
    .first()
    .textContent();
  await row.getByRole('link', { name: /^R-/ }).first().click();
  await expect(page).toHaveURL(/\/risks\/[\w-]+\?tab=measures$/);
  const measures = page.getByRole('region', { name: et('risks.measure.title'), exact: true });
  await expect(measures.getByRole('link', { name: item ?? '' })).toBeVisible();
  await context.close();
});
