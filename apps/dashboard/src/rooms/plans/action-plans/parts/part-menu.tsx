import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { confirm } from '../../../../ui/confirm';
import { useDialogParam } from '../../../../ui/use-dialog-param';

const MovePriority = graphql(`
  mutation MovePlanPriority($input: MovePlanPriorityInput!) {
    movePlanPriority(input: $input) {
      id
    }
  }
`);
const MoveGoal = graphql(`
  mutation MovePlanGoal($input: MovePlanGoalInput!) {
    movePlanGoal(input: $input) {
      id
    }
  }
`);
const MoveIndicator = graphql(`
  mutation MoveGoalIndicator($input: MoveGoalIndicatorInput!) {
    moveGoalIndicator(input: $input) {
      id
    }
  }
`);
const RemovePriority = graphql(`
  mutation RemovePlanPriority($input: RemovePlanPriorityInput!) {
    removePlanPriority(input: $input) {
      id
    }
  }
`);
const RemoveGoal = graphql(`
  mutation RemovePlanGoal($input: RemovePlanGoalInput!) {
    removePlanGoal(input: $input) {
      id
    }
  }
`);
const RemoveIndicator = graphql(`
  mutation RemoveGoalIndicator($input: RemoveGoalIndicatorInput!) {
    removeGoalIndicator(input: $input) {
      id
    }
  }
`);

/** Which of its like it is, from 1. */
export interface PartPlace {
  position: number;
  of: number;
}

interface PartMenuProps {
  kind: 'priority' | 'goal' | 'indicator';
  id: string;
  version: number;
  /** Its words: they tell the menus of a page apart. */
  text: string;
  place: PartPlace;
}

/** What can be done to a part of a plan that is worked on. */
export function PartMenu({ kind, id, version, text, place: { position, of } }: PartMenuProps) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const moves = { priority: useAct(MovePriority), goal: useAct(MoveGoal), indicator: useAct(MoveIndicator) };
  const removed = { success: 'plans.part.removed' };
  const removals = {
    priority: useAct(RemovePriority, removed),
    goal: useAct(RemoveGoal, removed),
    indicator: useAct(RemoveIndicator, removed),
  };
  const move = (to: number) => void moves[kind].run({ input: { id, version, position: to } });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={32}
          loading={moves[kind].isRunning || removals[kind].isRunning}
          aria-label={t('plans.part.menu', { text })}
        >
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => dialog.open(kind, id)}>
          {t('ui.edit')}
        </Menu.Item>
        {position > 1 && (
          <Menu.Item leftSection={<IconArrowUp size={18} />} onClick={() => move(position - 1)}>
            {t('plans.part.up')}
          </Menu.Item>
        )}
        {position < of && (
          <Menu.Item leftSection={<IconArrowDown size={18} />} onClick={() => move(position + 1)}>
            {t('plans.part.down')}
          </Menu.Item>
        )}
        <Menu.Item
          c="var(--mantine-color-error)"
          leftSection={<IconTrash size={18} />}
          onClick={() =>
            confirm({
              title: t(`plans.${kind}.removeAsk`),
              text,
              action: t('plans.part.remove'),
              isDangerous: true,
              onConfirm: () => void removals[kind].run({ input: { id, version } }),
            })
          }
        >
          {t('plans.part.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
