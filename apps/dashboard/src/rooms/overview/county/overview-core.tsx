import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import lines from '../../../ui/lines.module.css';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { OverviewCoreDocument, type Overview } from '../overview-query';
import { OwnLevel } from '../own-level';
import { RiskName } from '../risk-columns';
import { Section } from '../section';
import classes from '../overview.module.css';
import { Overdue } from './overdue';

/** Of each as many as one takes in at a glance; all of them stand on the page of the overview. */
const AT_FIRST = 8;
const fewOf = <T extends { rows: readonly unknown[] }>(all: T): T => ({ ...all, rows: all.rows.slice(0, AT_FIRST) });

/** What is high in a region and who is late there, for the home page of an official. */
export function OverviewCore({ regionCode }: { regionCode: string }) {
  const read = useRead(OverviewCoreDocument, { regionCode });
  return (
    <Loaded read={read} skeleton={<PanelSkeleton rows={6} />}>
      {({ countyOverview: { high, overdue, region } }) => (
        <div className={classes.first}>
          <HighLines high={fewOf(high)} region={region} />
          <Overdue overdue={fewOf(overdue)} region={region} />
        </div>
      )}
    </Loaded>
  );
}

function HighLines({ high, region }: Pick<Overview, 'high' | 'region'>) {
  const { t } = useTranslation();
  return (
    <Section
      id="high"
      title={t('overview.high.title')}
      count={high.count}
      shown={high.rows.length}
      all={{ to: '/overview/risks', search: { region: region.code, level: 'VERY_HIGH,HIGH' } }}
      none={t('overview.high.none')}
    >
      <ul className={lines.list}>
        {high.rows.map((risk) => (
          <li key={risk.id} className={lines.line}>
            <RiskName risk={risk} />
            <Group gap="xs" mt={6}>
              <OwnLevel risk={risk} />
              <Text size="sm" c="dimmed">
                {risk.council.shortName} · {risk.owner?.name ?? t('risks.noOwner')}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}
