import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/facts';
import { useFormat } from '../../../ui/format';
import { hasEnded } from '../../../ui/history';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import type { RegionData } from '../region-page';
import { RegionSpan } from './region-span';

const RegionLink = ({ region }: { region: { id: string; name: string } }) => (
  <LinkAnchor to="/regions/$id" params={{ id: region.id }}>
    {region.name}
  </LinkAnchor>
);

export function RegionFacts({ region }: { region: RegionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('people.region.facts')}>
      <Facts
        facts={[
          { label: t('people.region.code'), value: region.code },
          { label: t('people.region.parent'), value: region.parent && <RegionLink region={region.parent} /> },
          { label: t('people.region.knownFrom'), value: region.validFrom && format.day(region.validFrom) },
          { label: t('people.region.lastDay'), value: region.validTo && format.day(region.validTo) },
          {
            label: t(hasEnded(region) ? 'people.region.wasMergedInto' : 'people.region.mergedInto'),
            value: region.mergedInto && <RegionLink region={region.mergedInto} />,
          },
          {
            label: t('people.region.mergedFrom'),
            value: region.mergedFrom.length > 0 && (
              <Stack gap={2}>
                {region.mergedFrom.map((part) => (
                  <div key={part.id}>
                    <RegionLink region={part} />{' '}
                    <Text component="span" size="sm" c="dimmed">
                      {part.validTo && t('people.region.until', { to: format.shortDay(part.validTo) })}
                    </Text>
                  </div>
                ))}
              </Stack>
            ),
          },
          {
            label: t('people.region.formerNames'),
            value: region.formerNames.length > 0 && (
              <Stack gap={4}>
                {region.formerNames.map((former) => (
                  <div key={former.id}>
                    {former.name}
                    {former.parent && former.parent.id !== region.parent?.id && ` (${former.parent.name})`}{' '}
                    <Text component="span" size="sm" c="dimmed">
                      <RegionSpan of={former} />
                    </Text>
                  </div>
                ))}
              </Stack>
            ),
          },
        ]}
      />
    </Panel>
  );
}
