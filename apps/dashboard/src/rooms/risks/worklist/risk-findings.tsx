import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import lines from '../../../ui/lines.module.css';

const RiskFindings = graphql(`
  query RiskFindings($councilId: ID!, $risk: ID!) {
    riskWorklist(councilId: $councilId, riskId: $risk) {
      nodes {
        id
        check
        measure {
          id
          ref
        }
      }
    }
  }
`);

/** What the checks of the register find at one risk, and what to do about it; nothing where all fits together. */
export function RiskFindingsNote({ risk }: { risk: { id: string; council: { id: string } } }) {
  const { t } = useTranslation();
  const { data } = useRead(RiskFindings, { councilId: risk.council.id, risk: risk.id });
  const found = data?.riskWorklist.nodes ?? [];
  if (found.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle />} title={t('risks.worklist.atRisk')}>
      <ul className={lines.list}>
        {found.map(({ id, check, measure }) => (
          <li key={id} className={lines.line}>
            <Text size="sm" fw={600}>
              {[t(`risks.check.${check}`), measure?.ref].filter(Boolean).join(': ')}
            </Text>
            <Text size="sm">{t(`risks.checkNext.${check}`)}</Text>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
