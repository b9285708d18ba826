// PostGraphile as its makers recommend it for production: Amber preset, prepared statements, a pool of ten, nothing that is not asked for.
// What its tables do not have (a computed text, a page without the closed risks) is added as inline SQL, so that a question is one
// statement in one transaction. Who asks stands in a header and goes into the settings that row-level security looks at.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { connection } from 'postgraphile/grafast';
import { TYPES } from 'postgraphile/@dataplan/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { sql } from 'postgraphile/pg-sql2';
import { extendSchema, gql } from 'postgraphile/utils';

const DEFAULT_SETTINGS = { 'app.operation': 'read', 'app.channel': 'web' };

const inline = (type, expression) => ($row) => $row.select(expression($row), type);

const Register = extendSchema((build) => {
  const { risks, councils, risk_settings: settings } = build.input.pgRegistry.pgResources;
  return {
    typeDefs: gql`
      extend type Query {
        register(councilId: UUID!): RiskConnection
      }
      extend type Risk {
        ref: String!
        isReviewOverdue: Boolean!
        isOnOtherMatrix: Boolean!
        markIsCurrent: Boolean
      }
    `,
    objects: {
      Query: {
        plans: {
          register(_root, { $councilId }) {
            const $risks = risks.find({ council_id: $councilId });
            $risks.where(sql`${$risks}.status <> 'CLOSED'`);
            $risks.orderBy({ attribute: 'level_rank', direction: 'DESC' });
            $risks.orderBy({ fragment: sql`coalesce(${$risks}.current_score, 0)`, codec: TYPES.int, direction: 'DESC' });
            $risks.orderBy({ attribute: 'id', direction: 'DESC' });
            $risks.setOrderIsUnique();
            return connection($risks); // PostGraphile adds first and after to every connection.
          },
        },
      },
      Risk: {
        plans: {
          ref: inline(
            TYPES.text,
            (r) =>
              sql`(select 'R-' || c.code || '-' || lpad(${r}.number::text, greatest(2, length(${r}.number::text)), '0') from ${councils.from} c where c.id = ${r}.council_id)`,
          ),
          isReviewOverdue: inline(TYPES.boolean, (r) => sql`coalesce(${r}.review_due_on < act_today(), false)`),
          isOnOtherMatrix: inline(
            TYPES.boolean,
            (r) =>
              sql`coalesce(${r}.current_matrix_id <> (select s.matrix_id from ${settings.from} s where s.council_id = ${r}.council_id), false)`,
          ),
          markIsCurrent: inline(
            TYPES.boolean,
            (r) => sql`case when ${r}.mark_basis is not null then is_current(${r}.mark_from, ${r}.mark_until) end`,
          ),
        },
      },
    },
  };
});

const ActionItems = extendSchema((build) => {
  const {
    action_items: items,
    councils,
    item_dependencies: dependencies,
    item_extensions: extensions,
  } = build.input.pgRegistry.pgResources;
  const ofCouncil = (i, column) =>
    sql`coalesce((select c.${sql.identifier(column)} from ${councils.from} c where c.id = ${i}.council_id), (select n.${sql.identifier(column)} from council_named(${i}.council_id) n))`;
  return {
    typeDefs: gql`
      extend type Query {
        openItems(councilId: UUID!): ActionItemConnection
      }
      extend type ActionItem {
        ref: String!
        councilName: String!
        isLate: Boolean!
        isBlocked: Boolean!
        isRestricted: Boolean!
        openExtension: ItemExtension
      }
      extend type Person {
        name: String!
      }
    `,
    objects: {
      Query: {
        plans: {
          openItems(_root, { $councilId }) {
            const $items = items.find();
            const council = $items.placeholder($councilId, TYPES.uuid);
            $items.where(
              sql`(${$items}.council_id = ${council} or ${$items}.id = any(array(select item_id from item_councils where council_id = ${council})))`,
            );
            $items.where(sql`${$items}.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')`);
            $items.orderBy({ attribute: 'due_on', direction: 'ASC' });
            $items.orderBy({ attribute: 'id', direction: 'ASC' });
            $items.setOrderIsUnique();
            return connection($items);
          },
        },
      },
      ActionItem: {
        plans: {
          ref: inline(TYPES.text, (i) => sql`reference('T', ${ofCouncil(i, 'code')}, ${i}.number)`),
          councilName: inline(TYPES.text, (i) => ofCouncil(i, 'name')),
          isLate: inline(TYPES.boolean, (i) => sql`(${i}.due_on < act_today())`),
          isBlocked: inline(
            TYPES.boolean,
            (i) =>
              sql`exists (select from ${dependencies.from} d join ${items.from} n on n.id = d.needs_item_id where d.item_id = ${i}.id and n.state not in ('DONE', 'VERIFIED', 'DROPPED'))`,
          ),
          openExtension($item) {
            const $asked = extensions.find({ item_id: $item.get('id') });
            $asked.where(sql`${$asked}.state = 'ASKED'`);
            return $asked.single();
          },
          isRestricted: inline(TYPES.boolean, (i) => sql`(${i}.is_behind_mark and not hangs_on_something_open(${i}.id))`),
        },
      },
      Person: { plans: { name: inline(TYPES.text, (p) => sql`(${p}.first_name || ' ' || ${p}.last_name)`) } },
    },
  };
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [Register, ActionItems],
  disablePlugins: ['NodePlugin', 'PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 10, idleTimeoutMillis: 600_000 } }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: ({ node }) => ({
      pgSettings: { ...DEFAULT_SETTINGS, 'app.person_id': node?.req.headers['x-person'] ?? '', 'app.now': new Date().toISOString() },
    }),
  },
};

const instance = postgraphile(preset);
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
