import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CouncilPageQuery } from '../../../graph/generated/graphql';
import { useFormat } from '../../../ui/format';
import { LinkAnchor, LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { useRoundName } from './round-words';
import { StandingBar } from './standing-bar';

interface RoundCardProps {
  slug: string;
  round: NonNullable<CouncilPageQuery['council']['latestStatusRound']>;
}

/** The round that is open, or was last, at a glance. */
export function RoundCard({ slug, round }: RoundCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useRoundName();
  const { id, counts, closedAt, askedUntil } = round;
  return (
    <Panel
      title={t('plans.rounds.one')}
      actions={
        <LinkButton to="/actions/rounds" search={{ council: slug }} variant="default">
          {t('plans.rounds.all')}
        </LinkButton>
      }
    >
      <Stack gap="sm">
        <LinkAnchor to="/actions/rounds/$id" params={{ id }} fw={600}>
          {nameOf(round)}
        </LinkAnchor>
        <Text size="sm" c="dimmed">
          {[
            t('plans.rounds.reportedOf', { reported: counts.reported, asked: counts.asked }),
            closedAt
              ? t('plans.rounds.closedAt', { at: format.instant(closedAt) })
              : t('plans.rounds.until', { day: format.day(askedUntil) }),
          ].join(' · ')}
        </Text>
        <StandingBar counts={counts} />
      </Stack>
    </Panel>
  );
}
