import { Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { RiskWorklistQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { Empty } from '../../../ui/empty';
import { Loaded, PanelSkeleton, RowsSkeleton } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { ShowMore } from '../../../ui/data-table';
import { CouncilChoice } from '../register/council-choice';
import { ForeignRegister } from '../register/foreign-register';
import { useRegisterCouncil } from '../register/use-council';
import { FindingsPanel } from './findings-panel';

const RiskWorklist = graphql(`
  query RiskWorklist($councilId: ID!, $after: String) {
    riskWorklist(councilId: $councilId, first: 100, after: $after) {
      nodes {
        id
        check
        since
        days
        level
        score
        otherLevel
        otherScore
        risk {
          id
          ref
          title
          mark {
            isCurrent
          }
        }
        measure {
          id
          ref
          title
        }
        proposal {
          id
          isStale
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Finding = RiskWorklistQuery['riskWorklist']['nodes'][number];
const pick = (result: RiskWorklistQuery) => result.riskWorklist;

/** What does not fit together in a register, check by check, each finding with the way to put it right. */
export function WorklistPage() {
  const { t } = useTranslation();
  const read = useRegisterCouncil();
  if (read.isForeign) return <ForeignRegister />;
  const slug = read.data?.council.slug;
  return (
    <>
      <PageHeader
        title={t('risks.worklist.title')}
        description={t('risks.worklist.intro')}
        crumbs={[{ label: t('risks.title'), link: { to: '/risks', search: slug ? { council: slug } : {} } }]}
      />
      {read.isNobodys ? (
        <Panel>
          <Empty icon={IconAlertTriangle} title={t('risks.noCouncil')} hint={t('risks.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
          {({ council }) => (
            <Stack gap="lg">
              <Group>
                <CouncilChoice council={council} />
              </Group>
              <Findings councilId={council.id} canEdit={council.viewerCanEditRisks} />
            </Stack>
          )}
        </Loaded>
      )}
    </>
  );
}

function Findings({ councilId, canEdit }: { councilId: string; canEdit: boolean }) {
  const { t } = useTranslation();
  const pages = usePages(RiskWorklist, { councilId }, pick);
  return (
    <Loaded read={pages} skeleton={<RowsSkeleton rows={8} />}>
      {() =>
        pages.nodes.length === 0 ? (
          <Panel>
            <Empty icon={IconCircleCheck} title={t('risks.worklist.none')} hint={t('risks.worklist.noneHint')} />
          </Panel>
        ) : (
          <Stack gap="lg">
            {/* They come check by check. */}
            {[...new Set(pages.nodes.map(({ check }) => check))].map((check) => (
              <FindingsPanel key={check} check={check} findings={pages.nodes.filter((one) => one.check === check)} canEdit={canEdit} />
            ))}
            <ShowMore pages={pages} />
          </Stack>
        )
      }
    </Loaded>
  );
}
