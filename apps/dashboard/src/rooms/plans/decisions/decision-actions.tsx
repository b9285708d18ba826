import { Button, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconProgressCheck, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ForWhoMay } from '../../../ui/held';
import { useDialog } from '../../../ui/use-dialog-param';
import type { DecisionData } from './decision-query';
import { EditDecisionDialog } from './forms/edit-decision-dialog';
import { FulfilDecisionDialog, RepealDecisionDialog } from './forms/end-decision-dialogs';
import { SupersedeDecisionDialog } from './forms/supersede-decision-dialog';
import { SendDecisionDialog } from './send-decisions-dialog';

export function DecisionActions({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const [editing, fulfilling] = [useDialog('edit'), useDialog('fulfil')];
  const [superseding, repealing] = [useDialog('supersede'), useDialog('repeal')];
  const telling = useDialog('send');
  const may = decision.viewerCanEdit;
  const { id, viewerCanTell: mayTell, outcomeReach } = decision;
  return (
    <>
      {mayTell && outcomeReach.told < outcomeReach.readers && (
        <Button variant="default" leftSection={<IconSend size={18} />} onClick={() => telling.open()}>
          {t('plans.outcomes.buttonOne')}
        </Button>
      )}
      {may && (
        <>
          <Button leftSection={<IconProgressCheck size={18} />} onClick={() => fulfilling.open()}>
            {t('plans.decision.fulfil.do')}
          </Button>
          <Button variant="default" leftSection={<IconPencil size={18} />} onClick={() => editing.open()}>
            {t('ui.edit')}
          </Button>
          <Menu>
            <Menu.Target>
              <Button variant="default" aria-label={t('plans.decision.more')}>
                <IconDots size={18} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => superseding.open()}>{t('plans.decision.supersede.do')}</Menu.Item>
              <Menu.Item onClick={() => repealing.open()}>{t('plans.decision.repeal.do')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      <ForWhoMay may={mayTell} dialog={telling}>
        <SendDecisionDialog id={id} dialog={telling} />
      </ForWhoMay>
      <ForWhoMay may={may} dialog={editing}>
        <EditDecisionDialog decision={decision} dialog={editing} />
      </ForWhoMay>
      <ForWhoMay may={may} dialog={fulfilling}>
        <FulfilDecisionDialog decision={decision} dialog={fulfilling} />
      </ForWhoMay>
      <ForWhoMay may={may} dialog={superseding}>
        <SupersedeDecisionDialog decision={decision} dialog={superseding} />
      </ForWhoMay>
      <ForWhoMay may={may} dialog={repealing}>
        <RepealDecisionDialog decision={decision} dialog={repealing} />
      </ForWhoMay>
    </>
  );
}
