import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { useFormat } from '../../../ui/format';
import { ToneBadge } from '../../../ui/tone-badge';
import { checklistTone } from '../states';
import { useWords } from '../words';
import { ChecklistMenu } from './checklist-menu';
import type { ChecklistItem } from './checklist-query';
import lines from '../../../ui/lines.module.css';

const TickChecklistItem = graphql(`
  mutation TickChecklistItem($input: TickChecklistItemInput!) {
    tickChecklistItem(input: $input) {
      id
    }
  }
`);

export function ChecklistLine({ item, mayEdit }: { item: ChecklistItem; mayEdit: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const act = useAct(TickChecklistItem);
  // The tick shows at once, and goes back when the server refuses; its next answer knows better.
  const [wanted, setWanted] = useState<boolean>();
  useEffect(() => setWanted(undefined), [item.version]);
  const { id, version, text, state, dueOn, doneOn, doneBy, daysBefore } = item;
  const isDone = state === 'DONE';

  async function tick(toDone: boolean): Promise<void> {
    if (act.isRunning) return;
    setWanted(toDone);
    if (!(await act.run({ input: { id, version, isDone: toDone } }))) setWanted(undefined);
  }

  const responsible = item.responsiblePerson?.name ?? item.responsibleHost?.name;
  const when =
    isDone && doneOn
      ? t('seminars.checklist.done', { day: format.day(doneOn), name: doneBy?.name ?? '' })
      : dueOn
        ? t('seminars.checklist.due', { day: format.day(dueOn) })
        : t('seminars.checklist.daysBefore', { count: daysBefore });
  return (
    <li className={lines.line}>
      <Group wrap="nowrap" gap="sm" align="flex-start">
        <Checkbox
          mt={2}
          aria-label={t('seminars.checklist.tick', { text })}
          checked={wanted ?? isDone}
          disabled={!mayEdit}
          onChange={(event) => void tick(event.currentTarget.checked)}
        />
        <Stack gap={0} flex={1} miw={0}>
          <Text td={isDone ? 'line-through' : undefined} c={isDone ? 'dimmed' : undefined}>
            {text}
          </Text>
          <Group gap={8} mt={2}>
            {(state === 'OVERDUE' || state === 'DUE') && <ToneBadge tone={checklistTone[state]}>{words.checklist(state)}</ToneBadge>}
            <Text size="sm" c="dimmed">
              {[when, responsible && t('seminars.checklist.responsible', { name: responsible })].filter(Boolean).join(' · ')}
            </Text>
          </Group>
        </Stack>
        {mayEdit && <ChecklistMenu item={item} />}
      </Group>
    </li>
  );
}
