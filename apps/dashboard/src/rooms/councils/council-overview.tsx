import { Grid, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts';
import { useFormat } from '../../ui/format';
import { LinkAnchor } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { StatTile } from '../../ui/stat-tile';
import { byRole } from './members/seats';
import { RoundCard } from '../plans/status-rounds/round-card';
import { RegionTerms } from '../people/regions/region-terms';
import type { CouncilData } from './council-page';
import { RecentSeminars } from './recent-seminars';

export function CouncilOverview({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <Tiles council={council} />
      {council.latestStatusRound && <RoundCard slug={council.slug} round={council.latestStatusRound} />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <CouncilFacts council={council} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <RecentSeminars council={council} title={t('councils.overview.seminars')} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function Tiles({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const next = council.nextSeminar?.days[0]?.date;
  const members = council.memberships.filter(({ isCurrent }) => isCurrent);
  const seats = council.seats.filter(({ isCurrent }) => isCurrent);
  const filled = members.filter(({ id }) => seats.some(({ membership }) => membership.id === id)).length;
  return (
    <SimpleGrid cols={{ base: 2, lg: 4 }} spacing="md">
      <StatTile
        label={t('councils.tiles.members')}
        value={format.number(members.length)}
        hint={t('councils.tiles.seats', { count: seats.length })}
      />
      <StatTile
        label={t('councils.tiles.filled')}
        value={`${format.number(filled)} / ${format.number(members.length)}`}
        hint={t('councils.tiles.filledHint')}
        share={members.length > 0 ? filled / members.length : undefined}
        tone={filled < members.length ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('councils.tiles.next')}
        value={next ? (format.distance(next) ?? format.shortDay(next)) : '–'}
        hint={next ? format.weekday(next) : t('councils.tiles.noNext')}
        tone={council.cadence === 'BROKEN' ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('councils.tiles.last')}
        value={council.lastSeminarOn ? (format.distance(council.lastSeminarOn) ?? format.shortDay(council.lastSeminarOn)) : '–'}
        hint={council.lastSeminarOn ? format.weekday(council.lastSeminarOn) : t('councils.tiles.neverHeld')}
      />
    </SimpleGrid>
  );
}

/** Whom to turn to. */
const leaders = ({ seats }: CouncilData) =>
  seats.filter(({ role, isCurrent }) => isCurrent && role !== 'MEMBER' && role !== 'OBSERVER').sort(byRole);

function CouncilFacts({ council }: { council: CouncilData }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('councils.overview.facts')} h="100%">
      <Facts
        facts={[
          ...leaders(council).map(({ role, person }) => ({
            label: t(`councils.seatRole.${role}`),
            value: (
              <LinkAnchor to="/people/$id" params={{ id: person.id }}>
                {person.name}
              </LinkAnchor>
            ),
          })),
          { label: t('councils.form.regions'), value: council.regionHistory.length > 0 && <RegionTerms terms={council.regionHistory} /> },
          {
            label: t('councils.form.host'),
            value: council.hostInstitution && (
              <LinkAnchor to="/institutions/$id" params={{ id: council.hostInstitution.id }}>
                {council.hostInstitution.name}
              </LinkAnchor>
            ),
          },
          { label: t('councils.form.approaches'), value: council.approaches.map((one) => t(`councils.approach.${one}`)).join(', ') },
          {
            label: t('councils.form.cooperationForm'),
            value: council.cooperationForm && t(`councils.cooperationForm.${council.cooperationForm}`),
          },
          {
            label: t('councils.overview.cadence'),
            value: t('councils.overview.cadenceValue', { times: council.meetingsPerYear, days: council.maxGapDays }),
          },
          { label: t('councils.form.quorumPercent'), value: format.percent(council.quorumPercent / 100) },
          { label: t('councils.form.substitutesAllowed'), value: t(council.substitutesAllowed ? 'ui.yes' : 'ui.no') },
          { label: t('councils.form.defaultLanguage'), value: t(`people.language.${council.defaultLanguage}`) },
          { label: t('councils.form.foundedOn'), value: council.foundedOn && format.day(council.foundedOn) },
          { label: t('councils.form.closedOn'), value: council.closedOn && format.day(council.closedOn) },
          {
            label: t('councils.overview.children'),
            value: council.children.length > 0 && (
              <Stack gap={2} align="flex-start">
                {council.children.map((child) => (
                  <LinkAnchor key={child.id} to="/councils/$slug" params={{ slug: child.slug }}>
                    {child.name}
                  </LinkAnchor>
                ))}
              </Stack>
            ),
          },
        ]}
      />
    </Panel>
  );
}
