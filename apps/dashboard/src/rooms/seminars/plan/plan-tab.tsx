import { Anchor, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SeminarState } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { Facts } from '../../../ui/facts';
import { today, useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { ChecklistPanel } from '../checklist/checklist-panel';
import { HostsList } from '../hosting/hosts-list';
import { DaysTable } from './days-table';
import { Readiness } from './readiness';
import { Purpose } from './purpose';
import { useWords } from '../words';

const SeminarPlan = graphql(`
  query SeminarPlan($id: ID!) {
    seminar(id: $id) {
      id
      state
      kind
      mode
      timeZone
      capacity
      onlineUrl
      answerBy
      aims
      targetGroup
      expectedOutcome
      viewerCanEdit
      topicCallUntil
      occurrenceNo
      series {
        id
        name
      }
      clonedFrom {
        id
        title
      }
      hosts {
        id
        isLead
        name
        state
        declineReason
        quota
        council {
          id
          slug
        }
        secretary {
          id
          name
        }
      }
      days {
        ...SeminarDayLine
      }
      rooms {
        ...RoomLine
      }
      sessions {
        id
        day {
          id
        }
      }
    }
  }
`);

export function PlanTab() {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const { id } = useParams({ from: '/frame/seminars/$id/' });
  const read = useRead(SeminarPlan, { id });
  const distanceOf = (answerBy: string, state: SeminarState) =>
    answerBy < today() && ['DRAFT', 'PLANNED', 'INVITING'].includes(state) ? t('seminars.plan.answerByIsPast') : format.distance(answerBy);
  return (
    <Loaded read={read}>
      {({ seminar }) => (
        <Stack gap="lg">
          {seminar.viewerCanEdit && (seminar.state === 'DRAFT' || seminar.state === 'PLANNED') && <Readiness seminar={seminar} />}
          <Panel title={t('seminars.plan.facts')}>
            <Facts
              facts={[
                { label: t('seminars.field.kind'), value: words.kind(seminar.kind) },
                { label: t('seminars.field.mode'), value: words.mode(seminar.mode) },
                {
                  label: t('seminars.field.hosts'),
                  value: <HostsList hosts={seminar.hosts} />,
                },
                {
                  label: t('seminars.field.onlineUrl'),
                  value: seminar.onlineUrl && (
                    <Anchor href={seminar.onlineUrl} target="_blank" rel="noreferrer">
                      {seminar.onlineUrl}
                    </Anchor>
                  ),
                },
                {
                  label: t('seminars.field.answerBy'),
                  value:
                    seminar.answerBy &&
                    [format.day(seminar.answerBy), distanceOf(seminar.answerBy, seminar.state)].filter(Boolean).join(' · '),
                },
                {
                  label: t('seminars.field.topicCallUntil'),
                  value:
                    seminar.topicCallUntil &&
                    [format.day(seminar.topicCallUntil), format.distance(seminar.topicCallUntil)].filter(Boolean).join(' · '),
                },
                {
                  label: t('seminars.field.series'),
                  value:
                    seminar.series &&
                    (seminar.occurrenceNo
                      ? t('seminars.clone.occurrence', { series: seminar.series.name, number: seminar.occurrenceNo })
                      : seminar.series.name),
                },
                {
                  label: t('seminars.clone.from'),
                  value: seminar.clonedFrom && (
                    <LinkAnchor to="/seminars/$id" params={{ id: seminar.clonedFrom.id }}>
                      {seminar.clonedFrom.title}
                    </LinkAnchor>
                  ),
                },
                {
                  label: t('seminars.field.rooms'),
                  value: seminar.rooms
                    .map(({ name, capacity }) => (capacity ? t('seminars.plan.room', { name, capacity }) : name))
                    .join(', '),
                },
                { label: t('seminars.field.places'), value: seminar.mode !== 'ONLINE' && seminar.capacity },
                { label: t('seminars.field.timeZone'), value: seminar.timeZone },
              ]}
            />
          </Panel>
          <ChecklistPanel seminarId={seminar.id} />
          <DaysTable days={seminar.days} sessions={seminar.sessions} seminarId={seminar.id} />
          <Purpose seminar={seminar} />
        </Stack>
      )}
    </Loaded>
  );
}
