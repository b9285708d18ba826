import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { useFormat } from '../../../ui/format';

const NameOfRegion = graphql(`
  query NameOfRegion($regionCode: String!) {
    countyOverview(regionCode: $regionCode) {
      region {
        id
        name
      }
    }
  }
`);

const NameOfInstitution = graphql(`
  query NameOfInstitution($institution: ID!) {
    institution(id: $institution) {
      id
      name
    }
  }
`);

interface Asked {
  /** Of what region, whose, compared with which day: what the choice on the page does not say itself. */
  words: string;
  /** There is no such region. */
  isNowhere: boolean;
}

/** In words what the address asks for. */
export function useAsked(): Asked {
  const { t } = useTranslation();
  const format = useFormat();
  const { region, owner, on, since, worse, scored, matrix } = useSearch({ from: '/frame/overview/risks' });
  const isOfOne = owner !== undefined && owner !== 'none' && owner !== 'mine';
  const place = useRead(NameOfRegion, { regionCode: region ?? '' }, { pause: region === undefined });
  const one = useRead(NameOfInstitution, { institution: owner ?? '' }, { pause: !isOfOne });
  const said = [
    place.data?.countyOverview.region.name,
    one.data?.institution.name,
    owner === 'none' && t('risks.noOwner'),
    owner === 'mine' && t('risks.filter.mine'),
    scored && t('risks.notScored'),
    matrix && t('risks.onOtherMatrix'),
    worse && since && t('overview.rows.worse', { day: format.day(since) }),
    on && t('overview.rows.asOf', { day: format.day(on) }),
  ];
  return { words: said.filter(Boolean).join(' · '), isNowhere: place.refusal?.code === 'NOT_FOUND' };
}
