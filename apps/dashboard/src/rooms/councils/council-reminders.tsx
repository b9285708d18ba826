import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconBell, IconBellPlus, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import lines from '../../ui/lines.module.css';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import { useDialog } from '../../ui/use-dialog-param';
import type { CouncilData } from './council-page';
import { DayLimit } from './reminders/day-limit';
import { DryRun } from './reminders/dry-run';
import { RuleDialog } from './reminders/rule-dialog';
import { useRuleInWords } from './reminders/rule-in-words';

export function CouncilReminders({ council }: { council: CouncilData }) {
  return (
    <Stack gap="lg">
      <Rules council={council} />
      {council.reminderLimit && <DayLimit council={council} limit={council.reminderLimit} />}
      {council.viewerCanEditReminderRules && <DryRun council={council} />}
    </Stack>
  );
}

function Rules({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  const inWords = useRuleInWords();
  const format = useFormat();
  const adding = useDialog('new-rule');
  const editing = useDialog('rule');
  const canEdit = council.viewerCanEditReminderRules;
  const rule = council.reminderRules.find(({ id }) => id === editing.subject);
  return (
    <Panel
      title={t('councils.tab.reminders')}
      description={t('councils.rules.intro')}
      actions={
        canEdit && (
          <Button leftSection={<IconBellPlus size={18} />} onClick={() => adding.open()}>
            {t('councils.rules.add')}
          </Button>
        )
      }
    >
      <Text size="sm" mb="md">
        {t('councils.rules.whose')}
      </Text>
      {council.reminderRules.length === 0 ? (
        <Empty
          icon={IconBell}
          title={t('councils.rules.none')}
          hint={t(canEdit ? 'councils.rules.noneHintEdit' : 'councils.rules.noneHint')}
        />
      ) : (
        <ul className={lines.list}>
          {council.reminderRules.map((one) => (
            <li key={one.id} className={lines.line}>
              <Group wrap="nowrap" align="flex-start" justify="space-between">
                <Stack gap={4} miw={0}>
                  <Group gap="xs">
                    <Text fw={600}>{one.name}</Text>
                    <ToneBadge tone={one.isActive ? 'good' : 'neutral'}>
                      {t(one.isActive ? 'councils.rules.active' : 'councils.rules.inactive')}
                    </ToneBadge>
                  </Group>
                  <Text size="sm">{inWords(one)}</Text>
                  <Text size="sm" c="dimmed">
                    {t('councils.rules.since', { day: format.day(one.validFrom) })}
                  </Text>
                </Stack>
                {canEdit && (
                  <ActionIcon
                    variant="subtle"
                    size={36}
                    aria-label={t('councils.rules.editNamed', { name: one.name })}
                    onClick={() => editing.open(one.id)}
                  >
                    <IconPencil size={18} />
                  </ActionIcon>
                )}
              </Group>
            </li>
          ))}
        </ul>
      )}
      {canEdit && <RuleDialog councilId={council.id} dialog={adding} />}
      {canEdit && rule && <RuleDialog key={rule.id} councilId={council.id} rule={rule} dialog={editing} />}
    </Panel>
  );
}
