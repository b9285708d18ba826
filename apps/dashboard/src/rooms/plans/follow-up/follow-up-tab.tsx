import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconChecklist, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SeminarFollowUpQuery } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { usePages, type Pages } from '../../../graph/use-pages';
import { ShowMore } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { PageContents } from '../../../ui/page-contents';
import { Panel } from '../../../ui/panel';
import { CarriedPanel, carriedSection } from './carried-panel';
import { SeminarFollowUp, type Carried, type FollowUpData } from './follow-up-query';
import { StepDialogs } from './item-steps';

const PutFollowUpOnAgenda = graphql(`
  mutation PutFollowUpOnAgenda($input: PutFollowUpOnAgendaInput!) {
    putFollowUpOnAgenda(input: $input) {
      id
    }
  }
`);

const pick = (result: SeminarFollowUpQuery) => result.seminar.carriedOver;

/** What the seminar has to come back to: before it, as it is today; in the meeting, as it was when it began; afterwards, as it was kept. */
export function FollowUpTab() {
  const { id } = useParams({ from: '/frame/seminars/$id/follow-up' });
  const pages = usePages(SeminarFollowUp, { id }, pick);
  return (
    <Loaded read={pages} skeleton={<PanelSkeleton rows={8} />}>
      {({ seminar }) => <FollowUp seminar={seminar} pages={pages} />}
    </Loaded>
  );
}

function FollowUp({ seminar, pages }: { seminar: FollowUpData; pages: Pages<Carried, SeminarFollowUpQuery> }) {
  const { t } = useTranslation();
  const { nodes } = pages;
  // They come kind by kind.
  const groups = [...new Set(nodes.map(({ kind }) => kind))].map((kind) => {
    const carried = nodes.filter((one) => one.kind === kind);
    return { kind, carried, count: kind === 'OPEN_ITEM' ? seminar.carriedOverCounts.openItems : carried.length };
  });
  return (
    <Stack gap="lg">
      <Panel
        title={t('plans.followUp.heading')}
        description={<WhatItIs seminar={seminar} />}
        actions={<Print isNeeded={nodes.length > 0} />}
      >
        {nodes.length === 0 ? (
          <Empty icon={IconChecklist} title={t('plans.followUp.none')} hint={t('plans.followUp.noneHint')} />
        ) : (
          <Stack gap="md">
            <Counts counts={seminar.carriedOverCounts} />
            {seminar.hosts.filter(({ state }) => state === 'ACCEPTED').length > 1 && <Text size="sm">{t('plans.followUp.joint')}</Text>}
            <OnAgenda seminar={seminar} />
          </Stack>
        )}
      </Panel>
      {groups.length > 1 && (
        <PageContents
          here={{ to: '/seminars/$id/follow-up', params: { id: seminar.id } }}
          lines={groups.map(({ kind, count }) => ({ id: carriedSection(kind), title: t(`plans.carriedKind.${kind}`), count }))}
        />
      )}
      {groups.map((group, at) => (
        <CarriedPanel key={group.kind} {...group} isKept={isKept(seminar)} isFirst={at === 0} />
      ))}
      <ShowMore pages={pages} />
      <StepDialogs items={nodes.flatMap(({ item }) => item ?? [])} />
    </Stack>
  );
}

const isKept = ({ state }: FollowUpData): boolean => state === 'HELD' || state === 'REPORTED';

function WhatItIs({ seminar }: { seminar: FollowUpData }) {
  const { t } = useTranslation();
  const { startsAt } = seminar;
  const hasBegun = startsAt !== null && startsAt !== undefined && new Date(startsAt) <= new Date();
  return t(`plans.followUp.${isKept(seminar) ? 'kept' : hasBegun ? 'begun' : 'live'}`);
}

function Counts({ counts }: { counts: FollowUpData['carriedOverCounts'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const {
    lateItems,
    dueItems,
    itemsToVerify,
    indicatorsOffTrack,
    indicatorsNotMeasured,
    decisionsToSettle,
    decisionsFulfilled,
    openItems,
  } = counts;
  const said = Object.entries({
    lateItems,
    dueItems,
    itemsToVerify,
    indicatorsOffTrack,
    indicatorsNotMeasured,
    decisionsToSettle,
    decisionsFulfilled,
    openItems,
  });
  return <Text>{format.list(said.flatMap(([name, count]) => (count > 0 ? t(`plans.followUp.count.${name}`, { count }) : [])))}</Text>;
}

/** Where on the agenda it stands; where it does not, the one press that puts it there. */
function OnAgenda({ seminar: { id, sessions, viewerCanEdit } }: { seminar: FollowUpData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct(PutFollowUpOnAgenda, { isToldOnPage: true, success: 'plans.followUp.put' });
  const session = sessions.find(({ kind }) => kind === 'FOLLOW_UP');
  if (session)
    return (
      <Text size="sm" c="dimmed">
        {t('plans.followUp.standsAt', { day: format.day(session.day.date), from: session.startsAt, to: session.endsAt })}
      </Text>
    );
  if (!viewerCanEdit) return null;
  return (
    <Group gap="md" className="no-print">
      <Button leftSection={<IconPlus size={18} />} loading={act.isRunning} onClick={() => void act.run({ input: { seminarId: id } })}>
        {t('plans.followUp.putIn')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('plans.followUp.putInHint')}
      </Text>
      {act.refusal && (
        <Alert color="red" role="alert" w="100%">
          {act.refusal}
        </Alert>
      )}
    </Group>
  );
}

function Print({ isNeeded }: { isNeeded: boolean }) {
  const { t } = useTranslation();
  return (
    isNeeded && (
      <Button className="no-print" variant="default" leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
        {t('plans.followUp.print')}
      </Button>
    )
  );
}
