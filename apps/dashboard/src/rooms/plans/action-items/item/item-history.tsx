import { Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format';
import { Panel } from '../../../../ui/panel';
import { EvidenceList } from '../../evidence/evidence-list';
import type { SentFile } from '../../evidence/send-evidence';
import type { ItemData } from './item-query';

interface Event {
  id: string;
  at: string;
  title: string;
  who: string | undefined;
  texts: (string | null | undefined)[];
  files?: readonly SentFile[];
}

/** All that was said of the item, each move of its day and from plan to plan, latest first. */
export function ItemHistory({ item }: { item: ItemData }) {
  const { t } = useTranslation();
  const format = useFormat();
  /** Who was signed in where it was said by somebody else's link. */
  const besideOf = ({ isBesideOther, signedIn }: Pick<ItemData['updates'][number], 'isBesideOther' | 'signedIn'>): string | undefined => {
    if (!isBesideOther) return undefined;
    return signedIn ? t('plans.items.besideLink', { name: signedIn.name }) : t('plans.items.besideLinkUnseen');
  };
  const said: Event[] = item.updates.map(
    ({ id, kind, state, progressPercent, note, waitingFor, channel, createdAt, person, evidence, ...beside }) => ({
      id,
      at: createdAt,
      title:
        state === 'IN_PROGRESS' || state === 'WAITING'
          ? t('plans.items.stateAndPercent', {
              state: t(kind === 'RETURNED' ? 'plans.items.sentBack' : `plans.itemState.${state}`),
              share: progressPercent / 100,
            })
          : t(`plans.itemState.${state}`),
      who: [person?.name, channel !== 'WEB' && t(`plans.channel.${channel}`), besideOf(beside)].filter(Boolean).join(', ') || undefined,
      texts: [waitingFor && t('plans.items.waitsFor', { what: waitingFor }), note],
      files: evidence,
    }),
  );
  const moved: Event[] = item.extensions.map((extension) => ({
    id: extension.id,
    at: extension.decidedAt ?? extension.askedAt,
    title: t(`plans.extensionState.${extension.state}`, {
      from: format.shortDay(extension.fromDueOn),
      to: format.shortDay(extension.toDueOn),
    }),
    who: [[extension.askedBy?.name, besideOf(extension)].filter(Boolean).join(', ') || undefined, extension.decidedBy?.name]
      .filter((name, i, all): name is string => name !== undefined && all.indexOf(name) === i)
      .join(' → '),
    texts: [extension.reason, extension.answer],
  }));
  const carried: Event[] = item.planMoves.map(({ id, movedAt, kind, plan, fromPlan, fromGoal, person }) => ({
    id,
    at: movedAt,
    title: t(`plans.items.planMove.${kind}`),
    who: person?.name,
    texts: [
      fromPlan && t('plans.items.fromPlan', { plan: fromPlan.title }),
      plan && t('plans.items.toPlan', { plan: plan.title }),
      fromGoal && t('plans.items.leftGoal', { goal: fromGoal.text }),
    ],
  }));
  const events = [...said, ...moved, ...carried].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Panel
      title={t('plans.items.history')}
      description={item.slips > 0 ? t('plans.items.slippedFrom', { count: item.slips, day: format.day(item.originalDueOn) }) : undefined}
    >
      <Timeline active={0} bulletSize={16} lineWidth={2}>
        {[...events, { id: 'made', at: item.createdAt, title: t('plans.items.made'), who: undefined, texts: [], files: [] }].map(
          (event) => (
            <Timeline.Item key={event.id} title={event.title}>
              <Text size="sm" c="dimmed">
                {[format.instant(event.at), event.who].filter(Boolean).join(' · ')}
              </Text>
              {event.texts.map(
                (text, i) =>
                  text && (
                    <Text key={i} size="sm" style={{ whiteSpace: 'pre-line' }}>
                      {text}
                    </Text>
                  ),
              )}
              {event.files && <EvidenceList files={event.files} />}
            </Timeline.Item>
          ),
        )}
      </Timeline>
    </Panel>
  );
}
