// A map of tiles, one for each county of Estonia: equal in size, so that a large and empty county says no more than a small one. The value and
// the name stand in the tile; the colour repeats them. The table beside it says the same.
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../../../ui/links';
import type { ComparedCouncil } from '../compare-page';
import { COUNTY_TILES } from './counties';
import { figureOf, sizeOf, stepOf, type Figure } from './figures';
import { useFigureWords } from './use-figure-words';
import classes from './tile-map.module.css';

/** Councils of one county alone, by its code; those of several counties have no tile. */
export function councilsByCounty(councils: readonly ComparedCouncil[]): Map<string, ComparedCouncil[]> {
  const byCode = new Map<string, ComparedCouncil[]>();
  for (const council of councils) {
    const [county, ...others] = council.counties;
    if (county && others.length === 0) byCode.set(county.code, [...(byCode.get(county.code) ?? []), council]);
  }
  return byCode;
}

export function TileMap({ councils, figure }: { councils: readonly ComparedCouncil[]; figure: Figure }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const byCounty = councilsByCounty(councils);
  const most = Math.max(...[...byCounty.values()].map((own) => sizeOf(figureOf(figure, own))), 0);
  return (
    <>
      <ul className={classes.map} aria-label={t('overview.map.label', { figure: t(`overview.figure.${figure}`) })}>
        {COUNTY_TILES.map(({ code, name, column, row }) => {
          const own = byCounty.get(code);
          const value = own && figureOf(figure, own);
          return (
            <li key={code} style={{ gridColumn: column, gridRow: row }}>
              {own ? (
                <LinkAnchor
                  to="/overview"
                  search={{ region: code }}
                  className={classes.tile}
                  data-level={value && 'level' in value ? value.level : undefined}
                  data-step={stepOf(value, most)}
                  underline="never"
                >
                  <span className={classes.value}>{words(value)}</span>
                  <span className={classes.name}>{name}</span>
                </LinkAnchor>
              ) : (
                <div className={classes.tile} data-nothing>
                  <span className={classes.value}>{t('overview.map.nothing')}</span>
                  <span className={classes.name}>{name}</span>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="dimmed" mt="sm">
        {t(figure === 'highest' ? 'overview.map.legendLevel' : 'overview.map.legend')} {t('overview.map.legendNothing')}
      </Text>
    </>
  );
}
