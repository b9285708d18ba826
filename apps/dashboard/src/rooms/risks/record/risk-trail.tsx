import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { RiskTrailQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import type { RiskData } from '../risk/risk-query';
import { TrailEntry } from './trail-entry';
import type { Names } from './trail-fields';

const RiskTrailDocument = graphql(`
  query RiskTrail($riskId: ID!, $after: String) {
    auditTrail(riskId: $riskId, first: 20, after: $after) {
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

export type TrailRow = RiskTrailQuery['auditTrail']['nodes'][number];
const pick = (result: RiskTrailQuery) => result.auditTrail;

/** Every change of the risk and of what hangs on it. Asked for when somebody wants to see it: of a restricted risk that is a reading. */
export function RiskTrail({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isShown, setShown] = useState(false);
  const pages = usePages(RiskTrailDocument, { riskId: risk.id }, pick, { pause: !isShown });
  const names = namesOf(risk);
  const columns: Column<TrailRow>[] = [
    { key: 'at', title: t('risks.trail.when'), isMain: true, cell: ({ at }) => format.instant(at) },
    { key: 'who', title: t('risks.trail.who'), cell: ({ person, channel }) => person?.name ?? t('risks.trail.system', { channel }) },
    { key: 'what', title: t('risks.trail.what'), cell: (entry) => <TrailEntry entry={entry} names={names} /> },
  ];
  return (
    <Panel title={t('risks.trail.title')} description={t('risks.trail.text')}>
      {isShown ? (
        <Loaded read={pages} skeleton={<RowsSkeleton rows={5} />}>
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
      ) : (
        <Stack align="flex-start">
          <Button variant="default" onClick={() => setShown(true)}>
            {t('risks.trail.show')}
          </Button>
        </Stack>
      )}
    </Panel>
  );
}

/** What hangs on the risk today, by its id. */
function namesOf(risk: RiskData): Names {
  const { ownerInstitution, ownerPerson, leadAssessorInstitution, contributors, regions, measures, rounds } = risk;
  const named = [ownerInstitution, ownerPerson, leadAssessorInstitution, ...contributors, ...regions].flatMap((one) => one ?? []);
  return new Map([
    ...named.map(({ id, name }) => [id, name] as const),
    ...measures.map(({ id, ref, title }) => [id, `${ref} ${title}`] as const),
    ...rounds.map(({ round }) => [round.id, round.title] as const),
  ]);
}
