import { useSearch } from '@tanstack/react-router';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';

const OverviewRegions = graphql(`
  query OverviewRegions {
    viewer {
      officialRegions {
        code
        name
      }
      seats {
        isCurrent
        council {
          regions {
            code
            name
          }
        }
      }
    }
    countries: regions(kind: COUNTRY, first: 10) {
      nodes {
        code
        name
        country
        isCurrent
      }
    }
    counties: regions(kind: COUNTY, first: 100) {
      nodes {
        code
        name
        country
        isCurrent
      }
    }
  }
`);

/** Which region is looked at: the one in the address, else the one that the reader oversees, else that of their council, else the country. */
export function useRegion() {
  const { region } = useSearch({ from: '/frame/overview' });
  const read = useRead(OverviewRegions, {});
  const { viewer, countries, counties } = read.data ?? {};
  const regions = [...(countries?.nodes ?? []), ...(counties?.nodes ?? [])].filter(
    ({ country, isCurrent }) => country === 'EE' && isCurrent,
  );
  const ofCouncils = viewer?.seats.filter(({ isCurrent }) => isCurrent).flatMap(({ council }) => council.regions) ?? [];
  const code = region ?? (read.data && [...(viewer?.officialRegions ?? []), ...ofCouncils, ...regions][0]?.code);
  return { read, code, regions };
}
