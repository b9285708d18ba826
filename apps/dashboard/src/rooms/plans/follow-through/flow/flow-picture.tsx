import { Group, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FATES, type Fate } from '../follow-search';
import classes from './flow.module.css';
import { flowOf, outlineOf, totalOf, type FlowSource } from './flow-layout';

const WIDTH = 960;
const WORDS = 300;
const BLOCK = 12;
const LEFT = WORDS;
const RIGHT = WIDTH - 230;
const LETTERS = 38;

const shortened = (words: string): string => (words.length > LETTERS ? `${words.slice(0, LETTERS - 1).trimEnd()}…` : words);

/**
 * Where it was agreed on the left, how it stands today on the right, bands as broad as the items are many. On a phone a bar for each place.
 * Each end has its own pattern and its own words: no colour stands alone. The table below says the same to whoever sees no picture.
 */
export function FlowPicture({ sources, label }: { sources: FlowSource[]; label: string }) {
  return (
    <>
      <WideFlow sources={sources} label={label} />
      <NarrowFlow sources={sources} label={label} />
    </>
  );
}

function WideFlow({ sources, label }: { sources: FlowSource[]; label: string }) {
  const { t } = useTranslation();
  const hatch = useId();
  const flow = flowOf(sources);
  const middle = (y: number, height: number) => y + Math.max(height, 0) / 2;
  const fillOf = (fate: Fate) => (fate === 'late' ? { fill: `url(#${hatch})` } : {});
  return (
    <svg viewBox={`-4 -4 ${WIDTH + 8} ${flow.height + 8}`} role="img" aria-label={label} className={classes.wide}>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className={classes.hatchGround} />
          <rect width="3" height="8" className={classes.hatchLine} />
        </pattern>
      </defs>
      {flow.bands.map((band) => (
        <path
          key={`${band.source} ${band.fate}`}
          d={outlineOf(band, LEFT + BLOCK, RIGHT)}
          data-fate={band.fate}
          className={classes.band}
          {...fillOf(band.fate)}
        >
          <title>
            {t('plans.follow.band', {
              from: sources.find(({ key }) => key === band.source)?.title ?? '',
              fate: t(`plans.follow.fate.${band.fate}`),
              count: band.count,
            })}
          </title>
        </path>
      ))}
      {flow.sources.map(({ source, y, height }) => (
        <g key={source.key}>
          <title>{`${source.title}: ${source.hint}`}</title>
          <rect x={LEFT} y={y} width={BLOCK} height={height} className={classes.source} />
          <text x={LEFT - 10} y={middle(y, height)} textAnchor="end" className={classes.words}>
            <tspan x={LEFT - 10} dy={height < 30 ? '0.9em' : '-0.15em'} className={classes.name}>
              {shortened(source.title)}
            </tspan>
            <tspan x={LEFT - 10} dy="1.25em">
              {source.hint}
            </tspan>
          </text>
        </g>
      ))}
      {flow.fates.map(({ fate, count, y, height }) => (
        <g key={fate}>
          <rect x={RIGHT} y={y} width={BLOCK} height={height} data-fate={fate} className={classes.end} {...fillOf(fate)} />
          <text x={RIGHT + BLOCK + 10} y={middle(y, height)} className={classes.words}>
            <tspan x={RIGHT + BLOCK + 10} dy={height < 30 ? '0.9em' : '-0.15em'} className={classes.name}>
              {t(`plans.follow.fate.${fate}`)}
            </tspan>
            <tspan x={RIGHT + BLOCK + 10} dy="1.25em">
              {t('plans.follow.itemCount', { count })}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

function NarrowFlow({ sources, label }: { sources: FlowSource[]; label: string }) {
  const { t } = useTranslation();
  const shown = sources.filter(({ counts }) => totalOf(counts) > 0);
  const most = Math.max(...shown.map(({ counts }) => totalOf(counts)), 1);
  return (
    <div className={classes.narrow} role="img" aria-label={label}>
      {shown.map(({ key, title, hint, counts }) => (
        <div key={key}>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
          <div className={classes.bar} style={{ width: `${(100 * totalOf(counts)) / most}%` }}>
            {FATES.filter((fate) => counts[fate] > 0).map((fate) => (
              <span key={fate} data-fate={fate} className={classes.part} style={{ flexGrow: counts[fate] }}>
                {counts[fate]}
              </span>
            ))}
          </div>
        </div>
      ))}
      <Group gap="xs">
        {FATES.map((fate) => (
          <Group key={fate} gap={6} wrap="nowrap">
            <span data-fate={fate} className={classes.sample} />
            <Text size="sm">{t(`plans.follow.fate.${fate}`)}</Text>
          </Group>
        ))}
      </Group>
    </div>
  );
}
