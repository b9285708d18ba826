import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarX, IconCopyPlus, IconDotsVertical, IconPencil, IconSend } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/links';
import { useDialogParam } from '../../../ui/use-dialog-param';
import { CloneDialog } from '../cloning/clone-dialog';
import { CancelDialog } from './cancel-dialog';
import { nextStep } from './next-step';
import type { SeminarHead } from './seminar-head';
import { useSteps } from './use-steps';

/** The next step as the one primary button; what is seldom needed waits in the menu. */
export function SeminarActions({ seminar }: { seminar: SeminarHead }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const steps = useSteps(seminar);
  const step = nextStep(seminar);
  const isInviting = useRouterState({ select: ({ location }) => location.pathname.endsWith('/invitations') });
  const params = { id: seminar.id };
  return (
    <>
      {seminar.viewerCanEdit && (
        <LinkButton to="/seminars/$id/edit" params={params} variant="default" leftSection={<IconPencil size={18} />}>
          {t('ui.edit')}
        </LinkButton>
      )}
      {step === 'invite' && !isInviting && (
        <LinkButton to="/seminars/$id/invitations" params={params} leftSection={<IconSend size={18} />}>
          {t('seminars.step.invite')}
        </LinkButton>
      )}
      {step && step !== 'invite' && (
        <Button loading={steps.isRunning} onClick={() => steps.take(step)}>
          {t(`seminars.step.${step}`)}
        </Button>
      )}
      {(seminar.viewerCanCancel || seminar.viewerCanClone) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('seminars.more')}>
              <IconDotsVertical size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {seminar.viewerCanClone && (
              <Menu.Item leftSection={<IconCopyPlus size={18} />} onClick={() => dialog.open('clone')}>
                {t('seminars.clone.open')}
              </Menu.Item>
            )}
            {seminar.viewerCanCancel && (
              <Menu.Item c="var(--mantine-color-error)" leftSection={<IconCalendarX size={18} />} onClick={() => dialog.open('cancel')}>
                {t('seminars.cancel.open')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {seminar.viewerCanClone && dialog.isOpen('clone') && <CloneDialog seminar={seminar} onClose={dialog.close} />}
      {seminar.viewerCanCancel && dialog.isOpen('cancel') && <CancelDialog seminar={seminar} onClose={dialog.close} />}
    </>
  );
}
