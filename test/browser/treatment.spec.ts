import { expect, type BrowserContext, type Page } from '@playwright/test';
import { dayFromToday, fillDay, inWords } from './support/forms.js';
import { ask, people, signedIn, test } from './support/house.js';

// The chair decides to bear a risk, the secretary looks at it again, and what was refused stays as it was typed.

const REASON = 'Kaitsemeede maksaks rohkem kui oodatav kahju.';

/** An open risk of the council of Ida-Viru, scored low. */
async function scoredRisk(context: BrowserContext): Promise<string> {
  const { council } = await ask<{ council: { id: string } }>(context, '{ council(slug: "ida-viru") { id } }');
  const { createRisk } = await ask<{ createRisk: { id: string } }>(
    context,
    'mutation ($input: CreateRiskInput!) { createRisk(input: $input) { id } }',
    { input: { councilId: council.id, title: 'Tormimurd kergliiklusteel', class: 'RISK', eventType: 'ENVIRONMENT' } },
  );
  const { id } = createRisk;
  await ask(context, 'mutation ($input: OpenRiskInput!) { openRisk(input: $input) { id } }', { input: { id, version: 1 } });
  await ask(context, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
    input: {
      riskId: id,
      version: 2,
      kind: 'CURRENT',
      likelihood: 2,
      impacts: [{ dimension: 'LIFE_HEALTH', value: 2 }],
      confidence: 'HIGH',
      reason: 'Hinnatud',
    },
  });
  return id;
}

test('a risk is accepted by the chair and reviewed by the secretary, on its page', async ({ browser, et }) => {
  const secretary = await signedIn(browser, people.secretary);
  const id = await scoredRisk(secretary);
  const panel = (page: Page) => page.getByRole('region', { name: et('risks.treatment.title') });

  await test.step('the chair accepts it; without a reason nothing goes, and the day that was typed stays', async () => {
    const chair = await signedIn(browser, people.chair);
    const page = await chair.newPage();
    await page.goto(`/risks/${id}?tab=treatment`);
    await expect(panel(page)).toBeVisible();
    await expect(page.getByRole('button', { name: et('risks.score.title'), exact: true })).toHaveCount(0);
    await panel(page)
      .getByRole('button', { name: et('risks.accept.do') })
      .click();
    const dialog = page.getByRole('dialog', { name: et('risks.accept.title') });
    const until = dialog.getByRole('textbox', { name: et('risks.accept.until') });
    await fillDay(until, dayFromToday(30));
    await dialog.getByRole('button', { name: et('risks.accept.do') }).click();
    const reason = dialog.getByRole('textbox', { name: et('risks.accept.reason') });
    await expect(reason).toBeFocused();
    await expect(dialog.getByText(et('ui.required'))).toBeVisible();
    await reason.fill(REASON);
    await dialog.getByRole('button', { name: et('risks.accept.do') }).click();
    await expect(dialog).toBeHidden();
    await expect(panel(page)).toContainText(REASON);
    await expect(panel(page)).toContainText(inWords(dayFromToday(30)));
    await expect(panel(page).getByRole('alert')).toContainText(et('risks.accept.ending', { days: 30 }));
    await expect(panel(page).getByRole('button', { name: et('risks.review.do') })).toHaveCount(0);
    await chair.close();
  });

  await test.step('the secretary reviews it: a blank reason is refused at its field', async () => {
    const page = await secretary.newPage();
    await page.goto(`/risks/${id}?tab=treatment&dialog=review`);
    const dialog = page.getByRole('dialog', { name: et('risks.review.title') });
    await dialog.getByRole('button', { name: et('risks.review.save') }).click();
    const reason = dialog.getByRole('textbox', { name: et('risks.review.reason') });
    await expect(reason).toBeFocused();
    await expect(dialog.getByText(et('ui.required'))).toBeVisible();
    await reason.fill('Torme oli vähem kui mullu.');
    await dialog.getByRole('button', { name: et('risks.review.save') }).click();
    await expect(dialog).toBeHidden();
    await expect(panel(page).getByText('Torme oli vähem kui mullu.')).toBeVisible();
    const { risk } = await ask<{ risk: { status: string; treatment: string; reviewedOn: string } }>(
      secretary,
      'query ($id: ID!) { risk(id: $id) { status treatment reviewedOn } }',
      { id },
    );
    expect(risk).toEqual({ status: 'MONITORED', treatment: 'ACCEPT', reviewedOn: dayFromToday(0) });
  });
  await secretary.close();
});
