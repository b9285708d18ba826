import { Button, Group, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../graph/use-act';
import { FormRefusal } from '../../../../ui/form-dialog';
import { Panel } from '../../../../ui/panel';
import { CouncilPicker } from '../../../../ui/pickers';
import { MakeCalendarFeed, type Feed } from './feed-queries';

/** A feed of one's own work, unless there is one; and of any council that one reads. */
export function NewFeed({ present }: { present: readonly Feed[] }) {
  const { t } = useTranslation();
  const [councilId, setCouncilId] = useState<string | null>(null);
  const make = useAct(MakeCalendarFeed, { isToldOnPage: true, success: 'plans.feeds.made', onDone: () => setCouncilId(null) });
  return (
    <Panel title={t('plans.feeds.new')}>
      <Stack gap="md" align="flex-start">
        {!present.some(({ kind }) => kind === 'OWN') && (
          <Button
            leftSection={<IconCalendarPlus size={18} />}
            loading={make.isRunning}
            onClick={() => void make.run({ input: { kind: 'OWN' } })}
          >
            {t('plans.feeds.makeOwn')}
          </Button>
        )}
        <Group align="flex-end" gap="sm">
          <CouncilPicker
            label={t('plans.feeds.council')}
            value={councilId}
            onChange={setCouncilId}
            isReadable
            w={{ base: '100%', sm: 380 }}
          />
          <Button
            variant="default"
            disabled={!councilId}
            loading={make.isRunning}
            onClick={() => void make.run({ input: { kind: 'COUNCIL', councilId } })}
          >
            {t('plans.feeds.makeCouncil')}
          </Button>
        </Group>
        <FormRefusal refusal={make.refusal} />
      </Stack>
    </Panel>
  );
}
