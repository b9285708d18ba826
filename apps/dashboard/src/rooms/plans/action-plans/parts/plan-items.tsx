import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FoldedPanel, FoldedPart } from '../../../../ui/folded-panel';
import { useFormat } from '../../../../ui/format';
import { useHeld } from '../../../../ui/held';
import lines from '../../../../ui/lines.module.css';
import { LinkAnchor } from '../../../../ui/links';
import { useDialog } from '../../../../ui/use-dialog-param';
import { MarkBadge } from '../../../risks/mark-badge';
import { NewItemDialog } from '../../action-items/forms/item-dialogs';
import { ItemStateMark } from '../../action-items/item-state';
import { OPEN_STATES } from '../../action-items/terms';
import type { PlanData, PlanItem } from '../plan-query';
import { attentionOfOthers, itemsOfNone } from '../plan-sections';
import classes from './plan-items.module.css';

/** The council whose items are entered at the plan; undefined where the viewer enters none. */
export const entersItemsFor = ({ council, state }: PlanData): string | undefined =>
  council?.viewerCanKeepActionItems && state !== 'CLOSED' ? council.id : undefined;

/** What works on a goal, or on the plan at large; what is over is folded. */
export function PlanItemLines({ items, label }: { items: PlanItem[]; label: string }) {
  const { t } = useTranslation();
  const over = items.filter(({ state }) => !OPEN_STATES.includes(state));
  const shown = items.filter((item) => !over.includes(item));
  return (
    <>
      {shown.length > 0 && <Lines items={shown} label={label} />}
      {over.length > 0 && (
        <FoldedPart alsoOnDesk id={`over-${over[0]?.id}`} label={t('plans.goal.itemsOver', { count: over.length })} name={label}>
          <Lines items={over} label={t('plans.goal.itemsOver', { count: over.length })} />
        </FoldedPart>
      )}
    </>
  );
}

function Lines({ items, label }: { items: PlanItem[]; label: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={lines.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={lines.line}>
          <Group justify="space-between" align="flex-start" gap="xs">
            <div style={{ flex: '1 1 240px' }}>
              <Group gap="xs">
                <Text size="sm" c="dimmed">
                  {item.ref} · {item.ownerInstitution.name}
                </Text>
                <MarkBadge isMarked={item.isRestricted} />
              </Group>
              <LinkAnchor to="/actions/$id" params={{ id: item.id }} fz="sm">
                {item.title}
              </LinkAnchor>
            </div>
            <div className={classes.standing}>
              <Text size="sm">{t('plans.items.dueDay', { day: format.shortDay(item.dueOn) })}</Text>
              <ItemStateMark item={item} />
            </div>
          </Group>
        </li>
      ))}
    </ul>
  );
}

/** Items of the plan that work on none of its goals. */
export function OtherItems({ plan }: { plan: PlanData }) {
  const { t } = useTranslation();
  const adding = useDialog('action');
  const items = itemsOfNone(plan.actionItems);
  const may = entersItemsFor(plan) !== undefined;
  if (items.length === 0 && !may) return null;
  return (
    <FoldedPanel
      id="other-items"
      startsOpen={attentionOfOthers(plan) > 0}
      title={t('plans.plan.otherItems')}
      actions={
        may && (
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
            {t('plans.items.add')}
          </Button>
        )
      }
    >
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('plans.plan.noOtherItems')}
        </Text>
      ) : (
        <PlanItemLines items={items} label={t('plans.plan.otherItems')} />
      )}
    </FoldedPanel>
  );
}

/** A new item of the plan, at the goal that the address names or at none. */
export function NewPlanItem({ plan }: { plan: PlanData }) {
  const adding = useDialog('action');
  const councilId = useHeld(entersItemsFor(plan), adding);
  if (!councilId) return null;
  const goal = plan.priorities.flatMap(({ goals }) => goals).find(({ id }) => id === adding.subject);
  return (
    <NewItemDialog key={adding.subject} councilId={councilId} dialog={adding} origin={{ planId: plan.id, goalId: goal?.id ?? null }} />
  );
}
