import { Button, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { ForWhoMay } from '../../../ui/held';
import { useDialog } from '../../../ui/use-dialog-param';
import { confirm } from '../../../ui/confirm';
import { CloseRiskDialog, ReopenRiskDialog } from '../forms/close-risk-dialog';
import { EditRiskDialog } from '../forms/edit-risk-dialog';
import { MarkDialog } from '../forms/mark-dialog';
import { ScoreDialog } from '../forms/score-dialog';
import type { RiskData } from './risk-query';

const OpenRisk = graphql(`
  mutation OpenRisk($input: OpenRiskInput!) {
    openRisk(input: $input) {
      id
      version
    }
  }
`);

const LiftMark = graphql(`
  mutation LiftMark($input: UpdateRiskInput!) {
    updateRisk(input: $input) {
      id
      version
    }
  }
`);

export function RiskActions({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const [editing, scoring, marking] = [useDialog('edit'), useDialog('score'), useDialog('mark')];
  const [closing, reopening] = [useDialog('close'), useDialog('reopen')];
  const { viewerCanEdit, viewerCanReopen } = risk;
  return (
    <>
      {viewerCanReopen && (
        <Button variant="default" onClick={() => reopening.open()}>
          {t('risks.reopen.do')}
        </Button>
      )}
      {viewerCanEdit && <ChangeButtons risk={risk} />}
      <ForWhoMay may={viewerCanReopen} dialog={reopening}>
        <ReopenRiskDialog risk={risk} dialog={reopening} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanEdit} dialog={editing}>
        <EditRiskDialog risk={risk} dialog={editing} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanEdit} dialog={marking}>
        <MarkDialog risk={risk} dialog={marking} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanEdit} dialog={scoring}>
        <ScoreDialog risk={risk} dialog={scoring} />
      </ForWhoMay>
      <ForWhoMay may={viewerCanEdit} dialog={closing}>
        <CloseRiskDialog risk={risk} dialog={closing} />
      </ForWhoMay>
    </>
  );
}

function ChangeButtons({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const [editing, scoring, closing, marking] = [useDialog('edit'), useDialog('score'), useDialog('close'), useDialog('mark')];
  const lift = useAct(LiftMark, { success: 'risks.mark.lifted' });
  const open = useAct(OpenRisk, { success: 'risks.opened' });
  return (
    <>
      <Button leftSection={<IconScale size={18} />} onClick={() => scoring.open()}>
        {t('risks.score.title')}
      </Button>
      {risk.status === 'DRAFT' && (
        <Button variant="default" loading={open.isRunning} onClick={() => void open.run({ input: { id: risk.id, version: risk.version } })}>
          {t('risks.open')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPencil size={18} />} onClick={() => editing.open()}>
        {t('ui.edit')}
      </Button>
      <Menu>
        <Menu.Target>
          <Button variant="default" aria-label={t('risks.more')}>
            <IconDots size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => marking.open()}>{t(risk.mark ? 'risks.mark.change' : 'risks.mark.put')}</Menu.Item>
          {risk.mark && (
            <Menu.Item
              onClick={() =>
                confirm({
                  title: t('risks.mark.liftTitle'),
                  text: t('risks.mark.liftText'),
                  action: t('risks.mark.lift'),
                  onConfirm: () => void lift.run({ input: { id: risk.id, version: risk.version, mark: null } }),
                })
              }
            >
              {t('risks.mark.lift')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => closing.open()}>{t('risks.close.do')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
