import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CadenceBadge } from '../../ui/cadence-badge';
import { Empty } from '../../ui/empty';
import { Facts } from '../../ui/facts';
import { useFormat } from '../../ui/format';
import { LinkAnchor } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import type { HomeData } from './home-page';
import { ownCouncils, type OwnCouncil } from './own-councils';

export function CouncilCards({ data }: { data: HomeData }) {
  const { t } = useTranslation();
  const own = ownCouncils(data);
  return (
    <Stack gap="md" component="section" aria-labelledby="own-councils">
      <Title order={2} id="own-councils">
        {t(data.viewer.seats.length > 0 ? 'home.councils.own' : 'home.councils.readable')}
      </Title>
      {own.length === 0 ? (
        <Panel>
          <Empty icon={IconUsersGroup} title={t('home.councils.none')} hint={t('home.councils.noneHint')} />
        </Panel>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="md">
          {own.map((one) => (
            <CouncilCard key={one.council.id} {...one} />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}

function CouncilCard({ council, role, isSubstitute }: OwnCouncil) {
  const { t } = useTranslation();
  const format = useFormat();
  const next = council.nextSeminar;
  const nextDay = next?.days[0]?.date;
  const isOwn = role !== undefined || Boolean(council.cadence);
  return (
    <Panel component="article">
      <Stack gap="sm">
        <Stack gap={6}>
          <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }} fw={600}>
            {council.name}
          </LinkAnchor>
          <Group gap="xs">
            {role && <ToneBadge tone="info">{isSubstitute ? t('home.councils.substitute') : t(`councils.seatRole.${role}`)}</ToneBadge>}
            <CadenceBadge cadence={council.cadence} />
          </Group>
        </Stack>
        <Facts
          isNarrow
          facts={[
            {
              label: t('home.councils.last'),
              // When a foreign council met is not known here, and so not that it never did.
              value: council.lastSeminarOn ? format.day(council.lastSeminarOn) : isOwn ? t('home.councils.never') : '–',
            },
            {
              label: t('home.councils.next'),
              value:
                next && nextDay ? (
                  <LinkAnchor to="/seminars/$id" params={{ id: next.id }}>
                    {format.day(nextDay)}
                  </LinkAnchor>
                ) : (
                  <Text span c="dimmed">
                    {/* Of a foreign council one sees no more than the seminars one knows of anyway. */}
                    {isOwn ? t('home.councils.noNext') : '–'}
                  </Text>
                ),
            },
          ]}
        />
      </Stack>
    </Panel>
  );
}
