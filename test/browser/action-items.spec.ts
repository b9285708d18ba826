import { expect } from '@playwright/test';
import { dayFromToday, fillDay, inWords } from './support/forms.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';

const TITLE = 'Vahetada koolimaja avariiväljapääsu uks';

test('an action is entered, told of on a phone in a few taps, given more time, done and verified', async ({ browser, et }) => {
  const keeping = await signedIn(browser, people.secretary);
  const desk = await keeping.newPage();
  await desk.goto('/actions?whose=council&council=ida-viru');
  const entering = new Hand('Enter an action');
  await entering.click(desk.getByRole('button', { name: et('plans.items.add') }));
  const adding = desk.getByRole('dialog', { name: et('plans.items.add') });
  await adding.getByLabel(et('plans.items.whatToDo')).fill(TITLE);
  await adding.getByLabel(et('plans.items.owner')).fill('Jõhvi Valla');
  await entering.click(desk.getByRole('option', { name: /Jõhvi Valla/ }));
  await fillDay(adding.getByLabel(et('plans.items.due')), dayFromToday(40));
  await entering.click(adding.getByRole('button', { name: et('plans.items.create') }));
  await expect(desk.getByRole('heading', { level: 1, name: new RegExp(TITLE) })).toBeVisible();
  expect(entering.told()).toBe(3);
  const path = new URL(desk.url()).pathname;

  const told = await signedIn(browser, people.representative, phone);
  const mobile = await told.newPage();
  await mobile.goto('/actions');
  const telling = new Hand('Report progress, signed in');
  await telling.tap(mobile.getByRole('link', { name: TITLE }));
  await telling.check(mobile.getByLabel(et('plans.itemState.IN_PROGRESS'), { exact: true }));
  await telling.tap(mobile.getByText(et('plans.items.percent', { share: 0.25 }), { exact: true }));
  await mobile.getByLabel(et('plans.items.note')).fill('Uks on tellitud');
  await telling.tap(mobile.getByRole('button', { name: et('plans.items.save'), exact: true }));
  expect(telling.told()).toBe(4);
  await expect(mobile.getByText('Uks on tellitud')).toBeVisible();
  await expect(mobile.getByLabel(et('plans.items.note'))).toHaveValue('');

  const wishing = new Hand('Ask for a later day');
  await wishing.tap(mobile.getByRole('button', { name: et('plans.extend.ask') }));
  const asking = mobile.getByRole('dialog', { name: et('plans.extend.ask') });
  await fillDay(asking.getByLabel(et('plans.extend.toDueOn')), dayFromToday(70));
  await asking.getByLabel(et('plans.extend.reason')).fill('Tarne hilineb');
  await wishing.tap(asking.getByRole('button', { name: et('plans.extend.doAsk') }));
  expect(wishing.told()).toBe(2);
  await expect(mobile.getByRole('button', { name: et('plans.extend.withdraw') })).toBeVisible();

  await desk.reload();
  const giving = new Hand('Grant a later day');
  await giving.click(desk.getByRole('button', { name: et('plans.extend.grant'), exact: true }));
  const granting = desk.getByRole('dialog', { name: et('plans.extend.grant') });
  await expect(granting).toContainText(inWords(dayFromToday(70)));
  await giving.click(granting.getByRole('button', { name: et('plans.extend.grant') }));
  expect(giving.told()).toBe(2);
  await expect(granting).toBeHidden();
  await expect(desk.getByText(et('plans.items.slips', { count: 1 }))).toBeVisible();

  await mobile.goto(path);
  const completing = new Hand('Complete an action');
  await completing.check(mobile.getByLabel(et('plans.itemState.DONE'), { exact: true }));
  await completing.tap(mobile.getByRole('button', { name: et('plans.items.save'), exact: true }));
  expect(completing.told()).toBe(2);
  await expect(mobile.getByRole('button', { name: et('plans.items.save'), exact: true })).toBeHidden();

  await desk.reload();
  const checking = new Hand('Verify an action');
  await checking.click(desk.getByRole('button', { name: et('plans.verify.do'), exact: true }));
  const verifying = desk.getByRole('dialog', { name: et('plans.verify.title') });
  await checking.click(verifying.getByRole('button', { name: et('plans.verify.do') }));
  expect(checking.told()).toBe(2);
  await expect(verifying).toBeHidden();
  const { actionItem } = await ask<{ actionItem: { state: string; slips: number } }>(
    keeping,
    'query ($id: ID!) { actionItem(id: $id) { state slips } }',
    { id: path.split('/').at(-1) },
  );
  expect(actionItem).toEqual({ state: 'VERIFIED', slips: 1 });
  await told.close();
  await keeping.close();
});

test('two who tell of one action at once lose nothing: the second keeps what was typed and looks again', async ({ browser, et }) => {
  const context = await signedIn(browser, people.representative);
  const page = await context.newPage();
  await page.goto('/actions');
  await page.getByRole('link', { name: /suitsuandur/ }).click();
  await page.getByLabel(et('plans.items.note')).fill('Minu sõna');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const { actionItem } = await ask<{ actionItem: { version: number } }>(context, 'query ($id: ID!) { actionItem(id: $id) { version } }', {
    id,
  });
  const REPORT = 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }';
  await ask(context, REPORT, { input: { id, version: actionItem.version, note: 'Teise sõna' } });
  await page.getByRole('button', { name: et('plans.items.save'), exact: true }).click();
  await page.getByRole('button', { name: et('ui.stale.reload') }).click();
  await expect(page.getByText('Teise sõna')).toBeVisible();
  await expect(page.getByLabel(et('plans.items.note'))).toHaveValue('Minu sõna');
  await page.getByRole('button', { name: et('plans.items.save'), exact: true }).click();
  await expect(page.getByLabel(et('plans.items.note'))).toHaveValue('');
  await expect(page.getByText('Minu sõna')).toBeVisible();
  await context.close();
});

