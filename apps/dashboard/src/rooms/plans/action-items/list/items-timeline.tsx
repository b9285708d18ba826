import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ItemLineFragment } from '../../../../graph/generated/graphql';
import { plusDays, today, useFormat } from '../../../../ui/format';
import { LinkAnchor } from '../../../../ui/links';
import { MarkBadge } from '../../../risks/mark-badge';
import { ItemStateMark } from '../item-state';
import classes from './items.module.css';
import { timelineRange } from './timeline-range';

const DAY = 86_400_000;
const place = (day: string): number => new Date(`${day}T00:00:00Z`).getTime() / DAY;
/** An item without a first day is drawn from a month before its last. */
const MONTH = 30;

const firstDay = ({ startOn, dueOn }: ItemLineFragment): string => startOn ?? plusDays(dueOn, -MONTH);

/** By months of the last day; each bar reaches from the first day to it, and the line is today. The words beside say the same. */
export function ItemsTimeline({ items }: { items: ItemLineFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = [...items.flatMap((item) => [place(firstDay(item)), place(item.dueOn)]), place(today())];
  const { from, to } = timelineRange(days);
  // What lies beyond the edge stands at it; the words beside say its day.
  const percent = (at: number) => `${Math.min(100, Math.max(0, (100 * (at - from)) / Math.max(to - from, 1)))}%`;
  const months = [...new Set(items.map(({ dueOn }) => dueOn.slice(0, 7)))];
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {t('plans.items.timelineHint')}
      </Text>
      <Axis from={from} to={to} at={place(today()) <= to ? percent(place(today())) : undefined} />
      {months.map((month) => (
        <section key={month}>
          <Title order={3} size="h5" mb={4}>
            {t('plans.items.inMonth', { month: new Date(`${month}-15`) })}
          </Title>
          <ol className={classes.plain}>
            {items
              .filter(({ dueOn }) => dueOn.startsWith(month))
              .map((item) => (
                <li key={item.id} className={classes.row}>
                  <div>
                    <LinkAnchor to="/actions/$id" params={{ id: item.id }}>
                      {item.ref} {item.title}
                    </LinkAnchor>
                    <Group gap="xs">
                      <Text size="sm" c="dimmed">
                        {t('plans.items.dueDay', { day: format.shortDay(item.dueOn) })} · {item.ownerInstitution.name}
                      </Text>
                      <MarkBadge isMarked={item.isRestricted} />
                    </Group>
                    <ItemStateMark item={item} />
                  </div>
                  <div className={classes.track} aria-hidden>
                    <span
                      className={classes.bar}
                      data-late={item.isLate || undefined}
                      data-done={item.state === 'DONE' || item.state === 'VERIFIED' || undefined}
                      data-dropped={item.state === 'DROPPED' || undefined}
                      style={{
                        left: `min(${percent(place(firstDay(item)))}, 100% - 6px)`,
                        right: `calc(100% - ${percent(place(item.dueOn) + 1)})`,
                      }}
                    />
                    {place(today()) <= to && <span className={classes.today} style={{ left: percent(place(today())) }} />}
                  </div>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </Stack>
  );
}

/** The days at both ends of all bars, and today; the words beside each bar say its own. */
function Axis({ from, to, at }: { from: number; to: number; at: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const dayAt = (days: number) => format.shortDay(new Date(days * DAY).toISOString().slice(0, 10));
  return (
    <div className={`${classes.row} ${classes.head}`} aria-hidden>
      <span />
      <div className={classes.axis}>
        <span>{dayAt(from)}</span>
        {/* Between the two, also where today is close to one of them: the line below is at its place. */}
        {at !== undefined && (
          <span className={classes.now} style={{ left: `clamp(96px, ${at}, 100% - 96px)` }}>
            {t('plans.items.today')}
          </span>
        )}
        <span>{dayAt(to)}</span>
      </div>
    </div>
  );
}
