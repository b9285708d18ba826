import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { DataSource } from 'typeorm';
import { loadDemoData } from '../apps/launcher/demo-data/index.js';
import { House, TEST_SECRET } from './support/house.js';

interface PageQuery {
  name: string;
  root: string[];
  text: string;
  variables: Record<string, unknown>;
}

/** Not read but written, by services: a sheet for a link, a mail for an organiser, what sending would do, what mails somebody wants. */
const BY_SERVICES = new Set([
  'AnswerSheet',
  'DecisionOutcomePreview',
  'DeliveredMail',
  'FulfilmentPreview',
  'MailChoices',
  'OutcomePreview',
  'OwnItems',
]);
const SECRETARY = 'sekretar.idaviru@example.org';

/** Every query that a page of the dashboard sends, from its sources. */
function pageQueries(ids: Record<string, unknown>): PageQuery[] {
  const sources = readdirSync('apps/dashboard/src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('generated'),
  );
  const texts = sources.flatMap((file) =>
    [...readFileSync(join('apps/dashboard/src', file), 'utf8').matchAll(/graphql\(`([^`]*)`/g)].map(([, text]) => text ?? ''),
  );
  const definitions = texts.flatMap((text) =>
    parse(text).definitions.map((node) => ({ node, text: text.slice(node.loc?.start, node.loc?.end) })),
  );
  const fragments = new Map(
    definitions.flatMap(({ node, text }) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, text] as const] : [])),
  );
  const withFragments = (text: string, known = new Set<string>()): string => {
    for (const [, name = ''] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      if (!known.has(name)) {
        known.add(name);
        withFragments(fragments.get(name) ?? '', known);
      }
    }
    return [text, ...[...known].map((name) => fragments.get(name))].join('\n');
  };
  const isQuery = (node: { kind: string; operation?: string }) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'query';
  return definitions
    .filter(({ node }) => isQuery(node))
    .map(({ node, text }) => {
      const operation = node as OperationDefinitionNode;
      const root = operation.selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : ''));
      const variables = (operation.variableDefinitions ?? []).map(
        ({ variable: { name } }) => [name.value, name.value === 'id' ? ids[root[0] ?? ''] : ids[name.value]] as const,
      );
      return {
        name: operation.name?.value ?? '',
        root,
        text: withFragments(text),
        variables: Object.fromEntries(variables.filter(([, value]) => value !== undefined)),
      };
    });
}

describe('the queries of the pages', () => {
  let house: House;
  let secretary: string;
  let slug: string;
  let queries: PageQuery[];
  const statements: string[] = [];

  beforeAll(async () => {
    house = await House.open({ worker: false });
    expect(await loadDemoData(house.urlOf('turvaring_owner'), TEST_SECRET)).toBe(true);
    const idOf = async (sql: string) => (await house.owner.query<{ id: string }[]>(sql))[0]?.id ?? '';
    secretary = await idOf(`select id from persons where email = '${SECRETARY}'`);
    slug = 'ida-viru';
    const council = await idOf(`select council_id as id from seats where person_id = '${secretary}' limit 1`);
    const risk = await idOf(
      `select id from risks where council_id in (select council_id from seats where person_id = '${secretary}') limit 1`,
    );
    queries = pageQueries({
      council,
      councilId: council,
      assessmentRound: await idOf('select id from assessment_rounds order by opened_at desc limit 1'),
      actionItem: await idOf(`select id from action_items where council_id = '${council}' limit 1`),
      statusRound: await idOf(`select id from status_rounds where council_id = '${council}' order by number desc limit 1`),
      risk,
      riskId: risk,
      decision: await idOf(`select id from decisions where council_id = '${council}' order by decided_on limit 1`),
      rowId: await idOf(`select id from decisions where council_id = '${council}' order by decided_on limit 1`),
      actionPlan: await idOf(`select id from action_plans where council_id = '${council}' and state = 'ADOPTED' limit 1`),
      slug: await idOf('select slug as id from public_registers() order by slug limit 1'),
      on: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      day: new Date().toISOString().slice(0, 10),
      withMovement: true,
      since: '2026-01-01',
      regionCode: '0045',
      seminar: await idOf(`select seminar_id as id from seminar_hosts join seminars s on s.id = seminar_id
        where seminar_hosts.council_id in (select council_id from seats where person_id = '${secretary}') order by starts_at desc limit 1`),
      institution: await idOf('select institution_id as id from memberships limit 1'),
      person: secretary,
      region: await idOf(`select id from regions where code = '0045'`),
      token: 'no such token',
    });
    house.api.get(DataSource, { strict: false }).logger.logQuery = (text: string) => void statements.push(text);
  });
  afterAll(() => house?.close());

  it('are answered by one statement for each root field, and one to open the act', async () => {
    expect(queries.length).toBeGreaterThan(10);
    const told: Record<string, unknown> = {};
    for (const { name, root, text, variables } of queries) {
      statements.length = 0;
      const answer = await house.ask(secretary, text, variables);
      // That somebody read a restricted risk is kept by an act of its own, after the answer is known.
      const reads = statements.filter(
        (one) => !/^(begin|commit|rollback|start|set constraints|select (begin_act|set_config|note_restricted_reading))/i.test(one),
      );
      if (!BY_SERVICES.has(name) && (answer.errors || reads.length !== root.length)) told[name] = { errors: answer.errors, reads };
    }
    expect(told).toEqual({});
  });

  it('of a register are answered with the text that PostgreSQL wrote, which alone puts a space before a colon', async () => {
    const { text, variables } = queries.find(({ name }) => name === 'Register') ?? { text: '', variables: {} };
    for (const withMovement of [true, false]) {
      await house.ask(secretary, text, { ...variables, slug, withMovement });
      const answer = await house.askForText(secretary, text, { ...variables, slug, withMovement });
      expect(JSON.parse(answer)).toMatchObject({
        data: { council: { slug, viewerCanEditRisks: true, risks: { nodes: expect.arrayContaining([expect.anything()]) } } },
      });
      expect(answer).toContain('"pageInfo" : {');
    }
  });
});
