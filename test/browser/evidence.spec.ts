import { expect } from '@playwright/test';
import { JPEG, PDF } from '../../libs/plans/src/evidence/evidence.fixture.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';

test('photos and files are sent from a phone with what is said; what is refused says why and leaves the others', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.representative, phone);
  const page = await context.newPage();
  const sending = new Hand('Send files as evidence, two sendings, beside choosing the files');
  await page.goto('/actions');
  await page.getByRole('link', { name: /suitsuandur/ }).tap();
  await expect(page.getByRole('button', { name: et('plans.evidence.photo') })).toBeVisible();
  const files = page.getByRole('group', { name: et('plans.evidence.title') });
  const choose = async (...chosen: { name: string; mimeType: string; buffer: Buffer }[]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      sending.tap(files.getByRole('button', { name: et('plans.evidence.add') })),
    ]);
    await chooser.setFiles(chosen);
  };
  await choose(
    { name: 'andur.jpg', mimeType: 'image/jpeg', buffer: JPEG },
    { name: 'pilt.jpg', mimeType: 'image/jpeg', buffer: PDF },
    { name: 'akt.pdf', mimeType: 'application/pdf', buffer: PDF },
  );
  await expect(files.getByRole('link', { name: 'andur.jpg' })).toBeVisible();
  await expect(files.getByRole('link', { name: 'akt.pdf' })).toBeVisible();
  await expect(files.getByRole('alert')).toContainText(et('problem.evidence-named-otherwise', { type: 'PDF', ending: 'pdf' }));
  await files.getByRole('button', { name: et('plans.evidence.remove', { name: 'pilt.jpg' }) }).tap();
  await files.getByRole('button', { name: et('plans.evidence.remove', { name: 'akt.pdf' }) }).tap();
  await expect(files.getByRole('link', { name: 'akt.pdf' })).toBeHidden();

  // Nothing that was sent is lost with the page.
  await page.reload();
  await expect(files.getByRole('link', { name: 'andur.jpg' })).toBeVisible();
  await expect(files.getByRole('link', { name: 'akt.pdf' })).toBeHidden();

  await choose({ name: 'suur.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) });
  await expect(files.getByRole('alert')).toContainText(et('problem.evidence-is-too-large', { megabytes: 20 }));
  await files.getByRole('button', { name: et('plans.evidence.remove', { name: 'suur.pdf' }) }).tap();

  await sending.tap(page.getByRole('button', { name: et('plans.items.save'), exact: true }));
  expect(sending.told()).toBe(3);
  await expect(files.getByRole('link')).toHaveCount(0);
  const told = page.getByRole('link', { name: 'andur.jpg' });
  await expect(told).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), told.tap()]);
  expect(download.suggestedFilename()).toBe('andur.jpg');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const { actionItem } = await ask<{ actionItem: { ownUntoldEvidence: object[]; updates: { evidence: { fileName: string }[] }[] } }>(
    context,
    'query ($id: ID!) { actionItem(id: $id) { ownUntoldEvidence { id } updates { evidence { fileName } } } }',
    { id },
  );
  expect([actionItem.ownUntoldEvidence, actionItem.updates[0]?.evidence]).toEqual([[], [{ fileName: 'andur.jpg' }]]);
  await context.close();
});
