import { Button, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconProgressCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ForWhoMay } from '../../../ui/held';
import { useDialog } from '../../../ui/use-dialog-param';
import type { DecisionData } from './decision-query';
import { EditDecisionDialog } from './forms/edit-decision-dialog';
import { FulfilDecisionDialog, RepealDecisionDialog } from './forms/end-decision-dialogs';
import { SupersedeDecisionDialog } from './forms/supersede-decision-dialog';

export function DecisionActions({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const [editing, fulfilling] = [useDialog('edit'), useDialog('fulfil')];
  const [superseding, repealing] = [useDialog('supersede'), useDialog('repeal')];
  const may = decision.viewerCanEdit;
  return (
    <>
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
