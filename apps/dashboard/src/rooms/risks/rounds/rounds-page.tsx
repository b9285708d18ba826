import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { CouncilRoundsQuery } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Loaded, PanelSkeleton, RowsSkeleton } from '../../../ui/loaded';
import { ForWhoMay } from '../../../ui/held';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialog } from '../../../ui/use-dialog-param';
import { MarkBadge } from '../mark-badge';
import { CouncilChoice } from '../register/council-choice';
import { ForeignRegister } from '../register/foreign-register';
import { useRegisterCouncil } from '../register/use-council';
import { CloseRound } from './close-round';
import { OpenRoundDialog } from './open-round-dialog';

const CouncilRounds = graphql(`
  query CouncilRounds($id: ID!) {
    council(id: $id) {
      id
      assessmentRounds {
        id
        title
        kind
        dueOn
        closedAt
        version
        isRestricted
        viewerCanClose
        progress {
          submitted
          expected
        }
        silent {
          id
          name
        }
      }
    }
  }
`);

type Round = CouncilRoundsQuery['council']['assessmentRounds'][number];

/** In which rounds a council's risks are and were scored, how far they are and who is silent. */
export function RoundsPage() {
  const { t } = useTranslation();
  const dialog = useDialog('open-round');
  const read = useRegisterCouncil();
  const council = read.data?.council;
  if (read.isForeign) return <ForeignRegister />;
  return (
    <>
      <PageHeader
        title={t('risks.rounds.title')}
        description={t('risks.rounds.intro')}
        crumbs={[{ label: t('risks.title'), link: { to: '/risks', search: council ? { council: council.slug } : {} } }]}
        actions={
          council?.viewerCanEditRisks && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => dialog.open()}>
              {t('risks.rounds.new')}
            </Button>
          )
        }
      />
      {read.isNobodys ? (
        <Panel>
          <Empty icon={IconScale} title={t('risks.noCouncil')} hint={t('risks.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={read} skeleton={<PanelSkeleton rows={6} />}>
          {({ council: shown }) => (
            <Stack gap="lg">
              <Group>
                <CouncilChoice council={shown} />
              </Group>
              <RoundList councilId={shown.id} />
              <ForWhoMay may={shown.viewerCanEditRisks} dialog={dialog}>
                <OpenRoundDialog councilId={shown.id} dialog={dialog} />
              </ForWhoMay>
            </Stack>
          )}
        </Loaded>
      )}
    </>
  );
}

function RoundList({ councilId }: { councilId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const read = useRead(CouncilRounds, { id: councilId });
  const progressColumns: Column<Round>[] = [
    {
      key: 'progress',
      title: t('risks.rounds.progress'),
      cell: ({ progress }) => (progress ? t('risks.round.progressShort', progress) : null),
    },
    {
      key: 'silent',
      title: t('risks.rounds.silent'),
      cell: ({ silent }) => (silent.length > 0 ? format.list(silent.map(({ name }) => name)) : null),
    },
  ];
  // Who may not know how far a round is has nothing to read there.
  const isProgressTold = read.data?.council.assessmentRounds.some(({ progress }) => progress) ?? false;
  const columns: Column<Round>[] = [
    {
      key: 'title',
      title: t('risks.rounds.name'),
      isMain: true,
      cell: ({ id, title, kind, isRestricted }) => (
        <>
          <LinkAnchor to="/risks/rounds/$id" params={{ id }}>
            {title}
          </LinkAnchor>{' '}
          <MarkBadge isMarked={isRestricted} />
          <Text size="sm" c="dimmed">
            {t(`risks.assessmentKind.${kind}`)}
          </Text>
        </>
      ),
    },
    {
      key: 'state',
      title: t('risks.field.status'),
      cell: ({ closedAt }) => (
        <ToneBadge tone={closedAt ? 'neutral' : 'info'}>{t(closedAt ? 'risks.round.closed' : 'risks.round.open')}</ToneBadge>
      ),
    },
    { key: 'due', title: t('risks.rounds.due'), sortBy: ({ dueOn }) => dueOn, cell: ({ dueOn }) => format.shortDay(dueOn) },
    ...(isProgressTold ? progressColumns : []),
    { key: 'close', title: t('risks.rounds.close'), isActions: true, cell: (round) => <CloseRound round={round} /> },
  ];
  return (
    <Panel title={t('risks.rounds.list')}>
      <Loaded read={read} skeleton={<RowsSkeleton rows={4} />}>
        {({ council }) => (
          <DataTable
            caption={t('risks.rounds.list')}
            rows={council.assessmentRounds}
            rowKey={({ id }) => id}
            columns={columns}
            empty={<Empty icon={IconScale} title={t('risks.rounds.none')} hint={t('risks.rounds.noneHint')} />}
          />
        )}
      </Loaded>
    </Panel>
  );
}