test('an action says where it was agreed on, what it waited for and that it was sent back', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  await page.goto('/actions?whose=council&council=ida-viru');
  await page.getByRole('button', { name: et('plans.items.add') }).click();
  const adding = page.getByRole('dialog', { name: et('plans.items.add') });
  await adding.getByLabel(et('plans.items.whatToDo')).fill('Paigaldada tänavale peegel');
  await adding.getByLabel(et('plans.items.owner')).fill('Jõhvi Valla');
  await page.getByRole('option', { name: /Jõhvi Valla/ }).click();
  await fillDay(adding.getByLabel(et('plans.items.due')), dayFromToday(-2400));
  await adding.getByRole('button', { name: et('ui.moreFields', { count: 0 }), exact: true }).click();
  await adding.getByLabel(et('plans.items.agreedBy')).fill('O-');
  const decision = page.getByRole('option').first();
  const ref = (await decision.textContent())?.split(' ')[0] ?? '';
  await decision.click();
  await adding.getByRole('button', { name: et('plans.items.create') }).click();
  await expect(adding).toContainText(et('problem.item-due-before-agreed', { day: '' }).split('(')[0] ?? '');
  await fillDay(adding.getByLabel(et('plans.items.due')), dayFromToday(40));
  await adding.getByRole('button', { name: et('plans.items.create') }).click();
  await expect(page.getByRole('region', { name: et('plans.items.ties') }).getByRole('link', { name: ref })).toBeVisible();

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const told = (name: string, input: object) =>
    ask(context, `mutation ($input: ${name}Input!) { ${name[0]?.toLowerCase()}${name.slice(1)}(input: $input) { id } }`, {
      input: { id, ...input },
    });
  await told('ReportProgress', { version: 1, state: 'WAITING', progressPercent: 50, waitingFor: 'teeomaniku luba' });
  await told('CompleteActionItem', { version: 2 });
  await told('ReturnActionItem', { version: 3, reason: 'Peegel on viltu' });
  await page.reload();
  const history = page.getByRole('region', { name: et('plans.items.history') });
  await expect(history).toContainText(et('plans.items.waitsFor', { what: 'teeomaniku luba' }));
  await expect(history).toContainText(et('plans.items.stateAndPercent', { state: et('plans.items.sentBack'), share: 0.5 }));
  await context.close();
});

test('a word on an action that was dropped meanwhile was not recorded, is told so, and stays to be read and taken along', async ({
  browser,
  et,
}) => {
  const [keeping, told] = [await signedIn(browser, people.secretary), await signedIn(browser, people.representative)];
  const FIND = '{ actionItems(filter: { search: "suitsuandur" }) { nodes { council { id } ownerInstitution { id } } } }';
  const { actionItems } = await ask<{ actionItems: { nodes: { council: { id: string }; ownerInstitution: { id: string } }[] } }>(
    told,
    FIND,
  );
  const like = actionItems.nodes[0];
  const ADD = 'mutation ($input: CreateActionItemInput!) { createActionItem(input: $input) { id version } }';
  const { createActionItem: item } = await ask<{ createActionItem: { id: string; version: number } }>(keeping, ADD, {
    input: {
      ...{ councilId: like?.council.id, ownerInstitutionId: like?.ownerInstitution.id },
      ...{ title: 'Üle vaadata veevõtukoht', dueOn: dayFromToday(30) },
    },
  });
  const page = await told.newPage();
  await page.goto(`/actions/${item.id}`);
  await page.getByLabel(et('plans.itemState.IN_PROGRESS'), { exact: true }).check();
  await page.getByLabel(et('plans.items.note')).fill('Kaev on puhas');
  const DROP = 'mutation ($input: DropActionItemInput!) { dropActionItem(input: $input) { id } }';
  await ask(keeping, DROP, { input: { ...item, reason: 'Sai tehtud muu töö käigus' } });
  await page.getByRole('button', { name: et('plans.items.save'), exact: true }).click();
  const lost = page.getByRole('alert').filter({ hasText: et('plans.unrecorded.title') });
  await expect(lost).toBeFocused();
  await expect(lost).toContainText(et('plans.unrecorded.closed', { state: et('plans.itemState.DROPPED') }));
  await page.reload();
  await expect(lost.getByLabel(et('ui.unrecorded.text'))).toHaveValue(/^Kaev on puhas\n/);
  await lost.getByRole('button', { name: et('ui.unrecorded.discard') }).click();
  await expect(lost).toBeHidden();
  await Promise.all([keeping.close(), told.close()]);
});

test('the board has a column for each state that was chosen, and without a choice for what is under way and done', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const column = (state: string) => page.getByRole('region', { name: et(`plans.itemState.${state}`), exact: true });
  await page.goto('/actions?as=board&state=VERIFIED,WAITING');
  await expect(column('VERIFIED').getByRole('listitem').first()).toBeVisible();
  await expect(column('WAITING')).toBeVisible();
  await expect(column('PLANNED')).toHaveCount(0);
  await page.goto('/actions?as=board');
  for (const state of ['PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE']) await expect(column(state)).toBeVisible();
  await expect(column('VERIFIED')).toHaveCount(0);
  await context.close();
});
