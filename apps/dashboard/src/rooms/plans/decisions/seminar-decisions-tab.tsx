import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconGavel, IconPlus, IconSend } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SeminarDecisionsQuery } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { Empty } from '../../../ui/empty';
import { today, useFormat } from '../../../ui/format';
import { ForWhoMay } from '../../../ui/held';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { DecisionLines } from './seminar-decision-lines';
import { SendingOfDecisions } from './decisions-sending';
import { RecordDecisionDialog } from './forms/record-decision-dialog';
import { SendDecisionsDialog } from './send-decisions-dialog';

const SeminarDecisions = graphql(`
  query SeminarDecisions($id: ID!) {
    seminar(id: $id) {
      id
      title
      viewerCanDecide
      days {
        id
        date
      }
      hosts {
        id
        state
        council {
          id
          name
          viewerCanDecide
          viewerCanKeepActionItems
        }
      }
      sessions {
        id
        title
        kind
        startsAt
        day {
          id
          date
        }
      }
      decisions {
        ...DecisionLine
        toldAt
        session {
          id
        }
      }
    }
  }
`);

type SeminarData = SeminarDecisionsQuery['seminar'];
type Item = SeminarData['sessions'][number];

/** What was decided at the seminar, item by item of its agenda. */
export function SeminarDecisionsTab() {
  const { id } = useParams({ from: '/frame/seminars/$id/decisions' });
  const read = useRead(SeminarDecisions, { id });
  return <Loaded read={read}>{({ seminar }) => <Decisions seminar={seminar} />}</Loaded>;
}

function Decisions({ seminar }: { seminar: SeminarData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const recording = useDialog('record');
  const telling = useDialog('send');
  const { sessions, decisions, viewerCanDecide: may, days } = seminar;
  const of = (item: Item | undefined) => decisions.filter(({ session }) => session?.id === item?.id);
  // Whoever only reads is shown what there is; who decides, every item that something can be decided at.
  const items = sessions.filter((item) => of(item).length > 0 || (may && item.kind !== 'BREAK' && item.day.date <= today()));
  const rest = of(undefined);
  const isOneDay = days.length < 2;
  return (
    <Panel
      title={t('plans.decision.atSeminar')}
      description={t('plans.decision.count', { count: decisions.length })}
      actions={
        may && (
          <Group gap="sm">
            <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => recording.open()}>
              {t('plans.decision.record')}
            </Button>
            {decisions.length > 0 && (
              <Button leftSection={<IconSend size={18} />} onClick={() => telling.open()}>
                {t('plans.outcomes.button')}
              </Button>
            )}
          </Group>
        )
      }
    >
      {may && <SendingOfDecisions seminarId={seminar.id} />}
      {items.length + rest.length === 0 && <Empty icon={IconGavel} title={t('plans.decision.none')} hint={t('plans.decision.noneHint')} />}
      <Stack gap="lg">
        {items.map((item) => (
          <section key={item.id} aria-labelledby={`item-${item.id}`}>
            <Group justify="space-between" align="flex-start" gap="xs" mb={4}>
              <div>
                <Text size="sm" c="dimmed">
                  {[!isOneDay && format.shortDay(item.day.date), item.startsAt].filter(Boolean).join(' ')}
                </Text>
                <Title order={3} size="h4" id={`item-${item.id}`}>
                  {item.title}
                </Title>
              </div>
              {may && (
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconPlus size={16} />}
                  aria-label={t('plans.decision.recordAt', { title: item.title })}
                  onClick={() => recording.open(item.id)}
                >
                  {t('plans.decision.record')}
                </Button>
              )}
            </Group>
            <DecisionLines decisions={of(item)} />
          </section>
        ))}
        {rest.length > 0 && (
          <section aria-labelledby="no-item">
            <Title order={3} size="h4" id="no-item" mb={4}>
              {t('plans.decision.noItem')}
            </Title>
            <DecisionLines decisions={rest} />
          </section>
        )}
      </Stack>
      <ForWhoMay may={may} dialog={telling}>
        <SendDecisionsDialog seminarId={seminar.id} dialog={telling} />
      </ForWhoMay>
      <ForWhoMay may={may} dialog={recording}>
        <RecordAt key={recording.subject} seminar={seminar} />
      </ForWhoMay>
    </Panel>
  );
}

/** A new decision of one of the hosts, at the item that the address names; all hosts have decided it, unless said otherwise. */
function RecordAt({ seminar }: { seminar: SeminarData }) {
  const recording = useDialog('record');
  const hosts = seminar.hosts.flatMap(({ state, council }) => (state === 'ACCEPTED' && council ? council : []));
  const mine = hosts.filter(({ viewerCanDecide }) => viewerCanDecide);
  const item = seminar.sessions.find(({ id }) => id === recording.subject);
  // The last day so far, where no item says it.
  const day = item?.day.date ?? seminar.days.map(({ date }) => date).findLast((date) => date <= today());
  return (
    <RecordDecisionDialog
      councils={mine}
      dialog={recording}
      given={{
        seminarId: seminar.id,
        sessionId: item?.id ?? null,
        councilIds: hosts.filter(({ id }) => id !== mine[0]?.id).map(({ id }) => id),
        ...(day !== undefined && { decidedOn: day }),
      }}
      known={[
        { id: seminar.id, label: seminar.title },
        ...(item ? [{ id: item.id, label: item.title }] : []),
        ...hosts.map(({ id, name }) => ({ id, label: name })),
      ]}
      onRecorded={recording.close}
    />
  );
}
