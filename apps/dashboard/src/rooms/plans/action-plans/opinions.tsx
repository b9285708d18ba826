import { Button, Text } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty';
import { FoldedPanel } from '../../../ui/folded-panel';
import { useFormat } from '../../../ui/format';
import { ForWhoMay } from '../../../ui/held';
import lines from '../../../ui/lines.module.css';
import { useDialog } from '../../../ui/use-dialog-param';
import { OpinionDialog } from './forms/opinion-dialog';
import type { PlanData } from './plan-query';
import { attentionOfOpinions } from './plan-sections';

/** What institutions think of the plan, and where one says it; nothing where nobody was asked. */
export function Opinions({ plan }: { plan: PlanData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const giving = useDialog('opinion');
  const { state, opinions, opinionInstitutions, consultationUntil } = plan;
  const may = opinionInstitutions.length > 0;
  const hasGiven = opinions.some(({ institution }) => opinionInstitutions.some(({ id }) => id === institution.id));
  if (state !== 'CONSULTATION' && opinions.length === 0) return null;
  return (
    <FoldedPanel
      id="opinions"
      startsOpen={attentionOfOpinions(plan) > 0}
      title={t('plans.opinion.list')}
      description={
        state === 'CONSULTATION' && consultationUntil ? t('plans.opinion.until', { day: format.day(consultationUntil) }) : undefined
      }
      actions={
        may && (
          <Button leftSection={<IconMessagePlus size={18} />} onClick={() => giving.open()}>
            {t(hasGiven && opinionInstitutions.length === 1 ? 'plans.opinion.change' : 'plans.opinion.give')}
          </Button>
        )
      }
    >
      {opinions.length === 0 && <Empty title={t('plans.opinion.none')} hint={t('plans.opinion.noneHint')} />}
      <ul className={lines.list}>
        {opinions.map(({ id, institution, text, person, changedAt }) => (
          <li key={id} className={lines.line}>
            <Text fw={600}>{institution.name}</Text>
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Text>
            <Text size="sm" c="dimmed">
              {[person?.name, format.instant(changedAt)].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      <ForWhoMay may={may} dialog={giving}>
        <OpinionDialog plan={plan} dialog={giving} />
      </ForWhoMay>
    </FoldedPanel>
  );
}
