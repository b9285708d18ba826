import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FoldedPanel } from '../../../../ui/folded-panel';
import { useFormat } from '../../../../ui/format';
import lines from '../../../../ui/lines.module.css';
import { LinkAnchor } from '../../../../ui/links';
import { ToneBadge } from '../../../../ui/tone-badge';
import { useDialog } from '../../../../ui/use-dialog-param';
import { decisionName } from '../decision-name';
import { IndicatorCard } from '../indicators/indicator-card';
import type { Goal, Need, PlanItem, Priority } from '../plan-query';
import { attentionOfPriority, itemsOf, partsOf, prioritySection } from '../plan-sections';
import { PartMenu, type PartPlace } from './part-menu';
import { PlanItemLines } from './plan-items';

interface PriorityPanelProps {
  priority: Priority;
  place: PartPlace;
  canEdit: boolean;
  /** Of the plan. */
  items: PlanItem[];
  canAddItems: boolean;
}

/** A priority with what it answers, and its goals with their indicators. */
export function PriorityPanel({ priority, place, canEdit, items, canAddItems }: PriorityPanelProps) {
  const { t } = useTranslation();
  const addingGoal = useDialog('add-goal');
  const { id, text, needs, goals, version } = priority;
  const attention = attentionOfPriority(priority, items);
  return (
    <FoldedPanel
      id={prioritySection(priority)}
      holds={partsOf(priority)}
      startsOpen={attention > 0}
      summary={<PrioritySummary priority={priority} items={items} attention={attention} />}
      title={t('plans.priority.numbered', { number: place.position, text })}
      actions={canEdit && <PartMenu kind="priority" id={id} version={version} text={text} place={place} />}
    >
      <Stack gap="md">
        <div>
          <Text size="sm" c="dimmed" id={`needs-${id}`}>
            {t('plans.need.list')}
          </Text>
          {needs.length === 0 ? (
            <Text size="sm">{t(canEdit ? 'plans.need.none' : 'plans.need.noneInSight')}</Text>
          ) : (
            <ul className={lines.list} aria-labelledby={`needs-${id}`}>
              {needs.map((need) => (
                <li key={need.id} className={lines.line}>
                  <NeedLine need={need} />
                </li>
              ))}
            </ul>
          )}
        </div>
        {goals.map((goal, at) => (
          <GoalPart
            key={goal.id}
            goal={goal}
            place={{ position: at + 1, of: goals.length }}
            canEdit={canEdit}
            items={items.filter((item) => item.goal?.id === goal.id)}
            canAddItems={canAddItems}
          />
        ))}
        {goals.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('plans.goal.none')}
          </Text>
        )}
        {canEdit && (
          <div>
            <Button variant="default" size="sm" leftSection={<IconPlus size={18} />} onClick={() => addingGoal.open(id)}>
              {t('plans.goal.add')}
            </Button>
          </div>
        )}
      </Stack>
    </FoldedPanel>
  );
}

/** What a folded one holds. */
function PrioritySummary({ priority, items, attention }: { priority: Priority; items: PlanItem[]; attention: number }) {
  const { t } = useTranslation();
  const counts = [
    t('plans.goal.count', { count: priority.goals.length }),
    t('plans.indicator.count', { count: priority.goals.flatMap(({ indicators }) => indicators).length }),
    t('plans.items.count', { count: itemsOf(priority, items).length }),
  ];
  return (
    <>
      {counts.join(' · ')} {attention > 0 && <ToneBadge tone="warning">{t('ui.needsAttention', { count: attention })}</ToneBadge>}
    </>
  );
}

function NeedLine({ need: { risk, decision, seminar, note } }: { need: Need }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {risk && (
        <LinkAnchor to="/risks/$id" params={{ id: risk.id }}>
          {risk.ref} {risk.title}
        </LinkAnchor>
      )}
      {decision && t('plans.need.decision', { decision: decisionName(decision) })}
      {seminar && (
        <LinkAnchor to="/seminars/$id" params={{ id: seminar.id }}>
          {seminar.startsAt ? `${seminar.title}, ${format.shortDay(seminar.startsAt.slice(0, 10))}` : seminar.title}
        </LinkAnchor>
      )}
      {note && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {note}
        </Text>
      )}
    </>
  );
}

function GoalPart({ goal, place, canEdit, items, canAddItems }: Omit<PriorityPanelProps, 'priority'> & { goal: Goal }) {
  const { t } = useTranslation();
  const [addingIndicator, addingItem] = [useDialog('add-indicator'), useDialog('action')];
  const { id, text, version, indicators } = goal;
  return (
    <Box component="section" aria-labelledby={`goal-${id}`} pl={{ base: 0, sm: 'md' }}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Stack gap={2}>
          <Text size="sm" c="dimmed">
            {t('plans.goal.one')}
          </Text>
          <Title order={3} fz="md" id={`goal-${id}`}>
            {text}
          </Title>
        </Stack>
        {canEdit && <PartMenu kind="goal" id={id} version={version} text={text} place={place} />}
      </Group>
      {indicators.map((indicator, at) => (
        <IndicatorCard key={indicator.id} indicator={indicator} place={canEdit ? { position: at + 1, of: indicators.length } : undefined} />
      ))}
      {indicators.length === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('plans.indicator.none')}
        </Text>
      )}
      {canEdit && (
        <Button mt="xs" variant="subtle" size="sm" leftSection={<IconPlus size={18} />} onClick={() => addingIndicator.open(id)}>
          {t('plans.indicator.add')}
        </Button>
      )}
      {items.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mt="md" mb={4}>
            {t('plans.items.title')}
          </Text>
          <PlanItemLines items={items} label={t('plans.goal.items', { goal: text })} />
        </>
      )}
      {canAddItems && (
        <Button
          mt="xs"
          variant="subtle"
          size="sm"
          leftSection={<IconPlus size={18} />}
          aria-label={t('plans.goal.addItem', { goal: text })}
          onClick={() => addingItem.open(id)}
        >
          {t('plans.items.create')}
        </Button>
      )}
    </Box>
  );
}
