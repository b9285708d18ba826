import { Button, Stack } from '@mantine/core';
import { IconClipboardList, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { Anchored } from '../../../ui/anchored';
import { Empty } from '../../../ui/empty';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useDialogParam } from '../../../ui/use-dialog-param';
import { ChecklistDialog } from './checklist-dialog';
import { ChecklistLine } from './checklist-line';
import { SeminarChecklist, type Prepared } from './checklist-query';
import lines from '../../../ui/lines.module.css';

/** What the organisers do by when. Its days follow the first day of the seminar by themselves. */
export function ChecklistPanel({ seminarId }: { seminarId: string }) {
  const read = useRead(SeminarChecklist, { id: seminarId });
  return (
    <Loaded read={read} skeleton={<PanelSkeleton rows={4} />}>
      {({ seminar }) =>
        seminar.checklist.length > 0 || seminar.viewerCanEditChecklist ? (
          <Anchored id="checklist">
            <Checklist seminar={seminar} />
          </Anchored>
        ) : null
      }
    </Loaded>
  );
}

function Checklist({ seminar }: { seminar: Prepared }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const { checklist, viewerCanEditChecklist: mayEdit } = seminar;
  const done = checklist.filter(({ state }) => state === 'DONE').length;
  const edited = checklist.find(({ id }) => id === dialog.subject);
  return (
    <Panel
      title={t('seminars.checklist.title')}
      description={checklist.length > 0 && t('seminars.checklist.summary', { done, all: checklist.length })}
      actions={
        mayEdit && (
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => dialog.open('checklist')}>
            {t('seminars.checklist.add')}
          </Button>
        )
      }
    >
      {checklist.length === 0 ? (
        <Empty icon={IconClipboardList} title={t('seminars.checklist.empty')} hint={t('seminars.checklist.emptyHint')} />
      ) : (
        <Stack component="ul" gap={0} className={lines.list} aria-label={t('seminars.checklist.title')}>
          {checklist.map((item) => (
            <ChecklistLine key={item.id} item={item} mayEdit={mayEdit} />
          ))}
        </Stack>
      )}
      {mayEdit && dialog.isOpen('checklist') && (edited || !dialog.subject) && (
        <ChecklistDialog key={edited?.id ?? 'new'} seminar={seminar} item={edited} onClose={dialog.close} />
      )}
    </Panel>
  );
}
