import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { DecisionTrailQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { TrailEntry } from '../../risks/record/trail-entry';
import { day, named, of, text, type Columns, type TrailField } from '../../risks/record/trail-fields';
import type { DecisionData } from './decision-query';

const DecisionTrailDocument = graphql(`
  query DecisionTrail($rowId: ID!, $after: String) {
    auditTrail(rowId: $rowId, first: 20, after: $after) {
      nodes {
        id
        at
        tableName
        channel
        before
        after
        person {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = DecisionTrailQuery['auditTrail']['nodes'][number];
const pick = (result: DecisionTrailQuery) => result.auditTrail;

/** Votes by name as a change holds them: whole. */
interface NamedVote {
  institutionId: string;
  vote: string;
  reason: string | null;
}
function votesIn({ votes_by_name: votes }: Columns, { t, names }: Parameters<TrailField['say']>[1]): string | undefined {
  const all = Array.isArray(votes) ? (votes as NamedVote[]) : [];
  const said = all.map(({ institutionId, vote, reason }) => {
    const name = t('plans.vote.inTrail', { name: names.get(institutionId) ?? t('risks.trail.other'), vote: t(`plans.vote.${vote}`) });
    return reason ? t('plans.vote.said', { name, reason }) : name;
  });
  return said.length > 0 ? said.join('; ') : undefined;
}

const FIELDS = [
  of('kind', 'plans.decision.field.kind', (value, { t }) => t(`plans.decisionKind.${String(value)}`)),
  text('text', 'plans.decision.field.text'),
  text('rationale', 'plans.decision.field.rationale'),
  text('addressees', 'plans.decision.field.addressees'),
  day('decided_on', 'plans.decision.field.decidedOn'),
  named('seminar_id', 'plans.decision.field.seminar'),
  named('session_id', 'plans.decision.field.session'),
  text('votes_for', 'plans.decision.field.votesFor'),
  text('votes_against', 'plans.decision.field.votesAgainst'),
  text('votes_abstained', 'plans.decision.field.votesAbstained'),
  { label: 'plans.vote.byName', say: votesIn },
  text('dissent', 'plans.decision.field.dissent'),
  text('conflict_of_interest', 'plans.decision.field.conflictOfInterest'),
  of('state', 'plans.decision.field.state', (value, { t }) => t(`plans.decisionState.${String(value)}`)),
  day('ended_on', 'plans.decision.field.endedOn'),
  text('end_reason', 'plans.decision.field.endReason'),
  named('superseded_by_id', 'plans.decision.field.supersededBy'),
];

/** Who recorded it and who changed what of it. */
export function DecisionTrail({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = usePages(DecisionTrailDocument, { rowId: decision.id }, pick);
  const { seminar, session, supersededBy, votes } = decision;
  const names = new Map([
    ...votes.map(({ institution }) => [institution.id, institution.name] as const),
    ...[seminar, session].flatMap((one) => (one ? [[one.id, one.title] as const] : [])),
    ...(supersededBy ? [[supersededBy.id, supersededBy.ref] as const] : []),
  ]);
  const other = { what: t('plans.decision.one'), fields: FIELDS };
  const columns: Column<Row>[] = [
    { key: 'at', title: t('risks.trail.when'), isMain: true, cell: ({ at }) => format.instant(at) },
    { key: 'who', title: t('risks.trail.who'), cell: ({ person, channel }) => person?.name ?? t('risks.trail.system', { channel }) },
    { key: 'what', title: t('risks.trail.what'), cell: (entry) => <TrailEntry entry={entry} names={names} other={other} /> },
  ];
  return (
    <Panel title={t('risks.trail.title')} description={t('risks.trail.text')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
        {() => (
          <DataTable
            caption={t('risks.trail.title')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={<Empty title={t('risks.trail.none')} />}
          />
        )}
      </Loaded>
    </Panel>
  );
}
