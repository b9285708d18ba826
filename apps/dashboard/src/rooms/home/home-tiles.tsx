import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysUntil, useFormat } from '../../ui/format';
import { StatTile } from '../../ui/stat-tile';
import { ownCouncils } from './own-councils';
import type { HomeData } from './home-page';

/** The state of things in four figures. */
export function HomeTiles({ data }: { data: HomeData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tasks } = data.viewer;
  const late = tasks.filter(({ dueOn }) => dueOn && daysUntil(dueOn) < 0).length;
  const next = data.seminars.nodes[0];
  const asked = data.seminars.nodes.find(({ answerCounts }) => answerCounts.invited > 0);
  // Of a foreign council, or one that has not met yet, nobody can say.
  const known = ownCouncils(data).filter(({ council: { cadence } }) => cadence === 'KEPT' || cadence === 'BROKEN');
  const steady = known.filter(({ council }) => council.cadence === 'KEPT').length;
  const answered = asked ? asked.answerCounts.invited - asked.answerCounts.none : 0;
  const first = next?.days[0]?.date;
  const last = next?.days.at(-1)?.date;
  return (
    <SimpleGrid cols={{ base: 2, lg: 4 }} spacing="md">
      <StatTile
        label={t('home.tiles.tasks')}
        value={format.number(tasks.length)}
        hint={late > 0 ? t('home.tiles.late', { count: late }) : t('home.tiles.noneLate')}
        tone={late > 0 ? 'warning' : 'calm'}
      />
      <StatTile
        label={t('home.tiles.next')}
        value={first ? (format.distance(first) ?? format.shortDay(first)) : '–'}
        hint={first && last ? format.days(first, last) : t('home.tiles.noNext')}
      />
      <StatTile
        label={t('home.tiles.answers')}
        value={asked ? `${format.number(answered)} / ${format.number(asked.answerCounts.invited)}` : '–'}
        hint={asked?.title ?? t('home.tiles.noAnswers')}
        share={asked ? answered / asked.answerCounts.invited : undefined}
      />
      <StatTile
        label={t('home.tiles.cadence')}
        value={known.length > 0 ? `${format.number(steady)} / ${format.number(known.length)}` : '–'}
        hint={t('home.tiles.cadenceHint')}
        tone={steady < known.length ? 'warning' : 'calm'}
        share={known.length > 0 ? steady / known.length : undefined}
      />
    </SimpleGrid>
  );
}
