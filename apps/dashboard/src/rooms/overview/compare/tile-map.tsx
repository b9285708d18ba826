// A map of tiles, one for each county of Estonia: equal in size, so that a large and empty county says no more than a small one. The value and
// the name stand in the tile; the colour repeats them. The table beside it says the same.
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, type Destination } from '../../../ui/links';
import type { RegisterSearch } from '../../risks/register/register-search';
import type { ComparedCouncil, PublicFigures } from '../compare-page';
import { COUNTY_TILES } from './counties';
import { figureOf, rowsOf, sizeOf, stepOf, type Figure } from './figures';
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

function rowsLink(own: readonly ComparedCouncil[], search: RegisterSearch): Destination {
  const slugs = own.map(({ council }) => council.slug);
  return slugs.length === 1
    ? { to: '/risks', search: { council: slugs[0], ...search } }
    : { to: '/overview/risks', search: { councils: slugs.join(), ...search } };
}

interface TileMapProps {
  councils: readonly ComparedCouncil[];
  publicEditions: readonly PublicFigures[];
  figure: Figure;
  event: string | undefined;
  since: string;
}

/** A tile leads to the rows that it counts: in the register of the one council, or in a list of all of the county. */
export function TileMap({ councils, publicEditions, figure, event, since }: TileMapProps) {
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
          const open = publicEditions.find(({ counties: [county, ...others] }) => county?.code === code && others.length === 0);
          return (
            <li key={code} style={{ gridColumn: column, gridRow: row }}>
              {own ? (
                <LinkAnchor
                  {...rowsLink(own, { event, ...rowsOf(figure, value, since) })}
                  className={classes.tile}
                  data-level={value && 'level' in value ? value.level : undefined}
                  data-step={stepOf(value, most)}
                  underline="never"
                >
                  <span className={classes.value}>{words(value)}</span>
                  <span className={classes.name}>{name}</span>
                </LinkAnchor>
              ) : open ? (
                <LinkAnchor to="/public/risks/$slug" params={{ slug: open.slug }} className={classes.tile} data-nothing underline="never">
                  <span className={classes.value}>{t('overview.map.public', { count: open.riskCount })}</span>
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
