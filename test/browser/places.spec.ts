import { expect } from '@playwright/test';
import { dayFromToday, fillDay, look, typed } from './support/forms.js';
import { ask, people, rowWith, signedIn, test } from './support/house.js';

// What an administrator does to places, members and people, and that nothing of the past is lost by it. Viljandi is in no other story.

const COUNCIL = '/councils/viljandi?tab=members';
const yesterday = dayFromToday(-1);

test('a region is found in the tree, renamed and merged, and its past stays', async ({ browser, et }) => {
  const context = await signedIn(browser, people.administrator);
  const page = await context.newPage();
  const asOf = page.getByRole('textbox', { name: et('ui.history.asOf') });

  await test.step('the tree lies beside the institutions', async () => {
    await page.goto('/institutions');
    await page.getByRole('link', { name: et('people.regions.title') }).click();
    await expect(page.getByRole('heading', { level: 1, name: et('people.regions.title') })).toBeVisible();
    await expect(rowWith(page, 'Ida-Viru maakond')).toContainText('0045');
    await page.getByRole('searchbox').fill('ruhnu');
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.getByRole('link', { name: 'Ruhnu vald' }).click();
  });

  await test.step('it gets another name from today on', async () => {
    await page.getByRole('button', { name: et('ui.edit') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(et('people.region.name')).fill('Ruhnu saarevald');
    await dialog.getByRole('button', { name: et('ui.save') }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ruhnu saarevald' })).toBeVisible();
    await expect(page.getByText(et('people.region.formerNames'))).toBeVisible();
    await page.goto('/regions?q=ruhnu+vald');
    await expect(page.getByRole('link', { name: 'Ruhnu saarevald' })).toBeVisible();
    await fillDay(asOf, '2020-01-01');
    await expect(page.getByRole('link', { name: 'Ruhnu vald' })).toBeVisible();
    await expect(page).toHaveURL(/asOf=2020-01-01/);
  });

  await test.step('it merges, and is found among those that have ended', async () => {
    await page.getByRole('link', { name: 'Ruhnu vald' }).click();
    await page.getByRole('button', { name: et('people.region.end') }).click();
    const dialog = page.getByRole('dialog');
    await fillDay(dialog.getByLabel(et('people.region.lastDay')), yesterday);
    await (await look(page, dialog.getByRole('combobox', { name: et('people.region.mergedInto') }), 'Saaremaa vald')).click();
    await dialog.getByRole('button', { name: et('people.region.end') }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(et('people.region.ended'), { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Saaremaa vald' }).click();
    await expect(page.getByText(et('people.region.mergedFrom'))).toBeVisible();
    await page.goto('/regions?q=ruhnu');
    await expect(page.getByText(et('people.regions.noneFound'))).toBeVisible();
    await page.getByRole('switch', { name: et('ui.history.endedToo') }).click();
    await expect(page.getByRole('link', { name: 'Ruhnu saarevald' })).toBeVisible();
  });

  await test.step('the regions that a council had stand among its facts', async () => {
    interface Found {
      council: { id: string; version: number; regions: { id: string }[] };
      regions: { nodes: { id: string }[] };
    }
    const { council, regions } = await ask<Found>(
      context,
      '{ council(slug: "viljandi") { id version regions { id } } regions(search: "Tartu maakond", kind: COUNTY) { nodes { id } } }',
    );
    const UPDATE = 'mutation ($input: UpdateCouncilInput!) { updateCouncil(input: $input) { id } }';
    const regionIds = regions.nodes.map(({ id }) => id);
    await ask(context, UPDATE, { input: { id: council.id, version: council.version, regionIds } });
    await page.goto('/councils/viljandi');
    await expect(page.getByRole('link', { name: 'Tartu maakond' })).toBeVisible();
    await expect(page.getByText(et('people.region.formerly'))).toBeVisible();
    await expect(page.getByText(typed(yesterday))).toBeVisible();
    await ask(context, UPDATE, { input: { id: council.id, version: council.version + 1, regionIds: council.regions.map(({ id }) => id) } });
  });
  await context.close();
});

test('a member changes its role and its vote, and the council of any day can be seen', async ({ browser, et }) => {
  const context = await signedIn(browser, people.administrator);
  const page = await context.newPage();
  const agency = page.getByRole('region', { name: 'Keskkonnaamet' });
  const menu = (name: string) => page.getByRole('button', { name: et('councils.members.menu', { name }) });
  const roles = agency.getByText(/^(Liige|Vaatleja)(, lõppenud)?$/);

  await test.step('another role from today on', async () => {
    await page.goto(COUNCIL);
    await menu('Egle Rabaküla').click();
    await expect(page.getByRole('menuitem', { name: et('councils.members.takeBack') })).toHaveCount(0);
    await page.getByRole('menuitem', { name: et('councils.members.editSeat') }).click();
    const dialog = page.getByRole('dialog', { name: et('councils.members.editSeat') });
    await dialog.getByRole('combobox', { name: et('councils.members.role') }).click();
    await page.getByRole('option', { name: et('councils.seatRole.OBSERVER') }).click();
    await expect(dialog.getByText(et('councils.members.roleFromHint'))).toBeVisible();
    await dialog.getByRole('button', { name: et('ui.save') }).click();
    await expect(dialog).toBeHidden();
    await expect(roles).toHaveText([et('councils.seatRole.OBSERVER')]);
  });

  await test.step('the history and any day', async () => {
    await page.getByRole('switch', { name: et('ui.history.endedToo') }).click();
    const ended = et('councils.members.endedSeat', { role: et('councils.seatRole.MEMBER') });
    await expect(roles).toHaveText([et('councils.seatRole.OBSERVER'), ended]);
    const asOf = page.getByRole('textbox', { name: et('ui.history.asOf') });
    await fillDay(asOf, '2024-02-01');
    await expect(roles).toHaveText([et('councils.seatRole.MEMBER')]);
    await expect(page.getByRole('button', { name: et('councils.members.add') })).toHaveCount(0);
    await page.reload();
    await expect(roles).toHaveText([et('councils.seatRole.MEMBER')]);
  });

  await test.step('the vote goes', async () => {
    await page.goto(COUNCIL);
    await menu('Keskkonnaamet').click();
    await page.getByRole('menuitem', { name: et('councils.members.editMembership') }).click();
    const dialog = page.getByRole('dialog', { name: et('councils.members.editMembership') });
    await dialog.getByRole('switch', { name: et('councils.members.voting') }).click();
    await dialog.getByRole('button', { name: et('ui.save') }).click();
    await expect(agency.getByText(et('councils.members.notVoting'))).toBeVisible();
  });

  await test.step('a seat given by mistake is taken back', async () => {
    interface Found {
      council: { memberships: { id: string; institution: { name: string } }[] };
      persons: { nodes: { id: string }[] };
    }
    const { council, persons } = await ask<Found>(
      context,
      '{ council(slug: "viljandi") { memberships { id institution { name } } } persons(search: "Erich Paistel") { nodes { id } } }',
    );
    const union = council.memberships.find(({ institution }) => institution.name === 'Viljandimaa Omavalitsuste Liit');
    await ask(context, 'mutation ($input: AssignSeatInput!) { assignSeat(input: $input) { id } }', {
      input: { membershipId: union?.id, personId: persons.nodes[0]?.id },
    });
    await page.reload();
    await menu('Erich Paistel').click();
    await page.getByRole('menuitem', { name: et('councils.members.takeBack') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: et('councils.members.takeBack') })
      .click();
    await expect(menu('Erich Paistel')).toHaveCount(0);
    await page.getByRole('switch', { name: et('ui.history.endedToo') }).click();
    await expect(agency.first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Erich Paistel' })).toHaveCount(0);
  });
  await context.close();
});

test('somebody gets another role in their institution, and what they were stays', async ({ browser, et }) => {
  const context = await signedIn(browser, people.administrator);
  const page = await context.newPage();
  const { institutions } = await ask<{ institutions: { nodes: { id: string }[] } }>(
    context,
    '{ institutions(search: "Keskkonnaamet") { nodes { id } } }',
  );
  await page.goto(`/institutions/${institutions.nodes[0]?.id}`);
  await page.getByRole('button', { name: et('people.affiliation.menu', { name: 'Egle Rabaküla' }) }).click();
  await page.getByRole('menuitem', { name: et('people.affiliation.editTitle') }).click();
  const dialog = page.getByRole('dialog', { name: et('people.affiliation.editTitle') });
  await dialog.getByRole('combobox', { name: et('people.affiliation.role') }).click();
  await page.getByRole('option', { name: et('people.affiliationRole.STAFF') }).click();
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(dialog).toBeHidden();
  const table = page.getByRole('table', { name: et('people.institution.people') });
  await expect(table.getByRole('link', { name: 'Egle Rabaküla' })).toHaveCount(1);
  await page.getByRole('switch', { name: et('ui.history.endedToo') }).click();
  await expect(table.getByRole('link', { name: 'Egle Rabaküla' })).toHaveCount(2);
  await expect(table.getByText(et('people.affiliationRole.LEAD'), { exact: true })).toHaveCount(1);
  await expect(page.getByRole('table', { name: et('people.institution.memberships') })).toContainText(et('councils.seatRole.MEMBER'));
  await context.close();
});
